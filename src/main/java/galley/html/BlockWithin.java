package galley.html;

import org.jsoup.nodes.Element;

/** Whether an inline element holds a block, as a link around a whole card does. */
final class BlockWithin {
  private BlockWithin() {}

  static boolean is(Element inline) {
    for (Element child : inline.children()) {
      if (!Tags.isInline(child) || is(child)) {
        return true;
      }
    }
    return false;
  }
}
