package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.layout.Wrap;
import galley.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a frame together: a bar, what lies between, a bar; the text in its column. */
final class Screen {
  private final State state;
  private final Measure measure;
  private final List<Line> rows = new ArrayList<>();
  private List<Line> pane = List.of();
  private List<Line> contents = List.of();
  private Map<Integer, String> labels = Map.of();
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

  /** The contents beside the text being gone through. */
  Screen contents(ContentsMode mode) {
    contents = mode.rows(state, measure.contentsWidth(), measure.height());
    return this;
  }

  /** With labels on the words at some UTF-16 indexes of the article's text. */
  Screen labelled(Map<Integer, String> byPlace) {
    labels = byPlace;
    return this;
  }

  /**
   * The first {@code count} rows of the article from the top of the screen on, with their marks,
   * and the pane beside them.
   */
  Screen text(int count) {
    List<Line> lines = state.page().lines();
    Highlights highlights = Highlights.of(state, count);
    for (int i = state.top(); i < state.top() + count; i++) {
      rows.add(i < lines.size() ? marked(highlights, i) : Line.EMPTY);
    }
    if (measure.hasPane()) {
      pane = SidePane.of(state, count);
    }
    if (measure.hasContents() && contents.isEmpty()) {
      contents = ContentsMode.beside(state, measure.contentsWidth(), measure.height());
    }
    return this;
  }

  private Line shown(Line line) {
    return Sideways.shown(line, state.viewport().shift(), measure.textWidth());
  }

  private Line marked(Highlights highlights, int number) {
    Line line = highlights.on(FollowMode.on(shown(state.page().lines().get(number)), labels));
    List<Integer> threads = state.page().marks().get(number);
    if (threads == null) {
      return Fit.setIn(line, measure.indent());
    }
    int margin = Math.min(3, measure.indent());
    String first = String.valueOf(threads.get(0) + 1);
    String mark = threads.size() > 1 && first.length() < margin - 1 ? first + "+" : first;
    mark = mark.length() < margin ? mark : "+";
    List<Run> runs = new ArrayList<>();
    runs.add(Run.mark(" ".repeat(measure.indent() - 1 - mark.length()), Role.DECORATION));
    runs.add(Run.mark(mark, Role.COMMENT_MARK));
    runs.add(Run.mark(" ", Role.DECORATION));
    runs.addAll(line.runs());
    return new Line(runs);
  }

  /** Rows below those that are there, set in like the text. */
  Screen body(List<Line> lines) {
    int room = measure.height() - rows.size();
    for (Line line : Fit.rows(lines, Math.min(room, lines.size()))) {
      rows.add(Fit.setIn(line, measure.indent()));
    }
    return this;
  }

  /** A top bar that names what lies over the text. */
  Screen titled(String title) {
    int room = measure.textWidth() - DisplayWidth.of(title) - 2;
    String article = room < 8 ? "" : Fit.text(state.open().article().metadata().title(), room);
    top =
        Fit.ends(
            title, Roles.of(Role.BAR_STRONG), article, Roles.of(Role.BAR), measure.textWidth());
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
    return typing(sign, prompt, "");
  }

  /**
   * A bottom bar in which something is typed.
   *
   * @param right what is told beside it, where there is room
   */
  Screen typing(String sign, Prompt prompt, String right) {
    TypedLine typed = TypedLine.of(sign, prompt, right, measure.textWidth());
    bottom = typed.line();
    return cursor(new Frame.Cursor(typed.column(), measure.size().rows() - 1));
  }

  Frame frame() {
    List<Line> lines = new ArrayList<>();
    boolean plain = !state.arrangement().bars() && state.mode() instanceof ReadingMode;
    lines.add(plain ? Line.EMPTY : Fit.setIn(top, measure.left()));
    List<Line> body = Fit.rows(rows, measure.height());
    List<Line> notice = longNotice();
    for (int i = 0; i < notice.size(); i++) {
      body.set(body.size() - notice.size() + i, Fit.setIn(notice.get(i), measure.indent()));
    }
    for (int i = 0; i < body.size(); i++) {
      Line line = i < pane.size() ? beside(body.get(i), pane.get(i)) : body.get(i);
      lines.add(measure.hasContents() ? behind(i, line) : line);
    }
    boolean quiet = plain && state.notice().isEmpty() && state.digits().isEmpty();
    lines.add(quiet ? Line.EMPTY : Fit.setIn(bottom, measure.left()));
    return new Frame(measure.size(), lines, cursor);
  }

  /** The last rows of the text give way to a notice that the bar cannot hold; the bar ends it. */
  private List<Line> longNotice() {
    String text = state.notice().orElse("");
    if (DisplayWidth.of(text) <= measure.textWidth() || cursor.isPresent()) {
      return List.of();
    }
    List<Line> lines = Wrap.text(text, Roles.of(Role.MESSAGE), measure.textWidth());
    int last = Math.min(lines.size(), measure.height()) - 1;
    bottom = lines.get(last);
    return lines.subList(0, last);
  }

  /** A line of the text's part of the screen behind the row of the contents. */
  private Line behind(int row, Line text) {
    Line title = row < contents.size() ? contents.get(row) : Line.EMPTY;
    Line shown = Fit.setIn(title, 1).filled(measure.start());
    List<Run> runs = new ArrayList<>(shown.runs());
    runs.addAll(text.runs());
    return new Line(runs);
  }

  private Line beside(Line text, Line comment) {
    if (comment.runs().isEmpty()) {
      return text;
    }
    int columns = measure.indent() + measure.textWidth() + measure.gap();
    List<Run> runs = new ArrayList<>(text.filled(columns).runs());
    runs.addAll(comment.runs());
    return new Line(runs);
  }
}
