package galley.html;

import galley.article.Inline;
import galley.article.InlineText;
import galley.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an inline element makes of what stands in it. */
final class InlineElement {
  private static final Set<String> MEANING =
      Set.of(
          "em", "i", "cite", "dfn", "var", "b", "strong", "del", "s", "strike", "a", "q", "rt",
          "rp", "sup", "sub");

  private InlineElement() {}

  /** Whether an element says nothing of its words that a reader on a terminal could see. */
  static boolean isTransparent(Element element) {
    return !MEANING.contains(element.normalName());
  }

  /** The inlines that stand for {@code element} around {@code children}. */
  static List<Inline> of(Element element, List<Inline> children) {
    return switch (element.normalName()) {
      case "br" -> List.of(new Inline.HardLineBreak());
      case "wbr" -> List.of(new Inline.Text("\u200B"));
      case "img" -> Pictures.of(element).stream().toList();
      case "script", "style", "template", "title", "rp" -> List.of();
      case "code", "kbd", "samp", "tt" -> code(InlineText.line(children));
      case "em", "i", "cite", "dfn", "var" ->
          children.isEmpty() ? children : List.of(new Inline.Emphasis(children));
      case "b", "strong" ->
          children.isEmpty() ? children : List.of(new Inline.StrongEmphasis(children));
      case "del", "s", "strike" ->
          children.isEmpty() ? children : List.of(new Inline.Strikethrough(children));
      case "a" -> link(element, children);
      case "q" -> between("\u201C", children, "\u201D");
      case "rt" -> children.isEmpty() ? children : between("(", children, ")");
      case "sup" -> RaisedDigits.raised(children);
      case "sub" -> RaisedDigits.lowered(children);
      default -> children;
    };
  }

  /** Code in one line; none for blank code. */
  static List<Inline> code(String words) {
    String literal = Sanitizer.line(words).strip();
    return literal.isEmpty() ? List.of() : List.of(new Inline.Code(literal));
  }

  private static List<Inline> link(Element element, List<Inline> children) {
    String target = Addresses.of(element, "href");
    return target.isEmpty() || children.isEmpty() || hasLink(children)
        ? children
        : List.of(new Inline.Link(target, children));
  }

  /** HTML has no link within a link; Markdown between two tags may. */
  private static boolean hasLink(List<Inline> inlines) {
    return inlines.stream()
        .anyMatch(
            inline ->
                inline instanceof Inline.Link
                    || (inline instanceof Inline.Emphasis emphasis && hasLink(emphasis.children()))
                    || (inline instanceof Inline.StrongEmphasis strong
                        && hasLink(strong.children()))
                    || (inline instanceof Inline.Strikethrough struck
                        && hasLink(struck.children())));
  }

  private static List<Inline> between(String before, List<Inline> children, String after) {
    List<Inline> all = new ArrayList<>();
    all.add(new Inline.Text(before));
    all.addAll(children);
    all.add(new Inline.Text(after));
    return all;
  }
}
