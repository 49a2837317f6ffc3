package galley.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much of what stands below each element of a page; counted once, in linear time, and not
 * brought up to date when the page changes.
 */
final class Measures implements NodeVisitor {
  private static final Measure NOTHING = new Measure();
  private final Map<Element, Measure> measures = new HashMap<>();

  /** The counts of one element, those of its descendants included; lengths in UTF-16 units. */
  static final class Measure {
    int text;
    int linked;
    int prose;
    int commas;
    int headings;
    int paragraphs;
    int items;
    int images;
    int blocks;

    double linkDensity() {
      return text == 0 ? 0 : (double) linked / text;
    }

    private void add(Measure other) {
      text += other.text;
      linked += other.linked;
      prose += other.prose;
      commas += other.commas;
      headings += other.headings;
      paragraphs += other.paragraphs;
      items += other.items;
      images += other.images;
      blocks += other.blocks;
    }
  }

  private Measures() {}

  static Measures of(Element root) {
    return of(root, TextBlocks.of(root));
  }

  /** {@code blocks}: those of {@code root}. */
  static Measures of(Element root, List<TextBlock> blocks) {
    Measures measures = new Measures();
    for (TextBlock block : blocks) {
      Measure measure = measures.own(block.container());
      measure.text += block.length();
      measure.linked += block.linked();
      measure.prose += block.isProse() ? block.length() : 0;
      measure.commas += block.commas();
      measure.headings += Tags.isHeading(block.container()) ? block.length() : 0;
      measure.blocks++;
    }
    NodeTraversor.traverse(measures, root);
    return measures;
  }

  private Measure own(Element element) {
    return measures.computeIfAbsent(element, key -> new Measure());
  }

  /** The counts of {@code element}; nothing for one that was not below the root. */
  Measure below(Node element) {
    return measures.getOrDefault(element, NOTHING);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "p" -> own(element).paragraphs++;
        case "li" -> own(element).items++;
        case "img" -> own(element).images += Formula.isPicture(element) ? 0 : 1;
        case "picture" -> own(element).images++;
        default -> {
          // Nothing else is counted by its name.
        }
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    Node parent = node.parent();
    Measure own = depth > 0 && node instanceof Element element ? measures.get(element) : null;
    if (own != null && parent instanceof Element around) {
      own(around).add(own);
    }
  }
}
