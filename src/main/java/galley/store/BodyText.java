package galley.store;

import static galley.store.AnnotationDecoder.each;
import static galley.store.AnnotationDecoder.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import galley.html.HtmlFragment;
import galley.text.Sanitizer;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of an annotation stand that its author typed: the first text among its bodies
 * that is no tag. Bodies elsewhere, tags and further texts are not meant.
 *
 * @param holder the annotation itself or one of its bodies
 * @param member the name of the text's member in {@code holder}
 */
record BodyText(JsonObject holder, String member) {

  static Optional<BodyText> in(JsonObject annotation) {
    return string(annotation.get("bodyValue")).isPresent()
        ? Optional.of(new BodyText(annotation, "bodyValue"))
        : first(annotation.get("body"));
  }

  /** Whether {@code annotation} has a body of any kind. */
  static boolean isPresent(JsonObject annotation) {
    return Stream.of("body", "bodyValue")
        .anyMatch(name -> annotation.has(name) && !annotation.get(name).isJsonNull());
  }

  static void remove(JsonObject annotation) {
    annotation.remove("body");
    annotation.remove("bodyValue");
  }

  /** Gives {@code annotation} another text; one body more if it has none to replace. */
  static void write(JsonObject annotation, String text) {
    Optional<BodyText> old = in(annotation);
    if (old.isPresent()) {
      old.get().replace(text);
      return;
    }
    JsonObject body = AnnotationEncoder.body(text);
    if (!isPresent(annotation)) {
      annotation.remove("bodyValue");
      annotation.add("body", body);
      return;
    }
    JsonArray bodies = new JsonArray();
    each(annotation.get("body")).forEach(bodies::add);
    bodies.add(body);
    annotation.add("body", bodies);
  }

  /** The text as plain text, safe to print. */
  String plain() {
    String text = string(holder.get(member)).orElse("");
    return Sanitizer.text(isHtml() ? HtmlFragment.text(text) : text);
  }

  private void replace(String text) {
    if (isHtml()) {
      holder.addProperty("format", "text/plain");
    }
    holder.addProperty(member, Sanitizer.text(text));
  }

  private boolean isHtml() {
    return member.equals("value") && BodyDecoder.says(holder, "format", "text/html");
  }

  private static Optional<BodyText> first(@Nullable JsonElement bodies) {
    return each(bodies).flatMap(body -> one(body).stream()).findFirst();
  }

  private static Optional<BodyText> one(JsonElement body) {
    if (!(body instanceof JsonObject object)) {
      return Optional.empty();
    }
    if (object.has("items")) {
      return first(object.get("items"));
    }
    if (object.has("value")) {
      boolean typed =
          string(object.get("value")).isPresent()
              && !BodyDecoder.says(object, "purpose", "tagging");
      return typed ? Optional.of(new BodyText(object, "value")) : Optional.empty();
    }
    return object.has("source") ? one(object.get("source")) : Optional.empty();
  }
}
