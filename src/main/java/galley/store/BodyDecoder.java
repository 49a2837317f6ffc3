package galley.store;

import static galley.store.AnnotationDecoder.each;
import static galley.store.AnnotationDecoder.string;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import galley.html.HtmlFragment;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bodies of an annotation as one plain text (Web Annotation Data Model, section 3.2). Several
 * stand a blank line apart; what lies elsewhere is told by its IRI; tags begin with {@code #}.
 */
final class BodyDecoder {
  private BodyDecoder() {}

  /** What {@code annotation} says, as it was written: not yet safe to print. */
  static String decode(JsonObject annotation) {
    return Stream.concat(each(annotation.get("bodyValue")), each(annotation.get("body")))
        .flatMap(BodyDecoder::texts)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  private static Stream<String> texts(JsonElement body) {
    if (!(body instanceof JsonObject object)) {
      return string(body).stream();
    }
    if (object.has("items")) {
      Stream<String> texts = each(object.get("items")).flatMap(BodyDecoder::texts);
      return AnnotationDocument.hasType(object, "Choice") ? texts.limit(1) : texts;
    }
    if (object.has("value")) {
      return value(object).stream();
    }
    if (object.has("source")) {
      return texts(object.get("source"));
    }
    return string(object.get("id")).stream();
  }

  private static Optional<String> value(JsonObject body) {
    Optional<String> value = string(body.get("value"));
    if (says(body, "format", "text/html")) {
      return value.map(HtmlFragment::text);
    }
    return says(body, "purpose", "tagging") ? value.map(tag -> "#" + tag) : value;
  }

  static boolean says(JsonObject body, String member, String wanted) {
    return each(body.get(member)).flatMap(value -> string(value).stream()).anyMatch(wanted::equals);
  }
}
