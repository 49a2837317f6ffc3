package galley.reader;

import galley.article.Block;
import galley.article.Inline;
import galley.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of raw HTML within Markdown: words and pictures, without scripts, styles and comments.
 */
final class HtmlText implements NodeVisitor {
  private final List<Block> paragraphs = new ArrayList<>();
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final int line;

  private HtmlText(int line) {
    this.line = line;
  }

  /** A paragraph for each block-level element with words in it, at a 1-based source line. */
  static List<Block> paragraphs(String html, int line) {
    HtmlText found = new HtmlText(line);
    Document document = Jsoup.parseBodyFragment(html);
    document.select("script, style, template, title").remove();
    NodeTraversor.traverse(found, document.body());
    found.endParagraph();
    return found.paragraphs;
  }

  /** The pictures in {@code html}. */
  static List<Inline> images(String html) {
    return Jsoup.parseBodyFragment(html).select("img").stream()
        .map(HtmlText::image)
        .collect(Collectors.toList());
  }

  private static Inline image(Element image) {
    return new Inline.Image(
        Sanitizer.line(image.attr("src")), Sanitizer.line(image.attr("alt")).strip());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.isBlock() || element.normalName().equals("br")) {
        endParagraph();
      } else if (element.normalName().equals("img")) {
        endText();
        inlines.add(image(element));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      endParagraph();
    }
  }

  private void endText() {
    String words = Sanitizer.line(text.toString()).replaceAll(" {2,}", " ");
    if (!words.isBlank()) {
      inlines.add(new Inline.Text(inlines.isEmpty() ? words.stripLeading() : words));
    }
    text.setLength(0);
  }

  private void endParagraph() {
    endText();
    if (!inlines.isEmpty()) {
      paragraphs.add(new Block.Paragraph(inlines, line));
      inlines.clear();
    }
  }
}
