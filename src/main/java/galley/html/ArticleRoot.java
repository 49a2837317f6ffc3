package galley.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article. Every paragraph speaks for its ancestors, the nearer
 * the more; the names of a candidate's classes speak for it or against, and links in it count
 * against it.
 */
final class ArticleRoot {
  private static final int SHORTEST = 25;
  private static final int ANCESTORS = 6;
  private static final int TOP = 5;
  private static final double NEARLY = 0.75;
  private static final int MOST_ALIKE = 3;

  /** The UTF-16 units of prose that are more than a caption and a line about the author. */
  private static final int LEAD = 400;

  /** In the order of the page, so that of two as good the first is taken, every time. */
  private final Map<Element, Double> scores = new LinkedHashMap<>();

  private final Measures measures;
  private final Element body;
  private final List<TextBlock> blocks;

  private ArticleRoot(Element body, List<TextBlock> blocks) {
    this.body = body;
    this.blocks = blocks;
    this.measures = Measures.of(body, blocks);
  }

  /**
   * The scores of a page's elements, and the best.
   *
   * @param root empty if no paragraph speaks for any
   */
  record Found(Optional<Element> root, Map<Element, Double> scores, Measures measures) {}

  static Found find(Element body) {
    List<TextBlock> blocks = TextBlocks.of(body);
    ArticleRoot search = new ArticleRoot(body, blocks);
    blocks.forEach(search::speak);
    search.scores.replaceAll(
        (element, score) -> score * (1 - search.measures.below(element).linkDensity()));
    return new Found(search.best(), search.scores, search.measures);
  }

  private void speak(TextBlock block) {
    Element own = block.container();
    if (block.length() < SHORTEST || Tags.is(own, "h1", "li", "dt", "dd", "figcaption")) {
      return;
    }
    double value = 1 + block.commas() + Math.min(block.length() / 100, 3);
    Element ancestor = block.sole() && !own.equals(body) ? own.parent() : own;
    for (int level = 0; level < ANCESTORS && ancestor != null; level++) {
      if (!Tags.isInline(ancestor)) {
        double divider = level == 0 ? 1 : level == 1 ? 2 : level * 3;
        double before = scores.containsKey(ancestor) ? score(ancestor) : initial(ancestor);
        scores.put(ancestor, before + value / divider);
      }
      ancestor = ancestor.equals(body) ? null : ancestor.parent();
    }
  }

  private double score(Element element) {
    return scores.getOrDefault(element, 0.0);
  }

  private static double initial(Element element) {
    double byName =
        switch (element.normalName()) {
          case "div", "article", "main" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    return byName + Vocabulary.weight(element);
  }

  private Optional<Element> best() {
    List<Element> top =
        scores.keySet().stream()
            .sorted((one, other) -> Double.compare(score(other), score(one)))
            .limit(TOP)
            .toList();
    if (top.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(only(withLead(wider(common(top)))));
  }

  /** Where several candidates are nearly as good, what holds most of them is better than each. */
  private Element common(List<Element> top) {
    Element best = top.get(0);
    List<Element> alike = new ArrayList<>();
    for (Element each : top) {
      if (score(each) >= NEARLY * score(best)) {
        alike.add(each);
      }
    }
    if (alike.size() < MOST_ALIKE) {
      return best;
    }
    for (Element around = best.parent();
        around != null && !around.equals(body);
        around = around.parent()) {
      Element holder = around;
      if (alike.stream().filter(each -> !each.equals(best) && isWithin(each, holder)).count()
          >= MOST_ALIKE - 1) {
        return around;
      }
    }
    return best;
  }

  private static boolean isWithin(Element element, Element holder) {
    Element each = element;
    while (each != null && !each.equals(holder)) {
      each = each.parent();
    }
    return each != null;
  }

  /** What holds much more prose and little else holds the article's other parts too. */
  private Element wider(Element best) {
    Element widest = best;
    for (Element around = best.parent(); around != null; around = around.parent()) {
      Measures.Measure own = measures.below(widest);
      Measures.Measure all = measures.below(around);
      int prose = all.prose - own.prose;
      int text = all.text - own.text;
      int linked = all.linked - own.linked;
      if (prose * 6 >= own.prose && prose * 3 >= text * 2 && linked * 10 < text) {
        widest = around;
      }
      if (around.equals(body)) {
        break;
      }
    }
    return widest;
  }

  /** What prose stands before the best belongs to it, as the introduction of a manual does. */
  private Element withLead(Element best) {
    List<Element> chain = new ArrayList<>();
    Map<Element, Integer> levels = new HashMap<>();
    for (Element each = best; each != null; each = each.equals(body) ? null : each.parent()) {
      levels.put(each, chain.size());
      chain.add(each);
    }
    int[] paragraphs = new int[chain.size()];
    int[] prose = new int[chain.size()];
    for (TextBlock block : blocks) {
      int level = level(block.container(), levels);
      if (level == 0) {
        break;
      }
      paragraphs[level] += block.isProse() ? 1 : 0;
      prose[level] += block.isProse() ? block.length() : 0;
    }
    Element widest = best;
    int count = 0;
    int length = 0;
    for (int level = 1; level < chain.size(); level++) {
      count += paragraphs[level];
      length += prose[level];
      if (count > 1 && length >= LEAD) {
        widest = chain.get(level);
        count = 0;
        length = 0;
      }
    }
    return widest;
  }

  /** The level of the nearest of some elements around {@code element}. */
  private static int level(Element element, Map<Element, Integer> levels) {
    Element each = element;
    while (each != null && !levels.containsKey(each)) {
      each = each.parent();
    }
    return each == null ? 0 : levels.getOrDefault(each, 0);
  }

  private Element only(Element best) {
    Element each = best;
    Element parent = each.parent();
    while (parent != null
        && !each.equals(body)
        && !parent.equals(body)
        && parent.childrenSize() == 1) {
      each = parent;
      parent = each.parent();
    }
    return each;
  }
}
