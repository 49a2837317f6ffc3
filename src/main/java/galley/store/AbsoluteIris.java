package galley.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the relative references in an annotation absolute, so that it means the same elsewhere. */
final class AbsoluteIris {
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  /** Members whose values are resources: a string there is an IRI. */
  private static final Set<String> RESOURCES =
      Set.of("id", "target", "source", "items", "body", "scope", "via", "canonical", "rights");

  private final URI base;

  /**
   * References are resolved against a folder.
   *
   * @param folder an absolute path
   */
  AbsoluteIris(Path folder) {
    String uri = folder.normalize().toUri().toString();
    this.base = URI.create(uri.endsWith("/") ? uri : uri + "/");
  }

  /** A copy of {@code annotation} with the references in it absolute. */
  JsonObject in(JsonObject annotation) {
    JsonObject copy = new JsonObject();
    for (Map.Entry<String, JsonElement> member : annotation.entrySet()) {
      copy.add(member.getKey(), member(member.getKey(), member.getValue()));
    }
    return copy;
  }

  /** The IRI that {@code reference} means. */
  String absolute(String reference) {
    if (ABSOLUTE.matcher(reference).matches()) {
      return reference;
    }
    try {
      String resolved = base.resolve(RelativeReference.encode(reference)).toString();
      // URI leaves out the empty authority, which a file's IRI usually has.
      return resolved.startsWith("file:/") && !resolved.startsWith("file://")
          ? "file://" + resolved.substring("file:".length())
          : resolved;
    } catch (IllegalArgumentException e) {
      return reference;
    }
  }

  private JsonElement member(String name, JsonElement value) {
    if (name.equals("@context")) {
      return value;
    }
    if (value instanceof JsonObject object) {
      return in(object);
    }
    if (value instanceof JsonArray array) {
      JsonArray all = new JsonArray(array.size());
      array.forEach(element -> all.add(member(name, element)));
      return all;
    }
    if (RESOURCES.contains(name)
        && value instanceof JsonPrimitive primitive
        && primitive.isString()
        && !isText(name, primitive.getAsString())) {
      return new JsonPrimitive(absolute(primitive.getAsString()));
    }
    return value;
  }

  /** Whether a body is no reference, but text that its program put where one belongs. */
  private static boolean isText(String name, String value) {
    return name.equals("body") && value.chars().anyMatch(Character::isWhitespace);
  }
}
