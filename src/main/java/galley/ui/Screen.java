package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a frame together: a bar, what lies between, a bar; all in the column of the text. */
final class Screen {
  private final State state;
  private final Measure measure;
  private final List<Line> rows = new ArrayList<>();
  private Line top;
  private Line bottom = Line.EMPTY;
  private Optional<Frame.Cursor> cursor = Optional.empty();

  private Screen(State state) {
    this.state = state;
    this.measure = state.measure();
    this.top = Bars.top(state);
  }

  static Screen of(State state) {
    return new Screen(state);
  }

  /**
   * The first {@code count} rows of the article from the top of the screen on, with their marks.
   */
  Screen text(int count) {
    List<Line> lines = state.page().lines();
    for (int i = state.top(); i < state.top() + count; i++) {
      rows.add(i < lines.size() ? marked(lines.get(i), i) : Line.EMPTY);
    }
    return this;
  }

  private Line marked(Line line, int number) {
    Integer comments = state.page().marks().get(number);
    if (comments == null) {
      return Fit.setIn(line, measure.left());
    }
    String mark = comments > 9 ? "+" : comments.toString();
    List<Run> runs = new ArrayList<>();
    runs.add(Run.mark(" ".repeat(measure.left() - 2), Role.DECORATION));
    runs.add(Run.mark(mark, Role.COMMENT_MARK));
    runs.add(Run.mark(" ", Role.DECORATION));
    runs.addAll(line.runs());
    return new Line(runs);
  }

  /** Rows below those that are there, set in like the text. */
  Screen body(List<Line> lines) {
    int room = measure.height() - rows.size();
    for (Line line : Fit.rows(lines, Math.min(room, lines.size()))) {
      rows.add(Fit.setIn(line, measure.left()));
    }
    return this;
  }

  /** A top bar that names what lies over the text. */
  Screen titled(String title) {
    top =
        Fit.ends(
            title,
            Roles.of(Role.BAR_STRONG),
            state.open().article().metadata().title(),
            Roles.of(Role.BAR),
            measure.textWidth());
    return this;
  }

  Screen bottom(Line line) {
    bottom = line;
    return this;
  }

  /** A cursor, its column counted from the text's left edge. */
  Screen cursor(Frame.Cursor place) {
    cursor = Optional.of(new Frame.Cursor(measure.left() + place.column(), place.row()));
    return this;
  }

  /** A bottom bar in which something is typed. */
  Screen typing(String sign, Prompt prompt) {
    PromptLines lines =
        PromptLines.of(prompt.text(), Math.max(3, measure.textWidth() - sign.length()));
    int row = lines.row(prompt.cursor());
    bottom =
        new Line(
            List.of(
                Run.mark(sign, Role.BAR_KEY), new Run(lines.text(row), Roles.NONE, Run.NOWHERE)));
    return cursor(
        new Frame.Cursor(sign.length() + lines.column(prompt.cursor()), measure.size().rows() - 1));
  }

  Frame frame() {
    List<Line> lines = new ArrayList<>();
    lines.add(Fit.setIn(top, measure.left()));
    lines.addAll(Fit.rows(rows, measure.height()));
    lines.add(Fit.setIn(bottom, measure.left()));
    return new Frame(measure.size(), lines, cursor);
  }
}
