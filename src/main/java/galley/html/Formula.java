package galley.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A formula as words: the TeX that it was made from where the page gives it. */
final class Formula {
  private static final String LARGE = "{\\displaystyle ";

  private static final Pattern PICTURE =
      Pattern.compile("(?i)(^|[\\s_-])(math|tex|latex)($|[\\s_-])");

  private Formula() {}

  /** Whether a picture shows a formula, which its description then has as words. */
  static boolean isPicture(Element image) {
    String alt = image.attr("alt");
    return !alt.isBlank() && (alt.startsWith(LARGE) || PICTURE.matcher(image.className()).find());
  }

  static String ofPicture(Element image) {
    return bare(image.attr("alt").strip());
  }

  static String of(Element math) {
    Element source = math.selectFirst("annotation[encoding*=tex]");
    if (source != null) {
      return bare(source.wholeText().strip());
    }
    String described = math.attr("alttext");
    return described.isBlank() ? math.text() : bare(described.strip());
  }

  /** Without the wish for large signs that some programs put around every formula. */
  private static String bare(String tex) {
    return tex.startsWith(LARGE) && tex.endsWith("}")
        ? tex.substring(LARGE.length(), tex.length() - 1).strip()
        : tex;
  }
}
