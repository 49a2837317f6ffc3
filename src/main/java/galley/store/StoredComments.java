package galley.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import galley.annotation.Target;
import galley.text.Sanitizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The elements of a comments file, changed by id. Each change makes a new list and copies what it
 * changes; everything else in it is what it was. Where an id stands twice, the first is meant.
 */
record StoredComments(List<JsonElement> elements) {

  /** What the author of a comment typed, which {@link #edited} would replace; may be empty. */
  String text(String id) throws Refusal {
    return BodyText.in(annotation(index(id))).map(BodyText::plain).orElse("");
  }

  StoredComments edited(String id, String text, Instant modified) throws Refusal {
    int index = index(id);
    if (isTombstone(annotation(index))) {
      throw new Refusal("the comment " + id + " was deleted", "Reply to another one");
    }
    JsonObject changed = annotation(index).deepCopy();
    BodyText.write(changed, text);
    return with(index, changed, modified);
  }

  StoredComments reattached(String id, Target target, Instant modified) throws Refusal {
    int index = index(id);
    JsonObject changed = annotation(index).deepCopy();
    Optional<JsonElement> moved =
        changed.has("target") ? Retargeting.of(changed.get("target"), target) : Optional.empty();
    changed.add("target", moved.isPresent() ? moved.get() : AnnotationEncoder.target(target));
    return with(index, changed, modified);
  }

  /**
   * Without one comment. While others reply to it, its place is kept: a tombstone, which is an
   * annotation without a body. It goes with the last of them.
   */
  StoredComments without(String id, Instant modified) throws Refusal {
    int index = index(id);
    Replies replies = Replies.in(elements);
    if (replies.areTo(id)) {
      JsonObject changed = annotation(index).deepCopy();
      BodyText.remove(changed);
      return with(index, changed, modified);
    }
    return new StoredComments(replies.without(List.of(index), Set.of()));
  }

  /**
   * Whether {@code annotation} is what is left of a deleted comment. Other programs' annotations
   * without a body, such as highlights, are none.
   */
  static boolean isTombstone(JsonObject annotation) {
    return !BodyText.isPresent(annotation)
        && annotation.has("modified")
        && AnnotationDecoder.string(annotation.get("motivation"))
            .filter(Set.of("commenting", "replying")::contains)
            .isPresent();
  }

  /** Whether {@code annotation} says of others that they are resolved, or not any more. */
  static boolean isModeration(JsonObject annotation) {
    return AnnotationDecoder.string(annotation.get("motivation"))
        .filter("moderating"::equals)
        .isPresent();
  }

  private StoredComments with(int index, JsonObject changed, Instant modified) {
    changed.addProperty("modified", AnnotationEncoder.seconds(modified));
    List<JsonElement> all = new ArrayList<>(elements);
    all.set(index, changed);
    return new StoredComments(all);
  }

  private JsonObject annotation(int index) {
    return elements.get(index).getAsJsonObject();
  }

  private int index(String id) throws Refusal {
    int index = find(id);
    if (index < 0) {
      throw new Refusal(
          "it holds no comment " + Sanitizer.line(id), "It may have been deleted meanwhile");
    }
    return index;
  }

  /** The place of the first annotation with that id; negative if there is none. */
  private int find(String id) {
    for (int i = 0; i < elements.size(); i++) {
      if (!id.isEmpty()
          && elements.get(i) instanceof JsonObject object
          && AnnotationDocument.isAnnotation(object)
          && AnnotationDecoder.id(object).equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
