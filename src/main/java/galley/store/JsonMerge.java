package galley.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two changes of one JSON value brought together, member by member. A missing value is {@code
 * null}. What one side changed, is changed; a change beats a removal. Where both sides changed one
 * thing in two ways, {@link Conflict} decides.
 */
final class JsonMerge {

  /** What becomes of two values of the same member that exclude each other. */
  @FunctionalInterface
  interface Conflict {
    JsonElement settle(String member, JsonElement ours, JsonElement theirs);
  }

  private final Conflict conflict;
  private final Set<String> whole;

  /**
   * A merge.
   *
   * @param whole members whose values are no mixture of two, whatever their kind
   */
  JsonMerge(Set<String> whole, Conflict conflict) {
    this.whole = whole;
    this.conflict = conflict;
  }

  /**
   * Merges two values of one member.
   *
   * @param base the value that both come from
   */
  @Nullable JsonElement merge(
      String member,
      @Nullable JsonElement base,
      @Nullable JsonElement ours,
      @Nullable JsonElement theirs) {
    if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
      return ours;
    }
    if (Objects.equals(base, ours)) {
      return theirs;
    }
    if (ours == null || theirs == null) {
      return ours == null ? theirs : ours;
    }
    if (!whole.contains(member)) {
      if (ours instanceof JsonObject our
          && theirs instanceof JsonObject their
          && Objects.equals(our.get("type"), their.get("type"))) {
        return objects(base instanceof JsonObject object ? object : new JsonObject(), our, their);
      }
      if (base instanceof JsonArray array
          && ours instanceof JsonArray our
          && theirs instanceof JsonArray their
          && array.size() == our.size()
          && array.size() == their.size()) {
        return arrays(member, array, our, their);
      }
    }
    return conflict.settle(member, ours, theirs);
  }

  private JsonObject objects(JsonObject base, JsonObject ours, JsonObject theirs) {
    Set<String> names = new LinkedHashSet<>();
    List.of(base, ours, theirs).forEach(object -> names.addAll(object.keySet()));
    JsonObject merged = new JsonObject();
    for (String name : names) {
      JsonElement value = merge(name, base.get(name), ours.get(name), theirs.get(name));
      if (value != null) {
        merged.add(name, value);
      }
    }
    return merged;
  }

  private JsonArray arrays(String member, JsonArray base, JsonArray ours, JsonArray theirs) {
    JsonArray merged = new JsonArray();
    for (int i = 0; i < base.size(); i++) {
      merged.add(merge(member, base.get(i), ours.get(i), theirs.get(i)));
    }
    return merged;
  }
}
