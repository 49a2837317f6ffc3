package galley.ui;

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
}
