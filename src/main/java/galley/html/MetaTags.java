package galley.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code <meta>} elements of a page by name, those in RDFa first; names in lower case. */
final class MetaTags {
  private final Map<String, String> contents = new HashMap<>();

  MetaTags(Document page) {
    List<Element> all = page.getElementsByTag("meta");
    for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
      for (Element meta : all) {
        String content = meta.attr("content").strip();
        // One element may carry several names.
        for (String name : meta.attr(attribute).toLowerCase(Locale.ROOT).split("\\s+", 8)) {
          if (!name.isEmpty() && !content.isEmpty()) {
            contents.putIfAbsent(name.replace('.', ':'), content);
          }
        }
      }
    }
  }

  /** The content of the first of {@code names} that has one; {@code .} in a name is {@code :}. */
  Optional<String> value(String... names) {
    for (String name : names) {
      String content = contents.get(name);
      if (content != null) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }
}
