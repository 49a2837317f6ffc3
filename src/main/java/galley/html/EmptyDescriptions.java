package galley.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Takes descriptions from pictures that describe nothing: the page's title, and what several
 * pictures are described by alike.
 */
final class EmptyDescriptions {
  private EmptyDescriptions() {}

  static void remove(List<Element> parts, String title) {
    Map<String, Integer> counts = new HashMap<>();
    counts.put(PageTitle.letters(title), 2);
    for (Element part : parts) {
      for (Element picture : part.select("img[alt]")) {
        counts.merge(PageTitle.letters(picture.attr("alt")), 1, Integer::sum);
      }
    }
    for (Element part : parts) {
      for (Element picture : part.select("img[alt]")) {
        if (counts.getOrDefault(PageTitle.letters(picture.attr("alt")), 0) > 1) {
          picture.attr("alt", "");
        }
      }
    }
  }
}
