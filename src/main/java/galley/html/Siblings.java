package galley.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What belongs to the article though it stands beside its root: a lead, a second half. */
final class Siblings {
  private static final int LONG = 80;

  private Siblings() {}

  /** The root and such siblings, in their order. */
  static List<Element> with(Element root, ArticleRoot.Found found) {
    Element parent = root.parent();
    if (parent == null || Tags.is(root, "body", "html")) {
      return List.of(root);
    }
    double score = found.scores().getOrDefault(root, 0.0);
    double enough = Math.max(10, score * 0.2);
    List<Element> parts = new ArrayList<>();
    for (Element sibling : parent.children()) {
      if (sibling.equals(root) || belongs(sibling, root, found, enough, score)) {
        parts.add(sibling);
      }
    }
    return parts;
  }

  private static boolean belongs(
      Element sibling, Element root, ArticleRoot.Found found, double enough, double score) {
    boolean alike = !root.className().isEmpty() && sibling.className().equals(root.className());
    Double own = found.scores().get(sibling);
    if (own != null && own + (alike ? score * 0.2 : 0) >= enough) {
      return true;
    }
    if (!Tags.is(sibling, "p")) {
      return false;
    }
    Measures.Measure measure = found.measures().below(sibling);
    double density = measure.linkDensity();
    return measure.text > LONG
        ? density < 0.25
        : measure.text > 0 && density == 0 && sibling.text().matches("(?s).*\\.( .*)?");
  }
}
