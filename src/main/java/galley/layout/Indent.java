package galley.layout;

import galley.text.Direction;
import galley.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Lines with something before each. */
final class Indent {
  private Indent() {}

  /** {@code inner} set in: {@code first} before its first line, {@code rest} before each other. */
  static List<Line> setIn(Run first, Run rest, List<Line> inner) {
    List<Line> lines = new ArrayList<>(inner.size());
    for (Line line : inner) {
      Run lead = lines.isEmpty() ? first : rest;
      if (line.runs().isEmpty() && lead.text().isBlank()) {
        lines.add(Line.EMPTY);
        continue;
      }
      List<Run> runs = new ArrayList<>(line.runs().size() + 1);
      runs.add(lead);
      runs.addAll(line.runs());
      int columns = DisplayWidth.of(lead.text());
      lines.add(new Line(runs, line.overhang().behind(columns)));
    }
    return lines;
  }

  /** {@code inner} set in by blank columns. */
  static List<Line> setIn(int columns, List<Line> inner) {
    return setIn(blank(columns), blank(columns), inner);
  }

  /** {@code inner} set in so that each line ends at {@code width} columns. */
  static List<Line> flushRight(int width, List<Line> inner) {
    List<Line> lines = new ArrayList<>(inner.size());
    for (Line line : inner) {
      int missing = width - line.width();
      lines.addAll(missing > 0 ? setIn(missing, List.of(line)) : List.of(line));
    }
    return lines;
  }

  /** So many blank columns. */
  static Run blank(int columns) {
    return Run.mark(" ".repeat(columns), Role.DECORATION);
  }

  /** Whether the words of a paragraph run from right to left, marks of ours left aside. */
  static boolean isRightToLeft(List<StyledText> paragraph) {
    for (StyledText line : paragraph) {
      for (Run run : line.runs()) {
        Direction direction = run.isWords() ? Direction.of(run.text()) : Direction.NEUTRAL;
        if (direction != Direction.NEUTRAL) {
          return direction == Direction.RIGHT_TO_LEFT;
        }
      }
    }
    return false;
  }
}
