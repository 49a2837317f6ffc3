package galley.ui;

import java.util.List;
import java.util.Optional;

/**
 * Something to look for being typed in the bottom bar; what is found shows at once.
 *
 * @param origin what was in view before
 * @param before what was looked for before
 * @param recalled which of the earlier queries stands there, the last being 1; 0 for none of them
 */
record SearchMode(
    Prompt prompt,
    boolean regularExpression,
    boolean backward,
    Place origin,
    Optional<Search> before,
    int recalled)
    implements Mode {

  /** Begins to look for something from the top of the screen on, or back from it. */
  static State begun(State state, boolean backward) {
    Optional<Search> before = state.memory().search();
    return state
        .with(new SearchMode(Prompt.EMPTY, false, backward, state.viewport().place(), before, 0))
        .withoutSearch();
  }

  @Override
  public Step press(State state, Key key) {
    if (PromptEditing.leaves(prompt, state.settings().keys(), key)) {
      return Step.to(left(state));
    }
    KeyMap keys = state.settings().keys();
    Optional<Step> done =
        keys.command(PromptCommand.class, key).flatMap(command -> done(state, command));
    return done.or(() -> PromptEditing.edit(prompt, keys, key).map(typed -> edited(state, typed)))
        .orElseGet(() -> Step.to(state));
  }

  private Optional<Step> done(State state, PromptCommand command) {
    return switch (command) {
      case ACCEPT -> Optional.of(entered(state));
      case PATTERN ->
          Optional.of(
              looked(
                  state,
                  new SearchMode(prompt, !regularExpression, backward, origin, before, recalled)));
      case UP -> Optional.of(recalled(state, recalled + 1));
      case DOWN -> Optional.of(recalled(state, recalled - 1));
      default -> Optional.empty();
    };
  }

  /** The same, having begun at another place. */
  SearchMode from(Place place) {
    return new SearchMode(prompt, regularExpression, backward, place, before, recalled);
  }

  private State left(State state) {
    State back = state.with(state.viewport().atPlace(origin)).with(new ReadingMode());
    return before.map(back::with).orElseGet(back::withoutSearch);
  }

  /** Nothing typed is the last search once more. */
  private Step entered(State state) {
    if (!prompt.text().isBlank()) {
      Query query = new Query(prompt.text(), regularExpression);
      State reading = state.with(new ReadingMode()).with(state.memory().remembering(query));
      boolean moved = !state.viewport().place().equals(origin);
      State settled = moved ? Travel.leaving(reading, origin) : reading;
      String status = state.memory().search().map(Search::status).orElse("");
      return Step.to(settled.withNotice("“" + query.typed() + "”  " + status));
    }
    State back = left(state);
    Optional<Query> last = state.memory().queries().stream().findFirst();
    if (last.isEmpty()) {
      return Step.to(back);
    }
    int from = origin.words() + (backward ? 0 : 1);
    return Step.to(
        back.with(Search.of(last.get(), backward, from)), new Effect.Find(last.get(), from));
  }

  private Step recalled(State state, int wanted) {
    List<Query> queries = state.memory().queries();
    int index = Math.max(0, Math.min(wanted, queries.size()));
    Query query = index == 0 ? new Query("", regularExpression) : queries.get(index - 1);
    Prompt typed = Prompt.of(query.typed());
    return looked(
        state, new SearchMode(typed, query.regularExpression(), backward, origin, before, index));
  }

  private Step edited(State state, Prompt typed) {
    SearchMode edited =
        new SearchMode(typed, regularExpression, backward, origin, before, recalled);
    return typed.text().equals(prompt.text()) ? Step.to(state.with(edited)) : looked(state, edited);
  }

  /** Looks for what stands there now, from where the search began. */
  private static Step looked(State state, SearchMode mode) {
    State back = state.with(mode).with(state.viewport().atPlace(mode.origin));
    if (mode.prompt.text().isBlank()) {
      return Step.to(back.withoutSearch());
    }
    Query query = new Query(mode.prompt.text(), mode.regularExpression);
    int from = mode.origin.words();
    return Step.to(back.with(Search.of(query, mode.backward, from)), new Effect.Find(query, from));
  }

  @Override
  public Step paste(State state, String text) {
    return edited(state, PromptEditing.typed(prompt, text.lines().findFirst().orElse("")));
  }

  @Override
  public Frame view(State state) {
    String sign = (regularExpression ? "pattern " : "") + (backward ? "?" : "/");
    boolean roomy = state.measure().textWidth() >= 60;
    String status = state.memory().search().map(Search::status).orElse("");
    Hint all =
        Hint.of(state)
            .text(status)
            .key(PromptCommand.PATTERN, regularExpression ? "words" : "pattern");
    String right = roomy ? all.toString() : status;
    return Screen.of(state).text(state.measure().height()).typing(sign, prompt, right).frame();
  }
}
