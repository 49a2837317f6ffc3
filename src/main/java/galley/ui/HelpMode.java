package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.layout.Wrap;
import galley.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** The keys over the text; {@code top} is the first line shown. */
record HelpMode(int top) implements Mode {
  private static final int NAMES = 24;

  /** What looks backwards: its key is that of the help, pressed once more. */
  private static final String WITHIN_HELP = "?  ?";

  @Override
  public Step press(State state, Key key) {
    KeyMap keys = state.settings().keys();
    if (keys.does(Command.HELP, key)) {
      return Step.to(SearchMode.begun(state, true));
    }
    int height = state.measure().height();
    int last = Math.max(0, lines(state).size() - height);
    int moved =
        keys.command(Command.class, key)
            .flatMap(command -> Lists.scroll(command, top, height))
            .map(line -> Math.max(0, Math.min(line, last)))
            .orElse(-1);
    return Step.to(state.with(moved < 0 ? new ReadingMode() : new HelpMode(moved)));
  }

  @Override
  public Frame view(State state) {
    List<Line> lines = lines(state);
    return Screen.of(state)
        .titled("Keys")
        .body(lines.subList(Math.min(top, lines.size()), lines.size()))
        .bottom(Bars.hint(state, hint(state, lines.size())))
        .frame();
  }

  private String hint(State state, int lines) {
    boolean more = top + state.measure().height() < lines;
    Hint hint = Hint.of(state);
    if (state.measure().textWidth() < 60) {
      return (more ? hint.key(Command.NEXT_PAGE, "more") : hint).text("Esc back").toString();
    }
    if (more) {
      hint.key(Command.NEXT_PAGE, "shows more");
    }
    return hint.key(Command.HELP, "looks for words backwards")
        .text("any other key goes back")
        .toString();
  }

  private static List<Line> lines(State state) {
    int width = state.measure().textWidth();
    List<Line> lines = new ArrayList<>();
    commands(state, List.of(Command.values()), lines);
    lines.add(Line.EMPTY);
    row(lines, "3 Enter  3.1 Enter", "section 3, section 3.1", width);
    row(lines, "a number, then a key", "do it that many times", width);
    row(lines, "Esc  Ctrl-C", "leave whatever is open", width);
    List<KeyCommand> others = new ArrayList<>(KeyMap.all());
    others.removeAll(List.of(Command.values()));
    lines.add(Line.EMPTY);
    commands(state, others, lines);
    lines.add(Line.EMPTY);
    lines.addAll(
        Wrap.text(
            "The whole manual is an article: galley guide", Roles.of(Role.PLACEHOLDER), width));
    return lines;
  }

  private static void commands(State state, List<KeyCommand> commands, List<Line> lines) {
    int width = state.measure().textWidth();
    String title = "";
    for (KeyCommand command : commands) {
      if (!command.title().equals(title)) {
        if (!title.isEmpty()) {
          lines.add(Line.EMPTY);
        }
        title = command.title();
        lines.add(Line.of(Run.mark(Fit.text(title, width), Role.HEADING_2)));
      }
      List<String> keys = state.settings().keys().names(command);
      String names =
          keys.isEmpty() && command == Command.SEARCH_BACK ? WITHIN_HELP : String.join("  ", keys);
      row(lines, names, command.description(), width);
    }
  }

  private static void row(List<Line> lines, String names, String description, int width) {
    int column = Math.min(NAMES, width / 2);
    Run keys = Run.mark(names, Role.BAR_KEY);
    int used = DisplayWidth.of(names);
    if (used >= column) {
      lines.addAll(Wrap.text(names, Roles.of(Role.BAR_KEY), width));
      keys = Run.mark("", Role.BAR_KEY);
      used = 0;
    }
    boolean first = true;
    for (Line part : Wrap.text(description, Roles.NONE, width - column)) {
      List<Run> runs = new ArrayList<>();
      if (first) {
        runs.add(keys);
      }
      runs.add(Run.mark(" ".repeat(first ? column - used : column), Role.DECORATION));
      runs.addAll(part.runs());
      lines.add(new Line(runs));
      first = false;
    }
  }
}
