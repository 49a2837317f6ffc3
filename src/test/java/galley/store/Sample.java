package galley.store;

import com.google.gson.JsonObject;
import galley.annotation.Annotation;
import galley.annotation.Selector.FragmentSelector;
import galley.annotation.Selector.TextPositionSelector;
import galley.annotation.Selector.TextQuoteSelector;
import galley.annotation.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Comments to try a file with. */
final class Sample {
  private Sample() {}

  static Annotation comment(String body) {
    return comment(CommentFile.newId(), body);
  }

  static Annotation comment(String id, String body) {
    return new Annotation(
        id,
        "commenting",
        Optional.of(Instant.parse("2026-11-24T10:15:30.123Z")),
        Optional.empty(),
        Optional.of("Ana"),
        body,
        new Target(
            "deepseek-r2.md",
            List.of(
                new FragmentSelector("a-hybrid-plan"),
                new TextQuoteSelector("A hybrid plan", "before ", " after"),
                new TextPositionSelector(2210, 2223))));
  }

  /** A comment as it stands in a file, on an article or on another comment. */
  static JsonObject json(String id, String body, String source) {
    return AnnotationEncoder.encode(
        new Annotation(
            id,
            source.startsWith("urn:") ? "replying" : "commenting",
            Optional.empty(),
            Optional.empty(),
            Optional.of("Ana"),
            body,
            new Target(source, List.of())));
  }
}
