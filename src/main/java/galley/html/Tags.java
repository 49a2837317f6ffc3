package galley.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What HTML's element names mean to a reader. */
final class Tags {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "math", "nobr",
          "picture", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "small", "source", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Tags() {}

  /**
   * Whether an element runs within a line. Those that HTML does not know, as of web components, do
   * only if their names say nothing else: they count as blocks, so that no two paragraphs join.
   */
  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName()) || isWithinFormula(element);
  }

  private static boolean isWithinFormula(Element element) {
    return element.tag().namespace().endsWith("MathML");
  }

  static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }

  static boolean is(Node node, String... names) {
    for (String name : names) {
      if (node.normalName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code element} stands within one of the {@code names}. */
  static boolean isWithin(Element element, String... names) {
    for (Element each = element.parent(); each != null; each = each.parent()) {
      if (is(each, names)) {
        return true;
      }
    }
    return false;
  }
}
