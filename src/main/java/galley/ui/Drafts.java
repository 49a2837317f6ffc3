package galley.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Comments left unfinished: which of them is gone on with where. */
final class Drafts {
  private Drafts() {}

  /** What is being typed at the moment and what was left unfinished. */
  static Map<Intention, String> unsaved(State state) {
    Map<Intention, String> unsaved = new HashMap<>();
    for (Map.Entry<Intention, Prompt> draft : state.drafts().entrySet()) {
      unsaved.put(draft.getKey(), draft.getValue().text());
    }
    if (state.mode() instanceof CommentingMode commenting
        && !commenting.prompt().text().isBlank()) {
      unsaved.put(commenting.intention(), commenting.prompt().text());
    }
    return unsaved;
  }

  /** What {@code c} begins: a draft that belongs to the section at the top, or a comment on it. */
  static Intention intended(State state) {
    Intention onSection = new Intention.OnSection(state.section());
    if (state.drafts().containsKey(onSection)) {
      return onSection;
    }
    Optional<Intention> here =
        state.drafts().keySet().stream()
            .filter(intention -> sectionOf(state, intention) == state.section())
            .min(Comparator.comparing(intention -> IntentionText.of(intention, state.open())));
    return here.orElse(onSection);
  }

  /** At the section of the first draft, which {@code c} goes on with. */
  static State offered(State state) {
    int section =
        state.drafts().keySet().stream()
            .mapToInt(intention -> sectionOf(state, intention))
            .filter(index -> index >= 0)
            .min()
            .orElse(0);
    return state
        .atSection(section)
        .withNotice(
            "A comment was not saved last time; "
                + state.settings().keys().name(Command.COMMENT)
                + " goes on with it");
  }

  private static int sectionOf(State state, Intention intention) {
    return IntentionPlace.of(intention, state.open())
        .map(words -> state.open().text().sectionAt(words.start()))
        .orElse(-1);
  }
}
