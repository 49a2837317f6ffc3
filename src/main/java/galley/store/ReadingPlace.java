package galley.store;

import galley.annotation.Target;
import java.time.Instant;
import java.util.List;

/**
 * Where somebody stopped to read an article.
 *
 * @param target the words at the top of the screen
 * @param beginning whether the section's beginning was there, rather than the words alone
 * @param above by how many lines the top was above the words
 * @param percent how much of the article had been in view, from the beginning to there
 * @param read the anchors of the sections that had been read to their end, in the article's order
 * @param when it was left
 */
public record ReadingPlace(
    Target target, boolean beginning, int above, int percent, List<String> read, Instant when) {
  public ReadingPlace {
    read = List.copyOf(read);
  }
}
