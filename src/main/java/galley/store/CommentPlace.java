package galley.store;

import galley.annotation.Anchor;
import java.util.Optional;

/**
 * Where a comment stands now, as scripts are told.
 *
 * @param words what it is on; empty for an orphan
 * @param section the number of its section, such as {@code 2.1}; empty if that is gone
 */
public record CommentPlace(
    Anchor.State anchor, Optional<Words> words, Optional<String> section, boolean resolved) {

  /**
   * The words that a comment is on.
   *
   * @param start a number of code points in the article's text
   * @param end likewise, exclusive
   * @param line the 1-based line of the source where their block begins
   */
  public record Words(String text, int start, int end, int line) {}
}
