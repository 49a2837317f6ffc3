package galley.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The text of an element unless there is much below it, found without looking at all of it. */
final class NearbyText implements NodeFilter {
  /** Text in more nodes than one in this many UTF-16 units is much, too. */
  private static final int SPARSE = 4;

  private final int longest;
  private final StringBuilder text = new StringBuilder();
  private int nodes;

  private NearbyText(int longest) {
    this.longest = longest;
  }

  /**
   * The text below {@code element}.
   *
   * @param longest how much is not yet much, in UTF-16 units
   */
  static Optional<String> of(Element element, int longest) {
    NearbyText found = new NearbyText(longest);
    NodeTraversor.filter(found, element);
    return found.isMuch() ? Optional.empty() : Optional.of(found.text.toString());
  }

  private boolean isMuch() {
    return nodes > longest / SPARSE || text.length() > longest;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    nodes++;
    if (node instanceof TextNode words) {
      text.append(words.text()).append(' ');
    }
    return isMuch() ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
