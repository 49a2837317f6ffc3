package galley.terminal;

import galley.text.DisplayWidth;
import galley.text.Graphemes;

/**
 * The text of one row on its way out: clipped, freed of control characters, kept in its columns.
 */
final class RowText {
  private static final char REPLACEMENT = '\ufffd';

  private final StringBuilder out;
  private final int columns;
  private int column;

  /** The text of a row of a screen of {@code columns} columns. */
  RowText(StringBuilder out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  /** The display column the next text goes to. */
  int column() {
    return column;
  }

  /** Writes {@code text}, as far as there is room. */
  void append(String text) {
    int index = 0;
    while (index < text.length() && column < columns) {
      int end = Graphemes.next(text, index);
      int width = DisplayWidth.ofCluster(text, index, end);
      boolean certain = DisplayWidth.isCertain(text, index, end);
      if (!certain && Character.isLetter(text.codePointAt(index))) {
        end = endOfWord(text, index);
        width = DisplayWidth.of(text, index, end);
      }
      if (column + width > columns) {
        // Half a character cannot be shown.
        out.append(" ".repeat(columns - column));
        column = columns;
      } else if (certain) {
        printable(text, index, end);
        column += width;
      } else {
        uncertain(text, index, end, width);
      }
      index = end;
    }
  }

  /**
   * How far a word reaches that begins with letters of uncertain width, if all of it has room. It
   * is shown in one piece: setting the cursor within it would tear its letters apart, or cover
   * some.
   */
  private int endOfWord(String text, int start) {
    int end = start;
    int width = 0;
    while (end < text.length() && text.charAt(end) != ' ') {
      int next = Graphemes.next(text, end);
      width += DisplayWidth.ofCluster(text, end, next);
      boolean fits = column + width <= columns && (end == start || isOfWord(text.codePointAt(end)));
      if (!fits) {
        break;
      }
      end = next;
    }
    return end == start ? Graphemes.next(text, start) : end;
  }

  private static boolean isOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  private void uncertain(String text, int start, int end, int width) {
    if (width > 0) {
      // A terminal may find it narrower than we do; what stands beside it must not be the old.
      out.append(" ".repeat(width));
      goTo(column);
    }
    printable(text, start, end);
    column += width;
    if (column < columns) {
      goTo(column);
    }
  }

  /** CHA: the row is the one that the cursor is on. */
  private void goTo(int place) {
    out.append("\u001b[").append(place + 1).append('G');
  }

  /** The last door: whatever came this far, no control character gets to the terminal. */
  private void printable(String text, int start, int end) {
    int index = start;
    while (index < end) {
      int c = text.codePointAt(index);
      index += Character.charCount(c);
      if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
        out.append(REPLACEMENT);
      } else {
        out.appendCodePoint(c);
      }
    }
  }
}
