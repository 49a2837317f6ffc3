package galley.html;

import galley.article.Inline;
import galley.text.Sanitizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Pictures that are described in words the page does not say anyway: not by the name of a file, and
 * not by the caption beside them.
 */
final class Pictures {
  private static final String[] SOURCES = {"data-src", "data-original", "data-lazy-src", "src"};
  private static final Pattern FILE_NAME = Pattern.compile("\\S*[_\\d./]\\S*|\\S{0,3}");
  private static final int AROUND = 4;
  private static final int MUCH = 1500;

  private Pictures() {}

  /** The picture; empty for one that says nothing. */
  static Optional<Inline> of(Element image) {
    String alt = Sanitizer.line(image.attr("alt")).strip().replaceAll(" {2,}", " ");
    return alt.isEmpty() || FILE_NAME.matcher(alt).matches() || isCaptioned(image, alt)
        ? Optional.empty()
        : Optional.of(new Inline.Image(source(image), alt));
  }

  private static boolean isCaptioned(Element image, String alt) {
    String letters = PageTitle.letters(alt);
    Element around = image.parent();
    for (int i = 0; i < AROUND && around != null; i++) {
      Optional<String> near = NearbyText.of(around, MUCH);
      if (near.isEmpty()) {
        return false;
      }
      String text = near.get();
      if (!letters.isEmpty() && PageTitle.letters(text).contains(letters)) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  private static String source(Element image) {
    for (String attribute : SOURCES) {
      String source = Addresses.of(image, attribute);
      if (!source.isEmpty()) {
        return source;
      }
    }
    return "";
  }
}
