package galley.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts annotations into threads. An annotation belongs to the thread of the annotation whose id is
 * its target. Every annotation ends up in one thread, once:
 *
 * <ul>
 *   <li>one whose target is not there begins a thread of its own;
 *   <li>of several with one id, the first is meant by that id;
 *   <li>of a circle, the first begins the thread.
 * </ul>
 */
final class Threads {
  private static final int NONE = -1;

  private final List<Annotation> annotations;
  private final int[] parents;

  private Threads(List<Annotation> annotations) {
    this.annotations = annotations;
    this.parents = parents(annotations);
  }

  /**
   * The threads, in the order of their roots. Takes time linear in the annotations, but to sort.
   */
  static List<CommentThread> of(List<Annotation> annotations) {
    return new Threads(annotations).threads();
  }

  private static int[] parents(List<Annotation> annotations) {
    Map<String, Integer> byId = new HashMap<>();
    boolean fragments = false;
    for (int i = 0; i < annotations.size(); i++) {
      String id = annotations.get(i).id();
      if (!id.isEmpty()) {
        byId.putIfAbsent(id, i);
        fragments |= id.indexOf('#') >= 0;
      }
    }
    int[] parents = new int[annotations.size()];
    for (int i = 0; i < parents.length; i++) {
      Target target = annotations.get(i).target();
      Integer parent = byId.get(target.source());
      if (parent == null && fragments && target.fragment().isPresent()) {
        // An id with a fragment in it looks like a part of some resource.
        parent = byId.get(target.source() + "#" + target.fragment().get().value());
      }
      parents[i] = parent == null || parent == i ? NONE : parent;
    }
    return parents;
  }

  private List<CommentThread> threads() {
    int[] roots = roots();
    Map<Integer, List<Annotation>> members = new HashMap<>();
    for (int i = 0; i < roots.length; i++) {
      if (roots[i] != i) {
        members.computeIfAbsent(roots[i], root -> new ArrayList<>()).add(annotations.get(i));
      }
    }
    List<CommentThread> threads = new ArrayList<>();
    for (int i = 0; i < roots.length; i++) {
      if (roots[i] == i) {
        threads.add(thread(annotations.get(i), members.getOrDefault(i, List.of())));
      }
    }
    return threads;
  }

  /** For each annotation the first of its thread. Every step up is taken once. */
  private int[] roots() {
    int[] roots = new int[parents.length];
    int[] seenFrom = new int[parents.length];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = NONE;
      seenFrom[i] = NONE;
    }
    for (int i = 0; i < roots.length; i++) {
      int at = i;
      while (parents[at] != NONE && roots[at] == NONE && seenFrom[at] != i) {
        seenFrom[at] = i;
        at = parents[at];
      }
      int root = roots[at] != NONE ? roots[at] : parents[at] == NONE ? at : firstOfCircle(at);
      roots[root] = root;
      for (int on = i; roots[on] == NONE; on = parents[on]) {
        roots[on] = root;
      }
    }
    return roots;
  }

  private int firstOfCircle(int member) {
    int first = member;
    for (int at = parents[member]; at != member; at = parents[at]) {
      first = Math.min(first, at);
    }
    return first;
  }

  private static CommentThread thread(Annotation root, List<Annotation> members) {
    if (members.isEmpty()) {
      return new CommentThread(root, List.of(), false);
    }
    List<Annotation> replies = new ArrayList<>();
    List<Annotation> moderations = new ArrayList<>();
    boolean resolved = false;
    Instant newest = Instant.MIN;
    for (Annotation member : members) {
      Moderation moderation = Moderation.of(member);
      if (moderation == Moderation.NONE) {
        replies.add(member);
        continue;
      }
      moderations.add(member);
      Instant created = member.created().orElse(Instant.MIN);
      if (!created.isBefore(newest)) {
        newest = created;
        resolved = moderation == Moderation.RESOLVED;
      }
    }
    replies.sort(Comparator.comparing(reply -> reply.created().orElse(Instant.MAX)));
    return new CommentThread(root, replies, moderations, resolved);
  }

  private enum Moderation {
    NONE,
    RESOLVED,
    REOPENED;

    static Moderation of(Annotation annotation) {
      if (!annotation.motivation().equals("moderating")) {
        return NONE;
      }
      return switch (annotation.body().strip()) {
        case "resolved" -> RESOLVED;
        case "reopened" -> REOPENED;
        default -> NONE;
      };
    }
  }
}
