package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.text.DisplayWidth;
import galley.text.Graphemes;
import java.util.ArrayList;
import java.util.List;

/** Makes text and lines take an exact number of display columns. */
final class Fit {
  private static final String ELLIPSIS = "…";

  private Fit() {}

  /**
   * The longest beginning of {@code text} that {@code columns} hold, an ellipsis where it is cut.
   */
  static String text(String text, int columns) {
    if (DisplayWidth.of(text) <= columns) {
      return text;
    }
    int end = 0;
    int width = 0;
    while (end < text.length()) {
      int next = Graphemes.next(text, end);
      int cluster = DisplayWidth.of(text, end, next);
      if (width + cluster > columns - 1) {
        break;
      }
      width += cluster;
      end = next;
    }
    return columns < 1 ? "" : text.substring(0, end) + ELLIPSIS;
  }

  /** {@code left} and {@code right} at the two ends of {@code columns}; the left gives way. */
  static Line ends(String left, Roles leftRoles, String right, Roles rightRoles, int columns) {
    String shownRight = text(right, columns);
    int room = columns - DisplayWidth.of(shownRight) - (shownRight.isEmpty() ? 0 : 2);
    String shownLeft = text(left, Math.max(0, room));
    int gap = columns - DisplayWidth.of(shownLeft) - DisplayWidth.of(shownRight);
    return new Line(
        List.of(
            new Run(shownLeft, leftRoles, Run.NOWHERE),
            new Run(" ".repeat(Math.max(0, gap)), leftRoles, Run.NOWHERE),
            new Run(shownRight, rightRoles, Run.NOWHERE)));
  }

  /** {@code line} with {@code columns} of blanks before it; a blank line stays empty. */
  static Line setIn(Line line, int columns) {
    if (line.runs().isEmpty()) {
      return line;
    }
    List<Run> runs = new ArrayList<>(line.runs().size() + 1);
    runs.add(Run.mark(" ".repeat(columns), Role.DECORATION));
    runs.addAll(line.runs());
    return new Line(runs);
  }

  /** {@code lines}, cut or filled up with blank lines to {@code rows}. */
  static List<Line> rows(List<Line> lines, int rows) {
    List<Line> fitted = new ArrayList<>(lines.subList(0, Math.min(rows, lines.size())));
    while (fitted.size() < rows) {
      fitted.add(Line.EMPTY);
    }
    return fitted;
  }
}
