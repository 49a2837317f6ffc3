package galley.ui;

/**
 * Where things stand on a terminal of some size: a text column of comfortable width in the middle,
 * a margin of at least two columns left of it for marks, a bar above and one below.
 */
record Measure(Size size) {
  private static final int LEAST_COLUMNS = 20;
  private static final int LEAST_ROWS = 5;
  private static final int WIDEST_TEXT = 80;
  private static final int MARGIN = 2;

  /** Whether anything can be shown at all. */
  boolean fits() {
    return size.columns() >= LEAST_COLUMNS && size.rows() >= LEAST_ROWS;
  }

  /** The display columns of the text. */
  int textWidth() {
    int margins = size.columns() < 44 ? MARGIN : 2 * MARGIN;
    return Math.max(LEAST_COLUMNS - MARGIN, Math.min(WIDEST_TEXT, size.columns() - margins));
  }

  /** The display columns left of the text. */
  int left() {
    return Math.max(MARGIN, (size.columns() - textWidth()) / 2);
  }

  /** The rows between the bars. */
  int height() {
    return Math.max(1, size.rows() - 2);
  }
}
