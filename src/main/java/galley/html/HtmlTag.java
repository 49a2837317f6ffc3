package galley.html;

import galley.article.Inline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** One tag that stands alone, as within a paragraph of Markdown. */
public final class HtmlTag {
  private static final Set<String> EMPTY = Set.of("br", "img", "wbr", "hr", "input");

  private final Element element;
  private final boolean closing;

  private HtmlTag(Element element, boolean closing) {
    this.element = element;
    this.closing = closing;
  }

  /** Reads {@code source}, from its {@code <} to its {@code >}; empty for comments and the like. */
  public static Optional<HtmlTag> of(String source) {
    boolean closing = source.startsWith("</");
    String opening = closing ? "<" + source.substring(2) : source;
    Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
    return Optional.ofNullable(Jsoup.parse(opening, "", parser).firstElementChild())
        .map(element -> new HtmlTag(element, closing));
  }

  /** The element's name, in lower case. */
  public String name() {
    return element.normalName();
  }

  /** Whether the tag ends an element. */
  public boolean isClosing() {
    return closing;
  }

  /** Whether nothing can stand in the element. */
  public boolean isEmpty() {
    return EMPTY.contains(name());
  }

  /** The inlines that stand for the element around {@code children}. */
  public List<Inline> around(List<Inline> children) {
    return InlineElement.of(element, children);
  }
}
