package galley.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes many elements out of a page, in linear time: each one's removal alone would move all that
 * stand after it in its parent.
 */
final class Removal {
  private static final int FEW = 8;

  private Removal() {}

  /** Those without a parent are out already. */
  static void of(Collection<? extends Node> removed) {
    Map<Element, Set<Node>> byParent = new HashMap<>();
    for (Node node : removed) {
      if (node.parent() instanceof Element parent) {
        byParent.computeIfAbsent(parent, key -> new HashSet<>()).add(node);
      }
    }
    byParent.forEach(Removal::from);
  }

  private static void from(Element parent, Set<Node> removed) {
    if (removed.size() <= FEW) {
      removed.forEach(Node::remove);
      return;
    }
    List<Node> children = new ArrayList<>(parent.childNodes());
    parent.empty();
    for (Node child : children) {
      if (!removed.contains(child)) {
        parent.appendChild(child);
      }
    }
  }
}
