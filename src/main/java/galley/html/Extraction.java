package galley.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article on a page, at first strictly; where that leaves too little, again with one rule
 * fewer. What is left of the strictest try that leaves enough is the article.
 */
final class Extraction {
  private static final int ENOUGH = 500;
  private static final String NO_TEXT =
      "there is no text on this page; it may be one that only a browser can show";
  private static final String NO_ARTICLE =
      "there is no article on this page, so its readable text is shown; --whole-page shows all";

  private Extraction() {}

  /** The elements that make up the article of {@code page}, in order; they belong to a copy. */
  static List<Element> of(Document page, List<String> warnings) {
    WholePage.of(page);
    if (!page.body().hasText()) {
      warnings.add(NO_TEXT);
      return List.of(page.body());
    }
    List<Element> found = article(page);
    if (Teasers.are(found) || !hasProse(found)) {
      warnings.add(NO_ARTICLE);
      Document rest = page.clone();
      Boilerplate.remove(rest.body());
      return List.of(rest.body());
    }
    return found;
  }

  private static boolean hasProse(List<Element> parts) {
    return parts.stream().anyMatch(part -> Measures.of(part).below(part).prose > 0);
  }

  private static List<Element> article(Document page) {
    List<Element> best = List.of();
    int most = -1;
    for (int leniency = 0; leniency < 3; leniency++) {
      List<Element> parts = attempt(page.clone(), leniency);
      int length = parts.stream().mapToInt(part -> Measures.of(part).below(part).text).sum();
      if (length >= ENOUGH) {
        return parts;
      }
      if (length > most) {
        best = parts;
        most = length;
      }
    }
    return best;
  }

  private static List<Element> attempt(Document page, int leniency) {
    if (leniency < 1) {
      Boilerplate.remove(page.body());
    }
    ArticleRoot.Found found = ArticleRoot.find(page.body());
    Element root = found.root().orElse(page.body());
    List<Element> parts = new ArrayList<>(Siblings.with(root, found));
    if (leniency < 2) {
      parts.forEach(Pruning::prune);
    }
    return parts;
  }
}
