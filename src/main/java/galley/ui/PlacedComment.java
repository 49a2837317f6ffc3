package galley.ui;

import galley.annotation.Annotation;

/**
 * A comment and where it stands now.
 *
 * @param section the index of its section, or {@link #NOWHERE} for an orphan whose section is gone
 * @param offset the UTF-16 index of its words in the article's text, or {@link #NOWHERE}
 */
public record PlacedComment(Annotation annotation, int section, int offset) {
  /** No such place in the article. */
  public static final int NOWHERE = -1;
}
