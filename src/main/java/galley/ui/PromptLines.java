package galley.ui;

import galley.text.DisplayWidth;
import galley.text.Graphemes;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a prompt's text at a width, broken after spaces where it can be; every character is
 * on just one of them, so that the cursor has a place. Indexes are UTF-16, columns display columns,
 * rows count from 0.
 */
final class PromptLines {
  private final String text;
  private final List<Integer> starts;

  private PromptLines(String text, List<Integer> starts) {
    this.text = text;
    this.starts = starts;
  }

  /** Breaks {@code text}; a column is left free for the cursor behind the last character. */
  static PromptLines of(String text, int width) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    int column = 0;
    int breakAt = -1;
    int index = 0;
    while (index < text.length()) {
      int next = Graphemes.next(text, index);
      if (text.charAt(index) == '\n') {
        starts.add(next);
        column = 0;
        breakAt = -1;
      } else {
        int cluster = DisplayWidth.of(text, index, next);
        if (column + cluster > width - 1) {
          int start = breakAt > starts.get(starts.size() - 1) ? breakAt : index;
          starts.add(start);
          column = DisplayWidth.of(text, start, index);
          breakAt = -1;
          if (column > 0 && column + cluster > width - 1) {
            starts.add(index);
            column = 0;
          }
        }
        column += cluster;
        if (text.charAt(index) == ' ') {
          breakAt = next;
        }
      }
      index = next;
    }
    return new PromptLines(text, starts);
  }

  int count() {
    return starts.size();
  }

  private int end(int row) {
    return row + 1 < starts.size() ? starts.get(row + 1) : text.length();
  }

  /** The characters of a row, without its line feed. */
  String text(int row) {
    String line = text.substring(starts.get(row), end(row));
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }

  int row(int index) {
    int row = 0;
    while (row + 1 < starts.size() && starts.get(row + 1) <= index) {
      row++;
    }
    return row;
  }

  int column(int index) {
    return DisplayWidth.of(text, starts.get(row(index)), index);
  }

  /** The index {@code rows} below that of {@code index}, in about the same column. */
  int vertical(int index, int rows) {
    int row = row(index) + rows;
    if (row < 0) {
      return 0;
    }
    if (row >= starts.size()) {
      return text.length();
    }
    int wanted = column(index);
    int at = starts.get(row);
    int last = at + text(row).length();
    int column = 0;
    while (at < last) {
      int next = Graphemes.next(text, at);
      int cluster = DisplayWidth.of(text, at, next);
      if (column + cluster > wanted) {
        break;
      }
      column += cluster;
      at = next;
    }
    return row + 1 < starts.size() && at == starts.get(row + 1) ? Graphemes.previous(text, at) : at;
  }
}
