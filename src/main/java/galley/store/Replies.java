package galley.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who replies to whom among the elements of a comments file. What says that a comment was resolved
 * is no reply to it, nor is an annotation a reply to itself.
 */
final class Replies {
  private final List<JsonElement> elements;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  private Replies(List<JsonElement> elements) {
    this.elements = elements;
  }

  static Replies in(List<JsonElement> elements) {
    Replies replies = new Replies(elements);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof JsonObject object && AnnotationDocument.isAnnotation(object)) {
        replies.places.putIfAbsent(AnnotationDecoder.id(object), i);
        answered(object).forEach(id -> replies.counts.merge(id, 1, Integer::sum));
      }
    }
    return replies;
  }

  boolean areTo(String id) {
    return counts.getOrDefault(id, 0) > 0;
  }

  /**
   * The elements without the one at {@code index}, which nobody replies to, without the tombstones
   * it was the last reply to, and without what says that these were resolved.
   */
  List<JsonElement> withoutThread(int index) {
    Set<Integer> gone = new HashSet<>();
    Set<String> ids = new HashSet<>();
    Deque<Integer> going = new ArrayDeque<>(List.of(index));
    while (!going.isEmpty()) {
      int next = going.remove();
      JsonObject removed = elements.get(next).getAsJsonObject();
      gone.add(next);
      ids.add(AnnotationDecoder.id(removed));
      for (String above : answered(removed)) {
        counts.merge(above, -1, Integer::sum);
        Integer place = places.get(above);
        if (place != null && !gone.contains(place) && !areTo(above) && isTombstone(place)) {
          going.add(place);
        }
      }
    }
    List<JsonElement> left = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      if (!gone.contains(i) && !moderates(elements.get(i), ids)) {
        left.add(elements.get(i));
      }
    }
    return left;
  }

  private boolean isTombstone(int place) {
    return StoredComments.isTombstone(elements.get(place).getAsJsonObject());
  }

  private static boolean moderates(JsonElement element, Set<String> ids) {
    return element instanceof JsonObject object
        && StoredComments.isModeration(object)
        && AnnotationDecoder.targets(object).stream().anyMatch(ids::contains)
        && ids.containsAll(AnnotationDecoder.targets(object));
  }

  private static Set<String> answered(JsonObject annotation) {
    if (StoredComments.isModeration(annotation)) {
      return Set.of();
    }
    Set<String> ids = new HashSet<>(AnnotationDecoder.targets(annotation));
    ids.remove(AnnotationDecoder.id(annotation));
    return ids;
  }
}
