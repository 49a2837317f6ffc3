package galley.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import galley.annotation.Annotation;
import galley.annotation.Selector;
import galley.annotation.Selector.FragmentSelector;
import galley.annotation.Selector.TextPositionSelector;
import galley.annotation.Selector.TextQuoteSelector;
import galley.annotation.Target;
import galley.text.Sanitizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Annotations as JSON objects (Web Annotation Data Model), their strings made safe to print. */
final class AnnotationEncoder {
  private AnnotationEncoder() {}

  static JsonObject encode(Annotation annotation) {
    JsonObject json = new JsonObject();
    json.addProperty("@context", "http://www.w3.org/ns/anno.jsonld");
    json.addProperty("id", Sanitizer.line(annotation.id()));
    json.addProperty("type", "Annotation");
    json.addProperty("motivation", Sanitizer.line(annotation.motivation()));
    annotation.created().ifPresent(time -> json.addProperty("created", seconds(time)));
    annotation.modified().ifPresent(time -> json.addProperty("modified", seconds(time)));
    annotation.creator().ifPresent(name -> json.add("creator", person(name)));
    json.add("body", body(annotation.body()));
    json.add("target", target(annotation.target()));
    return json;
  }

  static String seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static JsonObject person(String name) {
    JsonObject person = ofType("Person");
    person.addProperty("name", Sanitizer.line(name));
    return person;
  }

  static JsonObject body(String text) {
    JsonObject body = ofType("TextualBody");
    body.addProperty("value", Sanitizer.text(text));
    body.addProperty("format", "text/plain");
    return body;
  }

  static JsonObject target(Target target) {
    JsonObject json = new JsonObject();
    json.addProperty("source", RelativeReference.encode(Sanitizer.line(target.source())));
    if (!target.selectors().isEmpty()) {
      JsonArray selectors = new JsonArray();
      target.selectors().forEach(selector -> selectors.add(selector(selector)));
      json.add("selector", selectors);
    }
    return json;
  }

  // Java 17 has no pattern switch; the last branch is the exhaustiveness check.
  private static JsonObject selector(Selector selector) {
    if (selector instanceof FragmentSelector fragment) {
      JsonObject json = ofType("FragmentSelector");
      json.addProperty("value", Sanitizer.line(fragment.value()));
      return json;
    }
    if (selector instanceof TextQuoteSelector quote) {
      JsonObject json = ofType("TextQuoteSelector");
      json.addProperty("exact", Sanitizer.text(quote.exact()));
      json.addProperty("prefix", Sanitizer.text(quote.prefix()));
      json.addProperty("suffix", Sanitizer.text(quote.suffix()));
      return json;
    }
    TextPositionSelector position = (TextPositionSelector) selector;
    JsonObject json = ofType("TextPositionSelector");
    json.addProperty("start", position.start());
    json.addProperty("end", position.end());
    return json;
  }

  private static JsonObject ofType(String type) {
    JsonObject json = new JsonObject();
    json.addProperty("type", type);
    return json;
  }
}
