package galley.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the screen remembers from one mode to the next.
 *
 * @param drafts comments that were left unfinished, by what they are meant for
 * @param focus the key of the thread that is looked at
 * @param search what was looked for last
 * @param queries all that was looked for, the last one first
 * @param trail where the reader came from
 * @param marks places by the letters, code points, that mark them
 * @param outline what is remembered of the contents
 * @param changed words that are new since the article was looked at last
 */
record Memory(
    Map<Intention, Prompt> drafts,
    Optional<String> focus,
    Optional<Search> search,
    List<Query> queries,
    Trail trail,
    Map<Integer, Stop> marks,
    List<Span> changed,
    Outline outline) {
  private static final int MOST_QUERIES = 100;

  static final Memory EMPTY =
      new Memory(
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Trail.EMPTY,
          Map.of(),
          List.of(),
          Outline.NEW);

  Memory {
    drafts = Map.copyOf(drafts);
    queries = List.copyOf(queries);
    marks = Map.copyOf(marks);
    changed = List.copyOf(changed);
  }

  /** With an unfinished comment kept; an empty one is forgotten. */
  Memory withDraft(Intention intention, Prompt draft) {
    Map<Intention, Prompt> kept = new HashMap<>(drafts);
    kept.remove(intention);
    if (!draft.text().isBlank()) {
      kept.put(intention, draft);
    }
    return new Memory(kept, focus, search, queries, trail, marks, changed, outline);
  }

  Memory focusing(Optional<String> key) {
    return new Memory(drafts, key, search, queries, trail, marks, changed, outline);
  }

  Memory searching(Optional<Search> other) {
    return new Memory(drafts, focus, other, queries, trail, marks, changed, outline);
  }

  Memory with(Trail other) {
    return new Memory(drafts, focus, search, queries, other, marks, changed, outline);
  }

  /** What is remembered in another article: nothing that is about this one. */
  Memory elsewhere(Trail other) {
    return new Memory(
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        queries,
        other,
        marks,
        List.of(),
        Outline.NEW);
  }

  Memory marking(int letter, Stop stop) {
    Map<Integer, Stop> all = new HashMap<>(marks);
    all.put(letter, stop);
    return new Memory(drafts, focus, search, queries, trail, all, changed, outline);
  }

  /** With nothing new: it was looked at. */
  Memory lookedAt() {
    return new Memory(drafts, focus, search, queries, trail, marks, List.of(), outline);
  }

  Memory with(Outline other) {
    return new Memory(drafts, focus, search, queries, trail, marks, changed, other);
  }

  /** With {@code query} as the last one. */
  Memory remembering(Query query) {
    List<Query> all = new ArrayList<>(queries);
    all.remove(query);
    all.add(0, query);
    return new Memory(
        drafts,
        focus,
        search,
        all.subList(0, Math.min(all.size(), MOST_QUERIES)),
        trail,
        marks,
        changed,
        outline);
  }
}
