package galley.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The sequences that make words a link to the web, as terminals have agreed on: OSC 8. Parts of one
 * link have one id, so that they light up together.
 */
final class Hyperlink {
  private static final String BEGIN = "\u001b]8;";

  /** ST, as in ECMA-48. */
  private static final String END = "\u001b\\";

  static final String NONE = BEGIN + ";" + END;

  /** Longer ones are not taken by VTE. */
  private static final int LONGEST = 2083;

  private Hyperlink() {}

  /**
   * What makes the words that follow lead to {@code address}; empty where it is none of http, https
   * or mailto.
   */
  static String to(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    boolean web =
        lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
    if (!web || address.length() > LONGEST) {
      return "";
    }
    return BEGIN + "id=" + Integer.toHexString(address.hashCode()) + ";" + encoded(address) + END;
  }

  /** Only what ASCII prints may stand in the sequence; the rest is percent-encoded. */
  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0x20 && b < 0x7f) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
      }
    }
    return encoded.toString();
  }
}
