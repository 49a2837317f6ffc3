package galley.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article on a page, at first strictly; where that leaves too little, again with one rule
 * fewer. What is left of the strictest try that leaves enough is the article.
 *
 * @param parts the elements that are read, in order
 * @param isArticle whether they are the article, and not all that is readable for want of one
 */
record Extraction(List<Element> parts, boolean isArticle) {
  private static final int ENOUGH = 500;
  private static final int LENIENT = 2;
  private static final String NO_TEXT =
      "there is no text on this page; it may be one that only a browser can show";
  private static final String NO_ARTICLE =
      "there is no article on this page, so its readable text is shown; --whole-page shows all";

  /** What there is to read on {@code page}, which is changed; adds to {@code warnings}. */
  static Extraction of(Document page, List<String> warnings) {
    Element body = WholePage.shown(page);
    if (!body.hasText()) {
      warnings.add(NO_TEXT);
      return new Extraction(List.of(body), false);
    }
    List<Element> found = article(page);
    if (Teasers.are(found) || !hasProse(found)) {
      warnings.add(NO_ARTICLE);
      Boilerplate.remove(body);
      return new Extraction(List.of(body), false);
    }
    return new Extraction(found, true);
  }

  private static boolean hasProse(List<Element> parts) {
    return parts.stream().anyMatch(part -> Measures.of(part).below(part).prose > 0);
  }

  private static List<Element> article(Document page) {
    List<Element> best = List.of();
    int most = -1;
    // Nothing that is taken out of so little could leave enough.
    int first = page.body().text().length() < ENOUGH ? LENIENT : 0;
    for (int leniency = first; leniency <= LENIENT; leniency++) {
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
    if (leniency < LENIENT) {
      parts.forEach(Pruning::prune);
    }
    return parts;
  }
}
