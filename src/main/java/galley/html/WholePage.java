package galley.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * All that a page shows. Of a page of frames that is where they lead; of one that only a script
 * would fill, what it says to those without scripts.
 */
final class WholePage {
  private WholePage() {}

  /** Takes out of {@code page} what it does not show; gives its body. */
  static Element shown(Document page) {
    Element body = page.body();
    List<Element> frames = new ArrayList<>(page.select("frame[src]"));
    List<Element> scriptless = new ArrayList<>(page.select("noscript"));
    Unseen.remove(page);
    if (!body.hasText()) {
      scriptless.forEach(each -> body.appendChild(each.tagName("div")));
      frames.forEach(frame -> link(body, frame));
      Unseen.remove(page);
    }
    return body;
  }

  private static void link(Element body, Element frame) {
    String name = frame.attr("name").isBlank() ? frame.attr("src") : frame.attr("name");
    body.appendElement("p").appendElement("a").attr("href", frame.attr("src")).text(name);
  }
}
