package galley.reader;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Whether a list has no blank line between its items, nor between the blocks that stand in one of
 * them. The parser's own answer is wrong behind blocks that end by themselves: it overlooks a blank
 * line behind a heading or quote, and takes that behind a fence for one in the lists around.
 */
final class Tightness {
  private Tightness() {}

  static boolean of(ListBlock list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (isSpaced(item)) {
        return false;
      }
      for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
        if (isSpaced(block)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isSpaced(Node node) {
    Node next = node.getNext();
    if (next == null || next.getSourceSpans().isEmpty()) {
      return false;
    }
    int end = lastLine(node);
    return end >= 0 && next.getSourceSpans().get(0).getLineIndex() > end + 1;
  }

  /**
   * The 0-based line where {@code node} ends, without blank lines; a quote's empty last line is
   * none. Negative if nothing says.
   */
  private static int lastLine(Node node) {
    int line = -1;
    for (Node at = node; at instanceof Block; at = at.getLastChild()) {
      List<SourceSpan> spans = at.getSourceSpans();
      boolean mayEndBlank = at instanceof ListBlock || at instanceof ListItem;
      // A container that may end with blank lines counts only if it has nothing else.
      if (!spans.isEmpty() && !(mayEndBlank && at.getLastChild() instanceof Block)) {
        line = Math.max(line, spans.get(spans.size() - 1).getLineIndex());
      }
    }
    return line;
  }
}
