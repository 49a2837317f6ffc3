package galley.ui;

import galley.ui.Key.Kind;
import java.util.Optional;

/** {@code :} and what is typed after it, in the bottom bar: a section's number, or {@code q}. */
record CommandLineMode(Prompt prompt) implements Mode {

  @Override
  public Step press(State state, Key key) {
    State reading = state.with(new ReadingMode());
    if (key.kind() == Kind.ESCAPE || key.equals(Key.control('c'))) {
      return Step.to(reading);
    }
    if (key.kind() == Kind.ENTER) {
      return run(reading, prompt.text().strip());
    }
    if (key.kind() == Kind.BACKSPACE && prompt.text().isEmpty()) {
      return Step.to(reading);
    }
    Optional<Prompt> edited = PromptEditing.edit(prompt, key);
    return Step.to(state.with(new CommandLineMode(edited.orElse(prompt))));
  }

  private static Step run(State state, String line) {
    if (line.isEmpty()) {
      return Step.to(state);
    }
    if (line.equals("q") || line.equals("quit")) {
      return Step.to(state, new Effect.Quit());
    }
    if (line.matches("[0-9.]+")) {
      return Step.to(Sections.goTo(state, line));
    }
    return Step.to(state.withNotice("Not a command: " + line + "; type a section's number, or q"));
  }

  @Override
  public Step paste(State state, String text) {
    String line = text.lines().findFirst().orElse("");
    return Step.to(state.with(new CommandLineMode(PromptEditing.typed(prompt, line))));
  }

  @Override
  public Frame view(State state) {
    return Screen.of(state).text(state.measure().height()).typing(":", prompt).frame();
  }
}
