package galley.store;

import static galley.store.AnnotationDecoder.each;
import static galley.store.AnnotationDecoder.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import galley.text.Sanitizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One annotation that was changed on two sides. Two texts for one body are both kept, one after the
 * other in that body, for that is what every program shows. Of two targets, and of anything else,
 * the one that was modified later is kept. It does not matter which side is ours: both come to the
 * same.
 */
final class AnnotationMerge implements JsonMerge.Conflict {
  static final String BOTH_TEXTS =
      "[This comment was changed on both sides of a merge. The other text:]";

  private final String id;
  private final boolean oursIsLater;
  private final List<String> conflicts;

  private AnnotationMerge(String id, boolean oursIsLater, List<String> conflicts) {
    this.id = id;
    this.oursIsLater = oursIsLater;
    this.conflicts = conflicts;
  }

  /**
   * Merges two versions.
   *
   * @param base what both come from; an empty object if there was nothing
   * @param conflicts gets one line, safe to print, for each thing that both sides changed
   */
  static JsonElement merge(
      JsonObject base, JsonObject ours, JsonObject theirs, List<String> conflicts) {
    boolean bodies = Stream.of(base, ours, theirs).anyMatch(one -> one.has("body"));
    JsonObject our = bodies ? withBody(ours) : ours;
    JsonObject their = bodies ? withBody(theirs) : theirs;
    AnnotationMerge merge =
        new AnnotationMerge(AnnotationDecoder.id(ours), isLater(ours, theirs), conflicts);
    JsonElement merged =
        new JsonMerge(Set.of("target", "creator"), merge)
            .merge("annotation", bodies ? withBody(base) : base, our, their);
    return merged == null ? ours : merged;
  }

  /** The same with a body in place of a bodyValue: no annotation may have both. */
  private static JsonObject withBody(JsonObject annotation) {
    Optional<String> value = string(annotation.get("bodyValue"));
    if (value.isEmpty() || annotation.has("body")) {
      return annotation;
    }
    JsonObject changed = annotation.deepCopy();
    changed.remove("bodyValue");
    JsonObject body = AnnotationEncoder.body("");
    body.addProperty("value", value.get());
    changed.add("body", body);
    return changed;
  }

  private static boolean isLater(JsonObject ours, JsonObject theirs) {
    Optional<Instant> our = AnnotationDecoder.time(ours.get("modified"));
    Optional<Instant> their = AnnotationDecoder.time(theirs.get("modified"));
    if (our.equals(their)) {
      return ours.toString().compareTo(theirs.toString()) > 0;
    }
    return our.isPresent() && (their.isEmpty() || our.get().isAfter(their.get()));
  }

  @Override
  public JsonElement settle(String member, JsonElement ours, JsonElement theirs) {
    JsonElement earlier = oursIsLater ? theirs : ours;
    JsonElement later = oursIsLater ? ours : theirs;
    Optional<String> first = string(earlier);
    Optional<String> second = string(later);
    return switch (member) {
      case "modified" -> later;
      case "value", "bodyValue" ->
          first.isPresent() && second.isPresent()
              ? new JsonPrimitive(both(first.get(), second.get()))
              : laterOnly(member, later);
      case "body" -> bothBodies(earlier, later);
      default -> laterOnly(member, later);
    };
  }

  private String both(String earlier, String later) {
    if (includes(earlier, later)) {
      return earlier;
    }
    if (includes(later, earlier)) {
      return later;
    }
    tell("both sides changed the text; it now has both");
    return earlier + "\n\n" + BOTH_TEXTS + "\n\n" + later;
  }

  /**
   * Whether {@code whole} comes from a merge, perhaps one the other way round, with {@code part}.
   */
  private static boolean includes(String whole, String part) {
    return whole.contains(BOTH_TEXTS) && ("\n\n" + whole + "\n\n").contains("\n\n" + part + "\n\n");
  }

  private JsonElement bothBodies(JsonElement earlier, JsonElement later) {
    tell("both sides changed the bodies; it now has both");
    JsonArray all = new JsonArray();
    Stream.concat(each(earlier), each(later)).distinct().forEach(all::add);
    return all;
  }

  private JsonElement laterOnly(String member, JsonElement later) {
    tell("both sides changed the " + Sanitizer.line(member) + "; it has the later one");
    return later;
  }

  private void tell(String what) {
    conflicts.add("comment " + id + ": " + what);
  }
}
