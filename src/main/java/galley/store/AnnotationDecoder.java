package galley.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import galley.annotation.Annotation;
import galley.annotation.Target;
import galley.text.Sanitizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Annotations from JSON objects, whichever program wrote them. What the Web Annotation Data Model
 * allows in several forms is read in each; what it does not allow, or Galley has no use for, is
 * passed over. Every string that comes out is safe to print.
 */
final class AnnotationDecoder {
  private AnnotationDecoder() {}

  /** The annotation, or nothing if {@code json} is none or has no target. */
  static Optional<Annotation> decode(JsonElement json) {
    if (!(json instanceof JsonObject object) || !AnnotationDocument.isAnnotation(object)) {
      return Optional.empty();
    }
    return target(object.get("target"))
        .map(
            target ->
                new Annotation(
                    id(object),
                    line(object.get("motivation")).orElse("commenting"),
                    time(object.get("created")),
                    time(object.get("modified")),
                    names(object.get("creator")),
                    Sanitizer.text(BodyDecoder.decode(object)),
                    target));
  }

  /** The value, or the elements of an array: JSON-LD lets one stand for an array of one. */
  static Stream<JsonElement> each(@Nullable JsonElement json) {
    if (json == null) {
      return Stream.empty();
    }
    return json instanceof JsonArray array ? array.asList().stream() : Stream.of(json);
  }

  static Optional<String> string(@Nullable JsonElement json) {
    return json instanceof JsonPrimitive primitive && primitive.isString()
        ? Optional.of(primitive.getAsString())
        : Optional.empty();
  }

  /** The IRI of a resource, which is a string or the id of an object. */
  static Optional<String> iri(@Nullable JsonElement json) {
    return json instanceof JsonObject object ? string(object.get("id")) : string(json);
  }

  /** The id of an annotation as {@link #decode} has it; empty if it has none. */
  static String id(JsonObject annotation) {
    return line(annotation.get("id")).orElse("");
  }

  /** The IRIs of everything that an annotation is about. */
  static Set<String> targets(JsonObject annotation) {
    return resources(annotation.get("target"))
        .map(Sanitizer::line)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> resources(@Nullable JsonElement json) {
    return each(json)
        .flatMap(
            one -> {
              if (one instanceof JsonObject object && object.has("items")) {
                return resources(object.get("items"));
              }
              return one instanceof JsonObject object && object.has("source")
                  ? iri(object.get("source")).stream()
                  : iri(one).stream();
            });
  }

  private static Optional<String> line(@Nullable JsonElement json) {
    return each(json).flatMap(value -> string(value).stream()).findFirst().map(Sanitizer::line);
  }

  static Optional<Instant> time(@Nullable JsonElement json) {
    try {
      return string(json).map(time -> OffsetDateTime.parse(time).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Agents by name, nickname or IRI (section 3.3.2). */
  private static Optional<String> names(@Nullable JsonElement agents) {
    String names =
        each(agents)
            .flatMap(agent -> name(agent).stream())
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? Optional.empty() : Optional.of(Sanitizer.line(names));
  }

  private static Optional<String> name(JsonElement agent) {
    if (agent instanceof JsonObject object) {
      return Stream.of("name", "nickname", "id")
          .flatMap(member -> each(object.get(member)))
          .flatMap(value -> string(value).stream())
          .findFirst();
    }
    return string(agent);
  }

  /** The first target of several: a comment is shown in one place. */
  static Optional<Target> target(@Nullable JsonElement json) {
    return each(json).flatMap(one -> oneTarget(one).stream()).findFirst();
  }

  private static Optional<Target> oneTarget(JsonElement json) {
    if (json instanceof JsonObject object) {
      if (object.has("items")) {
        return target(object.get("items"));
      }
      if (object.has("source")) {
        return iri(object.get("source"))
            .map(
                source ->
                    new Target(
                        Sanitizer.line(source), SelectorDecoder.decode(object.get("selector"))));
      }
    }
    return iri(json).map(AnnotationDecoder::resource);
  }

  /** A resource named by its IRI alone, whose fragment says what a selector would. */
  private static Target resource(String iri) {
    String line = Sanitizer.line(iri);
    int hash = line.indexOf('#');
    return hash < 0
        ? new Target(line, List.of())
        : new Target(line.substring(0, hash), SelectorDecoder.fragment(line.substring(hash + 1)));
  }
}
