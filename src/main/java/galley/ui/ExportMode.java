package galley.ui;

import java.util.Optional;

/**
 * The name of a file being typed into which the article goes as plain text.
 *
 * @param taken whether there is a file of that name, which Enter replaces
 */
record ExportMode(Prompt prompt, boolean taken) implements Mode {

  /** Begins with a name made of the article's own. */
  static ExportMode begun(State state) {
    String location = state.open().location();
    String last = location.substring(location.lastIndexOf('/') + 1);
    int point = last.lastIndexOf('.');
    String name = point > 0 ? last.substring(0, point) : last;
    return new ExportMode(Prompt.of((name.isEmpty() ? "article" : name) + ".txt"), false);
  }

  @Override
  public Step press(State state, Key key) {
    State reading = state.with(new ReadingMode());
    if (Lists.leaves(key)) {
      return Step.to(reading);
    }
    KeyMap keys = state.settings().keys();
    if (keys.does(PromptCommand.ACCEPT, key)) {
      String name = prompt.text().strip();
      return name.isEmpty() ? Step.to(reading) : Step.to(state, new Effect.Export(name, taken));
    }
    return PromptEditing.edit(prompt, keys, key)
        .map(typed -> Step.to(state.with(edited(typed))))
        .orElseGet(() -> Step.to(state));
  }

  /** Another name may not be taken. */
  private ExportMode edited(Prompt typed) {
    return new ExportMode(typed, taken && typed.text().equals(prompt.text()));
  }

  @Override
  public Step paste(State state, String text) {
    String line = text.lines().findFirst().orElse("");
    return Step.to(state.with(edited(PromptEditing.typed(prompt, line))));
  }

  /** How it went: {@code problem} if it did not. */
  State answered(State state, boolean isTaken, Optional<String> problem, String name) {
    if (isTaken) {
      return state.with(new ExportMode(prompt, true));
    }
    return state
        .with(new ReadingMode())
        .withNotice(problem.orElseGet(() -> "Written as plain text to " + name));
  }

  @Override
  public Frame view(State state) {
    boolean roomy = state.measure().textWidth() >= 60;
    String key = Hint.of(state).key(PromptCommand.ACCEPT, "").toString();
    String right =
        taken ? "exists: " + key + "replaces it" : roomy ? key + "writes plain text" : "";
    return Screen.of(state)
        .text(state.measure().height())
        .typing(roomy ? "export to " : "> ", prompt, right)
        .frame();
  }
}
