package galley.ui;

import galley.text.Graphemes;

/**
 * A stretch of the article's text.
 *
 * @param start a UTF-16 index
 * @param end a UTF-16 index, exclusive
 */
record Span(int start, int end) {
  Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a stretch of text: " + start + " to " + end);
    }
  }

  /** Whether this and {@code other} have a character in common. */
  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * This with the rest of the characters at its ends, as people see them: another program may count
   * an accent or a part of an emoji as a character of its own.
   *
   * @param text the article's
   */
  Span whole(String text) {
    return new Span(boundary(text, start, false), boundary(text, end, true));
  }

  private static int boundary(String text, int index, boolean after) {
    if (index == 0 || index >= text.length()) {
      return index;
    }
    int before = Graphemes.previous(text, index);
    int next = Graphemes.next(text, before);
    return next == index || after ? next : before;
  }
}
