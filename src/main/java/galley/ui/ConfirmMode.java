package galley.ui;

/** A question before something is taken away. */
record ConfirmMode(Intention intention) implements Mode {

  @Override
  public Step press(State state, Key key) {
    State back = state.with(state.focused().isPresent() ? new ThreadMode(0) : new ReadingMode());
    boolean yes = key.equals(Key.of('y')) || key.equals(Key.of('Y'));
    return yes
        ? Step.to(back, new Effect.Save(intention, ""))
        : Step.to(back.withNotice("Nothing was deleted"));
  }

  @Override
  public Frame view(State state) {
    String question = IntentionText.of(intention, state.open()) + "? y yes · any other key no";
    return new ThreadMode(0).view(state.withNotice(question));
  }
}
