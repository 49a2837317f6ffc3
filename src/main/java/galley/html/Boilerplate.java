package galley.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Takes out the parts of a page that say themselves that they are not its article: by their role,
 * by their element, by the names of their classes. A part that holds much of the page's prose stays
 * whatever it is called.
 */
final class Boilerplate {
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "search",
          "menu",
          "menubar",
          "toolbar",
          "dialog",
          "alertdialog",
          "alert",
          "banner");

  private static final Set<String> NAMES = Set.of("nav", "aside", "footer", "menu");

  /** The share of the page's prose that no part outside the article has. */
  private static final double MUCH = 0.4;

  private Boilerplate() {}

  static void remove(Element body) {
    Measures measures = Measures.of(body);
    double most = measures.below(body).prose * MUCH;
    List<Element> parts = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (!element.equals(body)
          && isBoilerplate(element)
          && measures.below(element).prose <= most) {
        parts.add(element);
      }
    }
    Removal.of(parts);
  }

  private static boolean isBoilerplate(Element element) {
    if (ROLES.contains(element.attr("role").strip().toLowerCase(Locale.ROOT))
        || NAMES.contains(element.normalName())) {
      return true;
    }
    return !Tags.is(element, "a", "body", "main", "article", "code", "pre")
        && Vocabulary.isUnlikely(element)
        && element.selectFirst("math") == null
        && !Tags.isWithin(element, "table", "code", "pre");
  }
}
