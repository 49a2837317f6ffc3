package galley.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Takes out of an article the parts that look like no article's: lists of links, boxes with more
 * pictures than words, forms.
 */
final class Pruning {
  private static final int FEW_COMMAS = 10;
  private static final int LONGEST_COLOPHON = 250;

  private final Measures measures;

  private Pruning(Measures measures) {
    this.measures = measures;
  }

  static void prune(Element root) {
    Pruning pruning = new Pruning(Measures.of(root));
    List<Element> parts = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      if (!element.equals(root) && pruning.isNoise(element)) {
        parts.add(element);
      }
    }
    Removal.of(parts);
  }

  private boolean isNoise(Element element) {
    return isColophon(element)
        || (Tags.is(element, "div", "section", "ul", "ol", "table", "form", "fieldset", "dl")
            && isOdd(element)
            && !Tags.isWithin(element, "table", "pre", "code", "figure"));
  }

  /** Whether its names say that it tells of the article; a whole article has such names too. */
  private boolean isColophon(Element element) {
    Measures.Measure own = measures.below(element);
    return own.text <= LONGEST_COLOPHON
        && !Tags.is(element, "a", "body", "article", "section", "main", "li", "td", "tr", "tbody")
        && Vocabulary.isColophon(element)
        && !Tags.isWithin(element, "table", "pre", "code", "blockquote");
  }

  private boolean isOdd(Element element) {
    Measures.Measure own = measures.below(element);
    int weight = Vocabulary.weight(element);
    if (weight < 0) {
      return true;
    }
    if (own.commas >= FEW_COMMAS) {
      return false;
    }
    boolean list = Tags.is(element, "ul", "ol");
    double density = own.linkDensity();
    if (!list && own.images > 1 && own.paragraphs * 2 < own.images) {
      return true;
    }
    if (!list && own.items - 100 > own.paragraphs) {
      return true;
    }
    if (!list
        && own.text > 0
        && own.headings < own.text * 0.9
        && own.text < 25
        && (own.images == 0 || own.images > 2)
        && density > 0) {
      return true;
    }
    return weight < 25 ? !list && density > 0.2 : density > 0.5;
  }
}
