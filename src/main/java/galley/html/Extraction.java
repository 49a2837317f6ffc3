package galley.html;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

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
    Attempt found = article(page);
    if (Teasers.are(found.blocks()) || found.blocks().stream().noneMatch(TextBlock::isProse)) {
      warnings.add(NO_ARTICLE);
      Boilerplate.remove(body);
      return new Extraction(List.of(body), false);
    }
    return new Extraction(found.parts(), true);
  }

  /**
   * What may be the article.
   *
   * @param blocks those of all its parts
   */
  private record Attempt(List<Element> parts, List<TextBlock> blocks) {
    static Attempt of(List<Element> parts) {
      return new Attempt(
          parts, parts.stream().flatMap(part -> TextBlocks.of(part).stream()).toList());
    }

    int length() {
      return blocks.stream().mapToInt(TextBlock::length).sum();
    }
  }

  private static Attempt article(Document page) {
    Attempt best = new Attempt(List.of(), List.of());
    int most = -1;
    // Nothing that is taken out of so little could leave enough.
    int first = isShort(page.body()) ? LENIENT : 0;
    for (int leniency = first; leniency <= LENIENT; leniency++) {
      Attempt attempt = Attempt.of(attempt(page.clone(), leniency));
      int length = attempt.length();
      if (length >= ENOUGH) {
        return attempt;
      }
      if (length > most) {
        best = attempt;
        most = length;
      }
    }
    return best;
  }

  /** Most pages are long, and to put all their words together takes a while. */
  private static boolean isShort(Element body) {
    int letters = 0;
    Iterator<TextNode> all = body.nodeStream(TextNode.class).iterator();
    while (letters < ENOUGH && all.hasNext()) {
      letters += letters(all.next().getWholeText());
    }
    return letters < ENOUGH && body.text().length() < ENOUGH;
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += text.charAt(i) > ' ' ? 1 : 0;
    }
    return letters;
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
