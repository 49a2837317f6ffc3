package galley.terminal;

import galley.text.DisplayWidth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one row on its way out: clipped, freed of control characters, kept in its columns.
 */
final class RowText {
  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final char REPLACEMENT = '\ufffd';

  private final StringBuilder out;
  private final int row;
  private final int columns;
  private int column;

  /** The text of row {@code row} of a screen of {@code columns} display columns. */
  RowText(StringBuilder out, int row, int columns) {
    this.out = out;
    this.row = row;
    this.columns = columns;
  }

  /** The display column the next text goes to. */
  int column() {
    return column;
  }

  /** Writes spaces up to the right edge. */
  void fill() {
    out.append(" ".repeat(Math.max(0, columns - column)));
    column = Math.max(column, columns);
  }

  /** Writes {@code text}, as far as there is room. */
  void append(String text) {
    Matcher clusters = CLUSTER.matcher(text);
    int index = 0;
    while (index < text.length() && column < columns) {
      if (isAscii(text, index) && (index + 1 == text.length() || isAscii(text, index + 1))) {
        out.append(text.charAt(index));
        column++;
        index++;
      } else {
        int end = clusters.region(index, text.length()).lookingAt() ? clusters.end() : index + 1;
        cluster(text, index, end);
        index = end;
      }
    }
  }

  private void cluster(String text, int start, int end) {
    String cluster = text.substring(start, end);
    int width = DisplayWidth.of(cluster);
    if (column + width > columns) {
      // Half a character cannot be shown.
      fill();
      return;
    }
    if (isCertain(text, start, end)) {
      printable(cluster);
      column += width;
      return;
    }
    // A terminal may find the character narrower than we do; what it leaves must not be old.
    out.append(" ".repeat(width));
    FramePainter.goTo(out, row, column);
    printable(cluster);
    column += width;
    if (column < columns) {
      FramePainter.goTo(out, row, column);
    }
  }

  private void printable(String cluster) {
    cluster
        .codePoints()
        .map(c -> Character.isISOControl(c) || isSurrogate(c) ? REPLACEMENT : c)
        .forEach(out::appendCodePoint);
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static boolean isAscii(String text, int index) {
    char c = text.charAt(index);
    return c >= 0x20 && c < 0x7f;
  }

  private static boolean isCertain(String text, int start, int end) {
    char c = text.charAt(start);
    return end - start == 1 && c >= 0x20 && c < 0x100 && !Character.isISOControl(c) && c != 0xad;
  }
}
