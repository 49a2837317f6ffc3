package galley.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import galley.annotation.Selector;
import galley.annotation.Selector.FragmentSelector;
import galley.annotation.Selector.TextPositionSelector;
import galley.annotation.Selector.TextQuoteSelector;
import galley.text.Sanitizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Selectors from JSON (Web Annotation Data Model, section 4.2): those kinds that Galley uses. */
final class SelectorDecoder {
  private SelectorDecoder() {}

  /** The selectors in {@code json}, which is one or an array; none for what is neither. */
  static List<Selector> decode(@Nullable JsonElement json) {
    return AnnotationDecoder.each(json).flatMap(SelectorDecoder::withRefinements).toList();
  }

  /** A fragment as the only selector; none if it is empty. */
  static List<Selector> fragment(String value) {
    return value.isEmpty() ? List.of() : List.of(new FragmentSelector(value));
  }

  private static Stream<Selector> withRefinements(JsonElement json) {
    if (!(json instanceof JsonObject object)) {
      return Stream.empty();
    }
    // A refinement's positions count from the passage that it refines, not from the text's start.
    Stream<Selector> refinements =
        decode(object.get("refinedBy")).stream().filter(inner -> !isPosition(inner));
    return Stream.concat(selector(object).stream(), refinements);
  }

  private static boolean isPosition(Selector selector) {
    return selector instanceof TextPositionSelector;
  }

  private static Optional<Selector> selector(JsonObject json) {
    if (AnnotationDocument.hasType(json, "FragmentSelector")) {
      return AnnotationDecoder.string(json.get("value"))
          .map(value -> new FragmentSelector(Sanitizer.line(value)));
    }
    if (AnnotationDocument.hasType(json, "TextQuoteSelector")) {
      return AnnotationDecoder.string(json.get("exact"))
          .map(
              exact ->
                  new TextQuoteSelector(
                      Sanitizer.text(exact), text(json.get("prefix")), text(json.get("suffix"))));
    }
    if (AnnotationDocument.hasType(json, "TextPositionSelector")) {
      OptionalInt start = offset(json.get("start"));
      OptionalInt end = offset(json.get("end"));
      if (start.isPresent() && end.isPresent() && start.getAsInt() <= end.getAsInt()) {
        return Optional.of(new TextPositionSelector(start.getAsInt(), end.getAsInt()));
      }
    }
    return Optional.empty();
  }

  private static String text(@Nullable JsonElement json) {
    return AnnotationDecoder.string(json).map(Sanitizer::text).orElse("");
  }

  private static OptionalInt offset(@Nullable JsonElement json) {
    if (!(json instanceof JsonPrimitive number) || !number.isNumber()) {
      return OptionalInt.empty();
    }
    // Through double, which any number fits: an exact integer of 1e999999999 would fill the memory.
    double value = number.getAsDouble();
    return value >= 0 && value <= Integer.MAX_VALUE && value == Math.rint(value)
        ? OptionalInt.of((int) value)
        : OptionalInt.empty();
  }
}
