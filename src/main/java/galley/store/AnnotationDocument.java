package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;

/**
 * The annotations in a JSON document, in whatever container they come: an array, which is what
 * Galley writes; an AnnotationPage or AnnotationCollection (Web Annotation Data Model, section 5);
 * or one annotation alone.
 */
record AnnotationDocument(JsonElement root) {

  static AnnotationDocument empty() {
    return new AnnotationDocument(new JsonArray());
  }

  /** The document in a file's content; an empty array for blank content. */
  static AnnotationDocument parse(byte[] bytes) throws Refusal {
    boolean blank =
        bytes.length <= 4096 && new String(bytes, UTF_8).replace("\ufeff", "").isBlank();
    return blank ? empty() : new AnnotationDocument(JsonText.parse(bytes));
  }

  /** The annotations, and whatever stands among them. */
  List<JsonElement> elements() {
    if (root instanceof JsonArray array) {
      return array.asList();
    }
    if (root instanceof JsonObject object) {
      if (hasType(object, "AnnotationCollection")) {
        JsonElement first = object.get("first");
        return first == null ? List.of() : new AnnotationDocument(first).elements();
      }
      if (hasType(object, "AnnotationPage")) {
        return object.get("items") instanceof JsonArray items ? items.asList() : List.of();
      }
    }
    return List.of(root);
  }

  /**
   * This document with one annotation more, everything else kept. One annotation alone becomes an
   * array of two.
   *
   * @throws Refusal if the document is none that an annotation could be added to
   */
  AnnotationDocument with(JsonObject annotation) throws Refusal {
    List<JsonElement> all = new ArrayList<>(elements());
    all.add(annotation);
    return withElements(all);
  }

  /**
   * This document with other annotations in its container, the container's own members kept. A
   * collection's total grows and shrinks with them.
   *
   * @throws Refusal if the document is no container of annotations, or does not hold them itself
   */
  AnnotationDocument withElements(List<JsonElement> elements) throws Refusal {
    if (root instanceof JsonArray) {
      return new AnnotationDocument(array(elements));
    }
    if (root instanceof JsonObject object) {
      if (hasType(object, "AnnotationCollection") && isPage(object.get("first"))) {
        return collection(object, elements);
      }
      if (isPage(object)) {
        JsonObject page = members(object);
        page.add("items", array(elements));
        return new AnnotationDocument(page);
      }
      if (isAnnotation(object)) {
        boolean alone = elements.size() == 1 && elements.get(0) instanceof JsonObject;
        return new AnnotationDocument(alone ? elements.get(0) : array(elements));
      }
    }
    throw new Refusal(
        "it holds JSON that is no list of annotations", "Move it away or name another file");
  }

  private AnnotationDocument collection(JsonObject object, List<JsonElement> elements)
      throws Refusal {
    AnnotationDocument first = new AnnotationDocument(object.get("first"));
    JsonObject grown = members(object);
    if (object.get("total") instanceof JsonPrimitive total && total.isNumber()) {
      double more = total.getAsDouble() + elements.size() - first.elements().size();
      if (more == Math.rint(more) && Math.abs(more) < 1e15) {
        grown.addProperty("total", (long) more);
      }
    }
    grown.add("first", first.withElements(elements).root());
    return new AnnotationDocument(grown);
  }

  private static boolean isPage(JsonElement json) {
    return json instanceof JsonObject object
        && hasType(object, "AnnotationPage")
        && object.get("items") instanceof JsonArray;
  }

  private static JsonArray array(List<JsonElement> elements) {
    JsonArray array = new JsonArray(elements.size());
    elements.forEach(array::add);
    return array;
  }

  private static JsonObject members(JsonObject object) {
    JsonObject copy = new JsonObject();
    object.entrySet().forEach(member -> copy.add(member.getKey(), member.getValue()));
    return copy;
  }

  /** Whether {@code object} says that it is an annotation, or says nothing but has a target. */
  static boolean isAnnotation(JsonObject object) {
    return object.has("type") ? hasType(object, "Annotation") : object.has("target");
  }

  /** Whether the type of {@code object}, or one of its types, is {@code type}. */
  static boolean hasType(JsonObject object, String type) {
    JsonElement types = object.get("type");
    JsonPrimitive wanted = new JsonPrimitive(type);
    return wanted.equals(types) || (types instanceof JsonArray array && array.contains(wanted));
  }
}
