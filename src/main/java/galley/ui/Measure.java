package galley.ui;

/**
 * Where things stand on a terminal of some size: a text column of comfortable width in the middle,
 * a margin left of it for the numbers of comments, a bar above and one below. On a wide terminal
 * there is a pane for the contents at the left, if it is wanted, and one at the right for comments,
 * if there are any. All figures are display columns or rows.
 *
 * @param commented whether the article has comments
 */
record Measure(Size size, boolean commented, Arrangement arrangement) {
  private static final int LEAST_COLUMNS = 20;
  private static final int LEAST_ROWS = 5;
  private static final int PANE_FROM = 110;
  private static final int NARROWEST_PANE = 30;
  private static final int WIDEST_PANE = 44;
  private static final int GAP = 3;

  /** Whether anything can be shown at all. */
  boolean fits() {
    return size.columns() >= LEAST_COLUMNS && size.rows() >= LEAST_ROWS;
  }

  /** Whether the contents can stand beside the text. */
  boolean hasRoomForContents() {
    return !arrangement.linear() && size.columns() >= PANE_FROM;
  }

  /** Whether the contents stand beside the text. */
  boolean hasContents() {
    return arrangement.contents() && hasRoomForContents();
  }

  /** The columns of the contents beside the text, without the gap after them; 0 without them. */
  int contentsWidth() {
    return hasContents() ? Math.min(WIDEST_PANE, size.columns() / 4) : 0;
  }

  /** The column where the text's part of the screen begins. */
  int start() {
    return hasContents() ? 1 + contentsWidth() + GAP - margin() : 0;
  }

  /** The columns of the text's part of the screen, with its margins and the pane for comments. */
  private int columns() {
    return size.columns() - start();
  }

  /** Whether comments stand beside the text, not below it. */
  boolean hasPane() {
    return commented && !arrangement.linear() && columns() >= PANE_FROM;
  }

  int paneWidth() {
    int left = columns() - arrangement.measure() - margin() - GAP - 1;
    return hasPane() ? Math.max(NARROWEST_PANE, Math.min(WIDEST_PANE, left)) : 0;
  }

  /** The columns that the pane and the gap before it take. */
  private int beside() {
    return hasPane() ? GAP + paneWidth() : 0;
  }

  private int margin() {
    return size.columns() < 44 ? 2 : 3;
  }

  /** The columns of the text. */
  int textWidth() {
    int right = size.columns() < 44 ? 0 : 1;
    int room = columns() - margin() - beside() - right;
    return Math.max(LEAST_COLUMNS - margin(), Math.min(arrangement.measure(), room));
  }

  /** The columns left of the text in its part of the screen. */
  int indent() {
    return Math.max(margin(), (columns() - textWidth() - beside()) / 2);
  }

  /** The columns left of the text. */
  int left() {
    return start() + indent();
  }

  /** The columns from the end of the text to the pane. */
  int gap() {
    return GAP;
  }

  /** The rows between the bars. */
  int height() {
    return Math.max(1, size.rows() - 2);
  }
}
