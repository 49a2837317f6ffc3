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
  private final Map<String, Integer> firsts = new HashMap<>();

  private Replies(List<JsonElement> elements) {
    this.elements = elements;
  }

  static Replies in(List<JsonElement> elements) {
    Replies replies = new Replies(elements);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof JsonObject object && AnnotationDocument.isAnnotation(object)) {
        replies.firsts.putIfAbsent(AnnotationDecoder.id(object), i);
        answered(object).forEach(id -> replies.counts.merge(id, 1, Integer::sum));
      }
    }
    return replies;
  }

  boolean areTo(String id) {
    return counts.getOrDefault(id, 0) > 0;
  }

  /** Whether the element at {@code place} is what is left of a comment that had replies once. */
  boolean isLeftover(int place) {
    return elements.get(place) instanceof JsonObject object
        && StoredComments.isTombstone(object)
        && !areTo(AnnotationDecoder.id(object));
  }

  /**
   * The elements without some that nobody replies to, without the tombstones these were the last
   * replies to, and without what says that any of them was resolved.
   *
   * @param places where those stand
   * @param ids further comments, gone already
   */
  List<JsonElement> without(List<Integer> places, Set<String> ids) {
    Set<Integer> gone = new HashSet<>();
    Set<String> goneIds = new HashSet<>(ids);
    Deque<Integer> going = new ArrayDeque<>(places);
    while (!going.isEmpty()) {
      int next = going.remove();
      if (gone.add(next) && elements.get(next) instanceof JsonObject removed) {
        goneIds.add(AnnotationDecoder.id(removed));
        for (String above : answered(removed)) {
          counts.merge(above, -1, Integer::sum);
          Integer place = firsts.get(above);
          if (place != null && isLeftover(place)) {
            going.add(place);
          }
        }
      }
    }
    List<JsonElement> left = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      if (!gone.contains(i) && !moderates(elements.get(i), goneIds)) {
        left.add(elements.get(i));
      }
    }
    return left;
  }

  private static boolean moderates(JsonElement element, Set<String> ids) {
    return element instanceof JsonObject object
        && StoredComments.isModeration(object)
        && !AnnotationDecoder.targets(object).isEmpty()
        && ids.containsAll(AnnotationDecoder.targets(object));
  }

  /** The ids of what {@code annotation} replies to; for any annotation, its other targets too. */
  static Set<String> answered(JsonObject annotation) {
    if (StoredComments.isModeration(annotation)) {
      return Set.of();
    }
    Set<String> ids = new HashSet<>(AnnotationDecoder.targets(annotation));
    ids.remove(AnnotationDecoder.id(annotation));
    return ids;
  }
}
