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
    String written = PASSED_OVER.matcher(element.attr(attribute)).replaceAll("").strip();
    if (written.isEmpty() || UNSAFE.matcher(written).lookingAt()) {
      return "";
    }
    String absolute = written.startsWith("#") ? "" : element.absUrl(attribute);
    return Sanitizer.line(absolute.isEmpty() ? written : absolute).strip();
  }
}
