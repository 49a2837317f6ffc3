package galley.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import galley.annotation.Target;
import java.util.Optional;

/**
 * Another passage for an annotation that has a target: of several, the one that is shown. All its
 * selectors go, for each told the old passage; what else it says of itself stays. A source that
 * says more of itself than its name stays too: it is the same resource.
 */
final class Retargeting {
  private Retargeting() {}

  /** The target {@code old}, leading to {@code wanted} now; nothing if none of it is a target. */
  static Optional<JsonElement> of(JsonElement old, Target wanted) {
    JsonObject fresh = AnnotationEncoder.target(wanted);
    if (old instanceof JsonArray array) {
      return inArray(array, wanted).map(changed -> changed);
    }
    if (!(old instanceof JsonObject object)) {
      return AnnotationDecoder.string(old).map(iri -> fresh);
    }
    JsonObject changed = object.deepCopy();
    if (object.has("items")) {
      return of(object.get("items"), wanted)
          .map(
              items -> {
                changed.add("items", items);
                return changed;
              });
    }
    if (AnnotationDecoder.iri(object.get("source")).isPresent()) {
      if (!(object.get("source") instanceof JsonObject)) {
        changed.add("source", fresh.get("source"));
      }
      changed.remove("selector");
      if (fresh.has("selector")) {
        changed.add("selector", fresh.get("selector"));
      }
      return Optional.of(changed);
    }
    if (AnnotationDecoder.iri(object).isPresent()) {
      fresh.add("source", changed);
      return Optional.of(fresh);
    }
    return Optional.empty();
  }

  private static Optional<JsonArray> inArray(JsonArray targets, Target wanted) {
    for (int i = 0; i < targets.size(); i++) {
      Optional<JsonElement> changed = of(targets.get(i), wanted);
      if (changed.isPresent()) {
        JsonArray all = targets.deepCopy();
        all.set(i, changed.get());
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }
}
