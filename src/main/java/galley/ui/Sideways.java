package galley.ui;

import galley.layout.Line;
import galley.layout.Overflow;
import galley.layout.Role;
import galley.layout.Run;
import galley.text.DisplayWidth;
import galley.text.Graphemes;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of code and tables that are wider than the text: what of them shows, and the keys that move
 * them. A mark stands at the edge where something is cut off; half a wide character is a blank.
 */
final class Sideways {
  /** The display columns that one press of a key moves. */
  private static final int STEP = 8;

  private static final String CUT_LEFT = "‹";
  private static final String CUT_RIGHT = "›";

  private final List<Run> runs = new ArrayList<>();
  private final int lead;
  private final int from;
  private final int to;

  /**
   * @param lead the columns that stay
   * @param from the first column shown behind these
   * @param to the column after the last one shown
   */
  private Sideways(int lead, int from, int to) {
    this.lead = lead;
    this.from = from;
    this.to = to;
  }

  /** Moves what is too wide by {@code count} steps to the left, or to the right. */
  static State moved(State state, int count) {
    return state.viewport().overhang() == 0
        ? state.withNotice("Nothing here is wider than the text")
        : state.with(state.viewport().sideways(count * STEP));
  }

  /** Folds what is too wide, or no longer. */
  static State folded(State state) {
    if (state.arrangement().linear()) {
      return state;
    }
    State folded = state.with(state.viewport().folded(state.open()));
    return folded.withNotice(
        folded.viewport().overflow() == Overflow.FOLD
            ? "Long lines are folded, wide tables are records; w scrolls them"
            : "Long lines and wide tables scroll with < and >; w folds them");
  }

  /** By how many columns {@code line} is moved when {@code shift} is asked for. */
  static int shift(Line line, int shift) {
    return Math.min(shift, line.overhang().columns());
  }

  /** What shows of {@code line} in {@code width} columns when {@code shift} is asked for. */
  static Line shown(Line line, int shift, int width) {
    if (!line.overhang().any()) {
      return line;
    }
    int lead = line.overhang().lead();
    int shifted = shift(line, shift);
    int from = lead + shifted;
    int to = width + shifted;
    boolean cutRight = DisplayWidth.of(line.text().stripTrailing()) > to;
    boolean cutLeft = shifted > 0 && hasWords(line, lead, from);
    Sideways shown = new Sideways(lead, from + (cutLeft ? 1 : 0), to - (cutRight ? 1 : 0));
    return shown.cut(line, cutLeft, cutRight);
  }

  /** Whether anything but blanks stands between two columns. */
  private static boolean hasWords(Line line, int from, int to) {
    int column = 0;
    for (Run run : line.runs()) {
      int index = 0;
      while (index < run.text().length()) {
        int next = Graphemes.next(run.text(), index);
        int end = column + DisplayWidth.of(run.text(), index, next);
        if (end > from && column < to && !run.text().substring(index, next).isBlank()) {
          return true;
        }
        column = end;
        index = next;
      }
    }
    return false;
  }

  private Line cut(Line line, boolean cutLeft, boolean cutRight) {
    int column = 0;
    boolean marked = !cutLeft;
    for (Run run : line.runs()) {
      if (!marked && column >= lead) {
        runs.add(Run.mark(CUT_LEFT, Role.DECORATION));
        marked = true;
      }
      column = cut(run, column);
    }
    if (cutRight) {
      runs.add(Run.mark(CUT_RIGHT, Role.DECORATION));
    }
    return new Line(runs);
  }

  /** Adds what shows of {@code run}, which begins at {@code column}; returns where it ends. */
  private int cut(Run run, int column) {
    String text = run.text();
    int at = column;
    int start = -1;
    int index = 0;
    while (index < text.length()) {
      int next = Graphemes.next(text, index);
      int end = at + DisplayWidth.of(text, index, next);
      boolean whole = end <= lead || (at >= from && end <= to);
      if (whole && start < 0) {
        start = index;
      } else if (!whole) {
        add(run, start, index);
        start = -1;
        blanks(Math.min(end, to) - Math.max(at, from));
      }
      at = end;
      index = next;
    }
    add(run, start, text.length());
    return at;
  }

  private void add(Run run, int start, int end) {
    if (start >= 0 && end > start) {
      runs.add(run.part(start, end));
    }
  }

  private void blanks(int columns) {
    if (columns > 0) {
      runs.add(Run.mark(" ".repeat(columns), Role.DECORATION));
    }
  }
}
