package galley.ui;

import galley.annotation.Anchor;
import galley.annotation.PlacedThread;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The threads of comments on an article, in reading order. Each has an index from 0, a number from
 * 1 that the reader sees, and a key that stays when others come and go. Immutable.
 */
public final class PlacedThreads {
  /** No comments at all. */
  public static final PlacedThreads NONE = new PlacedThreads(List.of(), ZoneOffset.UTC);

  private final List<PlacedThread> all;
  private final ZoneId zone;
  private final Map<Integer, List<Integer>> bySection = new HashMap<>();
  private final Map<String, Integer> byKey = new HashMap<>();

  /**
   * The threads in the order given, which is that of their places.
   *
   * @param zone the reader's time zone, in which the dates of comments are told
   */
  public PlacedThreads(List<PlacedThread> all, ZoneId zone) {
    this.all = List.copyOf(all);
    this.zone = zone;
    for (int i = 0; i < this.all.size(); i++) {
      bySection.computeIfAbsent(get(i).section(), unused -> new ArrayList<>()).add(i);
      byKey.putIfAbsent(key(i), i);
    }
  }

  ZoneId zone() {
    return zone;
  }

  int size() {
    return all.size();
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  PlacedThread get(int index) {
    return all.get(index);
  }

  /** The indexes of the threads of a section; of those without a section for a negative one. */
  List<Integer> in(int section) {
    return bySection.getOrDefault(section, List.of());
  }

  /** How many threads of a section are not resolved. */
  int openIn(int section) {
    int open = 0;
    for (int index : in(section)) {
      open += get(index).thread().resolved() ? 0 : 1;
    }
    return open;
  }

  /** The id of the first comment, which other programs may have left out. */
  String key(int index) {
    String id = get(index).thread().root().id();
    return id.isEmpty() ? "#" + index : id;
  }

  /** The index of the thread with a key. */
  Optional<Integer> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  boolean isOrphan(int index) {
    return get(index).anchor().state() == Anchor.State.ORPHANED;
  }

  /** The words that a thread is on; none for an orphan. */
  Optional<Span> span(int index) {
    Anchor anchor = get(index).anchor();
    return isOrphan(index) ? Optional.empty() : Optional.of(new Span(anchor.start(), anchor.end()));
  }
}
