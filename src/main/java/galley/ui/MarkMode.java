package galley.ui;

/**
 * The letter of a mark being waited for.
 *
 * @param setting whether this place gets it, rather than being left for the place that has it
 */
record MarkMode(boolean setting) implements Mode {

  @Override
  public Step press(State state, Key key) {
    State reading = state.with(new ReadingMode());
    if (!key.isTyped()) {
      return Step.to(reading);
    }
    int letter = key.codePoint();
    if (setting) {
      Stop here = new Stop(state.open().location(), state.viewport().place());
      String shown = Character.toString(letter);
      return Step.to(
          reading
              .with(state.memory().marking(letter, here))
              .withNotice("'" + shown + " comes back here"));
    }
    if (letter == '\'') {
      return Travel.back(reading);
    }
    Stop marked = state.memory().marks().get(letter);
    return marked == null
        ? Step.to(reading.withNotice("No place is marked with " + Character.toString(letter)))
        : Travel.to(reading, marked);
  }

  @Override
  public Frame view(State state) {
    String hint = setting ? "A letter marks this place" : "A letter goes to the place it marks";
    return Screen.of(state)
        .text(state.measure().height())
        .bottom(Bars.hint(state, hint + " · Esc back"))
        .frame();
  }
}
