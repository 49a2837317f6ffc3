package galley.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The elements of two comments files that come from one, brought together by id; those without an
 * id by what they are. First those of the old file in its order, then ours, then theirs by time. A
 * deletion loses against a change and against a reply on the other side.
 */
final class DocumentMerge {

  /**
   * What an element is known by.
   *
   * @param identity the id, or the whole element
   * @param occurrence how many of that identity stand before it
   */
  private record Key(Object identity, int occurrence) {}

  private final Map<Key, JsonElement> base;
  private final Map<Key, JsonElement> ours;
  private final Map<Key, JsonElement> theirs;
  private final Map<Key, JsonElement> merged = new LinkedHashMap<>();
  private final List<String> conflicts;

  private DocumentMerge(
      List<JsonElement> base,
      List<JsonElement> ours,
      List<JsonElement> theirs,
      List<String> conflicts) {
    this.base = keyed(base);
    this.ours = keyed(ours);
    this.theirs = keyed(theirs);
    this.conflicts = conflicts;
  }

  /**
   * Merges two versions of a document.
   *
   * @param conflicts gets one line, safe to print, for each thing that both sides changed
   * @throws Refusal if one of the three is no container of annotations
   */
  static AnnotationDocument merge(
      AnnotationDocument base,
      AnnotationDocument ours,
      AnnotationDocument theirs,
      List<String> conflicts)
      throws Refusal {
    List<JsonElement> elements =
        new DocumentMerge(base.elements(), ours.elements(), theirs.elements(), conflicts).merge();
    JsonElement container =
        new JsonMerge(Set.of("items", "first"), (member, our, their) -> our)
            .merge("", container(base), container(ours), container(theirs));
    return container instanceof JsonObject
        ? new AnnotationDocument(container).withElements(elements)
        : ours.withElements(elements);
  }

  private static JsonElement container(AnnotationDocument document) throws Refusal {
    return document.withElements(List.of()).root();
  }

  private static Map<Key, JsonElement> keyed(List<JsonElement> elements) {
    Map<Object, Integer> counts = new HashMap<>();
    Map<Key, JsonElement> keyed = new LinkedHashMap<>();
    for (JsonElement element : elements) {
      String id = id(element);
      Object identity = id.isEmpty() ? element : id;
      keyed.put(new Key(identity, counts.merge(identity, 1, Integer::sum)), element);
    }
    return keyed;
  }

  private static String id(JsonElement element) {
    return element instanceof JsonObject object ? AnnotationDecoder.id(object) : "";
  }

  private List<JsonElement> merge() {
    Comparator<Map.Entry<Key, JsonElement>> byTime =
        Comparator.comparing(entry -> created(entry.getValue()));
    Stream.of(
            base.keySet().stream(),
            ours.keySet().stream(),
            theirs.entrySet().stream().sorted(byTime).map(Map.Entry::getKey))
        .flatMap(keys -> keys)
        .distinct()
        .forEach(key -> put(key, one(base.get(key), ours.get(key), theirs.get(key))));
    Set<String> onceAnswered = onceAnswered();
    keepWhatIsAnswered(onceAnswered);
    return swept(onceAnswered);
  }

  private static Instant created(JsonElement element) {
    return element instanceof JsonObject object
        ? AnnotationDecoder.time(object.get("created")).orElse(Instant.MAX)
        : Instant.MAX;
  }

  /** Deleted elements keep their place among the others, lest one of them comes back. */
  @SuppressWarnings("NullAway")
  private void put(Key key, @Nullable JsonElement element) {
    merged.put(key, element);
  }

  private @Nullable JsonElement one(
      @Nullable JsonElement old, @Nullable JsonElement our, @Nullable JsonElement their) {
    return new JsonMerge(
            Set.of(""),
            (member, first, second) ->
                first instanceof JsonObject one && second instanceof JsonObject other
                    ? AnnotationMerge.merge(
                        old instanceof JsonObject object ? object : new JsonObject(),
                        one,
                        other,
                        conflicts)
                    : first)
        .merge("", old, our, their);
  }

  /**
   * Brings deleted comments back that somebody on the other side replied to meanwhile. A tombstone
   * speaks for those above it only while somebody replies to it, for without replies it goes.
   */
  private void keepWhatIsAnswered(Set<String> onceAnswered) {
    Map<String, Key> deleted = new HashMap<>();
    Map<String, List<JsonObject>> tombstones = new HashMap<>();
    Deque<JsonObject> surviving = new ArrayDeque<>();
    merged.forEach(
        (key, element) -> {
          if (element == null && key.identity() instanceof String id) {
            deleted.putIfAbsent(id, key);
          } else if (element instanceof JsonObject object) {
            boolean waits = onceAnswered.contains(id(object)) && StoredComments.isTombstone(object);
            if (waits) {
              tombstones.computeIfAbsent(id(object), id -> new ArrayList<>()).add(object);
            } else {
              surviving.add(object);
            }
          }
        });
    while (!surviving.isEmpty()) {
      for (String above : Replies.answered(surviving.remove())) {
        surviving.addAll(Objects.requireNonNullElse(tombstones.remove(above), List.of()));
        Key key = deleted.remove(above);
        JsonElement our = key == null ? null : ours.get(key);
        JsonElement kept = key == null || our != null ? our : theirs.get(key);
        if (key != null && kept instanceof JsonObject object) {
          merged.put(key, object);
          surviving.add(object);
        }
      }
    }
  }

  /** The ids of all that anything replies to in any of the three versions. */
  private Set<String> onceAnswered() {
    Set<String> answered = new HashSet<>();
    Stream.of(base, ours, theirs)
        .flatMap(side -> side.values().stream())
        .forEach(
            element -> {
              if (element instanceof JsonObject object) {
                answered.addAll(Replies.answered(object));
              }
            });
    return answered;
  }

  /** Without tombstones whose last replies went, and without what says that they were resolved. */
  private List<JsonElement> swept(Set<String> onceAnswered) {
    Set<String> deleted = new HashSet<>();
    merged.forEach(
        (key, element) -> {
          if (element == null && key.identity() instanceof String id) {
            deleted.add(id);
          }
        });
    List<JsonElement> elements = merged.values().stream().filter(Objects::nonNull).toList();
    elements.forEach(element -> deleted.remove(id(element)));
    Replies replies = Replies.in(elements);
    List<Integer> leftovers = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      if (onceAnswered.contains(id(elements.get(i))) && replies.isLeftover(i)) {
        leftovers.add(i);
      }
    }
    return replies.without(leftovers, deleted);
  }
}
