package galley.html;

import galley.article.BlankInlines;
import galley.article.Block;
import galley.article.Inline;
import galley.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The blocks below an element as an article's. Text that stands loose between them is one too. */
final class HtmlBlocks {
  private final Notes notes;
  private final int firstLine;
  private final List<Block> blocks = new ArrayList<>();
  private final Inlines inlines;
  private int line;

  private HtmlBlocks(Notes notes, int firstLine) {
    this.notes = notes;
    this.firstLine = firstLine;
    this.line = firstLine;
    this.inlines = new Inlines(notes);
  }

  /**
   * The blocks of what stands in {@code element}.
   *
   * @param firstLine the 1-based source line of the page's first line
   */
  static List<Block> in(Element element, Notes notes, int firstLine) {
    HtmlBlocks found = new HtmlBlocks(notes, firstLine);
    found.line = found.line(element);
    found.children(element);
    found.endParagraph();
    return found.blocks;
  }

  private List<Block> below(Element element) {
    return in(element, notes, firstLine);
  }

  private int line(Node node) {
    return node.sourceRange().isTracked()
        ? firstLine - 1 + node.sourceRange().start().lineNumber()
        : line;
  }

  private void children(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof Element child) {
        element(child);
      } else {
        inlines.add(node);
      }
    }
  }

  private void endParagraph() {
    List<Inline> words = inlines.end();
    if (!BlankInlines.are(words)) {
      blocks.add(new Block.Paragraph(words, line));
    }
  }

  private void element(Element element) {
    if (Tags.isInline(element) && !BlockWithin.is(element)) {
      if (element.normalName().equals("br") && TextBlocks.isDoubled(element)) {
        endParagraph();
      } else {
        inlines.add(element);
      }
      return;
    }
    endParagraph();
    int start = line(element);
    line = start;
    block(element, start);
    endParagraph();
  }

  private void block(Element element, int start) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, start);
      case "blockquote" -> {
        List<Block> quoted = below(element);
        if (!quoted.isEmpty()) {
          blocks.add(new Block.BlockQuote(quoted, start));
        }
      }
      case "ul", "menu" -> list(element, Optional.empty(), start);
      case "ol" -> list(element, Optional.of(start(element)), start);
      case "dl" -> definitions(element, start);
      case "pre", "listing", "xmp" -> code(element, start);
      case "hr" -> blocks.add(new Block.ThematicBreak(start));
      case "table" -> table(element, start);
      case "figcaption", "caption" -> emphasized(element, start);
      case "summary" -> strong(element, start);
      default -> children(element);
    }
  }

  private void heading(Element element, int start) {
    List<Inline> words = Inlines.of(element, notes);
    if (!words.isEmpty()) {
      int level = element.normalName().charAt(1) - '0';
      blocks.add(new Block.Heading(level, words, start));
    }
  }

  private void emphasized(Element element, int start) {
    List<Inline> words = Inlines.of(element, notes);
    if (!words.isEmpty()) {
      blocks.add(new Block.Paragraph(List.of(new Inline.Emphasis(words)), start));
    }
  }

  private void strong(Element element, int start) {
    List<Inline> words = Inlines.of(element, notes);
    if (!words.isEmpty()) {
      blocks.add(new Block.Paragraph(List.of(new Inline.StrongEmphasis(words)), start));
    }
  }

  private static int start(Element list) {
    String start = list.attr("start").strip();
    return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
  }

  private void list(Element list, Optional<Integer> start, int at) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Element child : list.children()) {
      List<Block> content =
          child.normalName().equals("li") ? below(child) : HtmlBlocks.alone(child, this);
      if (!content.isEmpty()) {
        items.add(new Block.ListItem(checked(child), content));
      }
    }
    if (!items.isEmpty()) {
      boolean tight = items.stream().allMatch(item -> isShort(item.children()));
      blocks.add(new Block.ListBlock(start, tight, items, at));
    }
  }

  /** A child of a list that is no item, as another list. */
  private static List<Block> alone(Element child, HtmlBlocks around) {
    HtmlBlocks found = new HtmlBlocks(around.notes, around.firstLine);
    found.line = around.line;
    found.element(child);
    found.endParagraph();
    return found.blocks;
  }

  private static boolean isShort(List<Block> content) {
    return content.stream().filter(block -> !(block instanceof Block.ListBlock)).count() <= 1;
  }

  private static Optional<Boolean> checked(Element item) {
    Element first = item.firstElementChild();
    while (first != null && Tags.is(first, "p", "label", "span")) {
      first = first.firstElementChild();
    }
    return first != null && first.normalName().equals("input")
        ? Optional.of(first.hasAttr("checked"))
        : Optional.empty();
  }

  private void definitions(Element list, int at) {
    Definitions found = new Definitions();
    for (Element child : list.children()) {
      if (child.normalName().equals("div")) {
        child.children().forEach(each -> define(each, found));
      } else {
        define(child, found);
      }
    }
    List<Block.DefinitionItem> items = found.items();
    if (!items.isEmpty()) {
      blocks.add(new Block.DefinitionList(items, at));
    }
  }

  private void define(Element child, Definitions found) {
    if (child.normalName().equals("dt")) {
      found.term(Inlines.of(child, notes));
    } else {
      found.definition(child.normalName().equals("dd") ? below(child) : alone(child, this));
    }
  }

  private void code(Element element, int start) {
    String literal = Sanitizer.text(element.wholeText()).stripTrailing();
    int first = 0;
    while (first < literal.length() && literal.charAt(first) == '\n') {
      first++;
    }
    if (!literal.isBlank()) {
      String language = CodeLanguage.of(element);
      blocks.add(new Block.CodeBlock(language, literal.substring(first), start));
    }
  }

  private void table(Element table, int start) {
    Optional<Block> data = HtmlTable.of(table, notes, start);
    if (data.isEmpty()) {
      children(table);
      return;
    }
    Element caption = table.selectFirst("> caption");
    if (caption != null) {
      emphasized(caption, start);
    }
    blocks.add(data.get());
  }
}
