package galley.html;

import galley.text.Sanitizer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where links and pictures point, against the page's base if it has one. */
final class Addresses {
  /** Browsers pass over these wherever they stand in an address (URL Standard, section 4.4). */
  private static final Pattern PASSED_OVER = Pattern.compile("[\\t\\n\\r]|^[\\x00-\\x20]+");

  private static final Pattern UNSAFE = Pattern.compile("(?i)(javascript|vbscript|data):");

  private Addresses() {}

  /** The address in an attribute; empty for none, for scripts and for data. */
  static String of(Element element, String attribute) {
    String given = element.attr(attribute).strip();
    String written = Sanitizer.line(PASSED_OVER.matcher(given).replaceAll("")).strip();
    if (written.isEmpty() || UNSAFE.matcher(written).lookingAt()) {
      return "";
    }
    // What had to be cleaned is no address to rely on, and stays as it is.
    String absolute =
        written.startsWith("#") || !written.equals(given) ? "" : element.absUrl(attribute);
    return absolute.isEmpty() ? written : Sanitizer.line(absolute).strip();
  }
}
