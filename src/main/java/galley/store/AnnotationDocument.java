package galley.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
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
    JsonElement grown = root.deepCopy();
    if (grown instanceof JsonArray array) {
      array.add(annotation);
      return new AnnotationDocument(array);
    }
    if (grown instanceof JsonObject object) {
      if (hasType(object, "AnnotationPage") && object.get("items") instanceof JsonArray items) {
        items.add(annotation);
        return new AnnotationDocument(object);
      }
      if (isAnnotation(object)) {
        JsonArray both = new JsonArray();
        both.add(object);
        both.add(annotation);
        return new AnnotationDocument(both);
      }
    }
    throw new Refusal(
        "it holds JSON that is no list of annotations", "Move it away or name another file");
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
