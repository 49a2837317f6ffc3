package galley.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import galley.annotation.Target;
import galley.text.Sanitizer;
import java.nio.file.Path;
import java.util.Optional;

/** Drafts as JSON objects; the target stands there as it would in an annotation. */
final class DraftJson {
  private DraftJson() {}

  /**
   * A draft as JSON.
   *
   * @param article named in it for people who look into the file
   */
  static JsonObject encode(Path article, Draft draft) {
    JsonObject json = new JsonObject();
    json.addProperty("article", article.toAbsolutePath().normalize().toString());
    draft.target().ifPresent(target -> json.add("target", AnnotationEncoder.target(target)));
    draft.replyTo().ifPresent(id -> json.addProperty("replyTo", id));
    draft.edited().ifPresent(id -> json.addProperty("edited", id));
    json.addProperty("body", Sanitizer.text(draft.body()));
    return json;
  }

  /** The draft, or nothing if {@code json} is none. */
  static Optional<Draft> decode(JsonElement json) {
    if (!(json instanceof JsonObject object)) {
      return Optional.empty();
    }
    Optional<Target> target = AnnotationDecoder.target(object.get("target"));
    return AnnotationDecoder.string(object.get("body"))
        .map(Sanitizer::text)
        .filter(body -> !body.isBlank())
        .map(body -> new Draft(body, target, line(object, "replyTo"), line(object, "edited")));
  }

  private static Optional<String> line(JsonObject object, String member) {
    return AnnotationDecoder.string(object.get(member)).map(Sanitizer::line);
  }
}
