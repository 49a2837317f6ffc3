package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code :} and what is typed after it: a section's number, or letters of what is to be done. Above
 * it stands all that fits.
 *
 * @param selected counts from 0 among the commands that fit; {@link #NONE} before anything is typed
 */
record CommandLineMode(Prompt prompt, int selected) implements Mode {
  private static final int MOST_ROWS = 12;
  private static final int NONE = -1;

  static CommandLineMode begun() {
    return new CommandLineMode(Prompt.EMPTY, NONE);
  }

  @Override
  public Step press(State state, Key key) {
    State reading = state.with(new ReadingMode());
    KeyMap keys = state.settings().keys();
    if (PromptEditing.leaves(prompt, keys, key)) {
      return Step.to(reading);
    }
    if (keys.does(PromptCommand.ACCEPT, key)) {
      return run(reading, prompt.text().strip());
    }
    Optional<Integer> moved = moved(keys, key);
    if (moved.isPresent()) {
      int last = Math.max(0, fitting().size() - 1);
      int index = Math.max(0, Math.min(moved.get(), last));
      return Step.to(state.with(new CommandLineMode(prompt, index)));
    }
    return PromptEditing.edit(prompt, keys, key)
        .map(typed -> Step.to(state.with(typed(typed))))
        .orElseGet(() -> Step.to(state));
  }

  /** Lines as in a prompt, pages as in a list; first and last are the prompt's own. */
  private Optional<Integer> moved(KeyMap keys, Key key) {
    if (key.isTyped()) {
      return Optional.empty();
    }
    if (keys.does(PromptCommand.UP, key)) {
      return Optional.of(selected - 1);
    }
    if (keys.does(PromptCommand.DOWN, key)) {
      return Optional.of(selected + 1);
    }
    return keys.command(ListCommand.class, key)
        .filter(Set.of(ListCommand.PAGE_DOWN, ListCommand.PAGE_UP)::contains)
        .flatMap(command -> Lists.move(command, selected, MOST_ROWS));
  }

  private static CommandLineMode typed(Prompt prompt) {
    return new CommandLineMode(prompt, prompt.text().isBlank() ? NONE : 0);
  }

  private Step run(State state, String line) {
    if (line.isEmpty() && selected == NONE) {
      return Step.to(state);
    }
    if (line.equals("q") || line.equals("q!")) {
      return Step.to(state, new Effect.Quit());
    }
    if (isNumber(line)) {
      return Step.to(Sections.goTo(state, line));
    }
    List<Command> fitting = fitting();
    return fitting.isEmpty()
        ? Step.to(state.withNotice("Not a command: " + line))
        : ReadingMode.run(state, fitting.get(Math.min(selected, fitting.size() - 1)), 1);
  }

  private static boolean isNumber(String line) {
    return !line.isEmpty() && line.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
  }

  /** The commands that what is typed can mean, the best first. */
  private List<Command> fitting() {
    String typed = prompt.text().strip();
    List<Command> fitting = new ArrayList<>();
    for (Command command : Command.values()) {
      if (command != Command.COMMAND_LINE && score(typed, command) != FuzzyMatch.NONE) {
        fitting.add(command);
      }
    }
    fitting.sort(Comparator.comparingInt(command -> -score(typed, command)));
    return fitting;
  }

  private static int score(String typed, Command command) {
    int name = FuzzyMatch.score(typed, command.option().replace('-', ' '));
    // The name counts for more: it is what a configuration says.
    return Math.max(
        name == FuzzyMatch.NONE ? FuzzyMatch.NONE : name + 1,
        FuzzyMatch.score(typed, command.description()));
  }

  @Override
  public Step paste(State state, String text) {
    String line = text.lines().findFirst().orElse("");
    return Step.to(state.with(typed(PromptEditing.typed(prompt, line))));
  }

  @Override
  public Frame view(State state) {
    Measure measure = state.measure();
    int room = Math.max(1, Math.min(MOST_ROWS, measure.height() - 3));
    List<Command> fitting = isNumber(prompt.text().strip()) ? List.of() : fitting();
    int top = Lists.top(selected, fitting.size(), room);
    List<Line> panel = new ArrayList<>();
    panel.add(Line.of(Run.mark("─".repeat(measure.textWidth()), Role.DECORATION)));
    for (int i = top; i < Math.min(fitting.size(), top + room); i++) {
      panel.add(row(state, fitting.get(i), i == selected));
    }
    return Screen.of(state)
        .text(Math.max(0, measure.height() - panel.size()))
        .body(panel)
        .typing(":", prompt, measure.textWidth() < 50 ? "" : "a section's number, or a command")
        .frame();
  }

  private static Line row(State state, Command command, boolean chosen) {
    String keys = String.join("  ", state.settings().keys().names(command));
    Roles roles = chosen ? Roles.of(Role.SELECTED) : Roles.NONE;
    Roles keyRoles = chosen ? roles : Roles.of(Role.BAR_KEY);
    return Fit.ends(
        (chosen ? "▸ " : "  ") + command.description(),
        roles,
        keys,
        keyRoles,
        state.measure().textWidth());
  }
}
