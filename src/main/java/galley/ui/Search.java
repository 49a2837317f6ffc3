package galley.ui;

import java.util.Optional;

/**
 * What is being looked for in the article, and what was found of it.
 *
 * @param backward whether n goes towards the beginning
 * @param current the match that was gone to last
 * @param problem why nothing can be found, in a few words
 * @param awaited from where to go to the nearest match once that is known; else {@link #SETTLED}
 */
record Search(
    Query query,
    boolean backward,
    Matches matches,
    Optional<Span> current,
    Optional<String> problem,
    int awaited) {
  static final int SETTLED = -1;

  /** A search that has found nothing yet and shall go to the match nearest to {@code from}. */
  static Search of(Query query, boolean backward, int from) {
    return new Search(query, backward, Matches.NONE, Optional.empty(), Optional.empty(), from);
  }

  Search found(Matches more, Optional<String> why) {
    return new Search(query, backward, more, current, why, awaited);
  }

  private Search at(Span match) {
    return new Search(query, backward, matches, Optional.of(match), problem, SETTLED);
  }

  /** The same for other words of the article, in which nothing is found yet. */
  Search anew() {
    return new Search(query, backward, Matches.NONE, Optional.empty(), problem, SETTLED);
  }

  /** At the match that was waited for, if it is known now. */
  State settled(State state) {
    State searching = state.with(this);
    if (awaited == SETTLED || matches.size() == 0 || (backward && !matches.isComplete())) {
      return searching;
    }
    int next = matches.from(awaited);
    if (!backward && next == matches.size() && !matches.isComplete()) {
      return searching;
    }
    int wanted = backward ? next - 1 : next;
    return shown(state, Math.floorMod(wanted, matches.size()));
  }

  private State shown(State state, int index) {
    Span match = matches.get(index);
    return state.with(at(match)).showing(match.start(), state.measure().height());
  }

  /** At the next match but {@code count - 1}, or for fewer than 0 at one before. */
  State moved(State state, int count) {
    if (matches.size() == 0) {
      return state.withNotice(status());
    }
    int forward = backward ? -count : count;
    Optional<Integer> here =
        current.filter(span -> isInView(state, span)).flatMap(matches::indexOf);
    int top = state.page().offsetAt(state.top());
    int wanted =
        here.map(index -> index + forward)
            .orElseGet(() -> matches.from(top) + (forward > 0 ? forward - 1 : forward));
    int index = Math.floorMod(wanted, matches.size());
    State moved = shown(state, index);
    String place = "“" + query.typed() + "”  " + (index + 1) + " of " + matches.size();
    String wrapped =
        wanted >= matches.size()
            ? " · on from the beginning"
            : wanted < 0 ? " · on from the end" : " · n next · N back";
    return moved.withNotice(place + wrapped);
  }

  private static boolean isInView(State state, Span span) {
    int line = state.page().lineOf(span.start());
    return line >= state.top() && line < state.top() + state.measure().height();
  }

  /** How many there are, and which is gone to. */
  String status() {
    if (problem.isPresent()) {
      return problem.get();
    }
    int size = matches.size();
    if (size == 0) {
      return matches.isComplete() ? "not found" : "searching…";
    }
    String more = matches.isComplete() ? "" : "+";
    return current
        .flatMap(matches::indexOf)
        .filter(index -> matches.isComplete())
        .map(index -> (index + 1) + " of " + size)
        .orElse(size + more + " found");
  }
}
