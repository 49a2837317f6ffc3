package galley.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An article opened again: the reader stands where it was left. */
public final class Resumption {
  private Resumption() {}

  /** The anchors of the sections that have been read to their end, in the article's order. */
  public static List<String> read(State last) {
    Set<String> read = last.memory().outline().read();
    List<String> anchors = new ArrayList<>();
    last.open().article().sections().stream()
        .map(section -> section.anchor())
        .filter(read::contains)
        .forEach(anchors::add);
    return anchors;
  }

  /** {@code state} with the sections counted as read that {@code anchors} name. */
  public static State reading(State state, List<String> anchors) {
    return state.with(
        state.memory().with(state.memory().outline().reading(new HashSet<>(anchors))));
  }

  /** {@code state} where an earlier reading ended, which is told unless that is the beginning. */
  public static State at(State state, Place place, Instant left) {
    State there = state.with(state.viewport().atPlace(place));
    String age = Age.of(left, state.now(), state.open().threads().zone());
    return there.top() == 0
        ? there
        : there.withNotice(
            "You were here "
                + age
                + "; "
                + state.settings().keys().name(Command.START)
                + " goes to the beginning");
  }
}
