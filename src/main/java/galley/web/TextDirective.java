package galley.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Words of an article in the fragment of an address, behind the anchor of their section: {@code
 * #ropes:~:text=wet%20ropes} (URL Fragment Text Directives, WICG, "Syntax").
 */
public final class TextDirective {
  private static final String DELIMITER = ":~:";
  private static final String TEXT = "text=";
  private static final int LONGEST = 80;
  private static final int WORDS = 4;

  private TextDirective() {}

  /** What stands behind the anchor for {@code words}; only their ends, where they are many. */
  public static String of(String words) {
    String text = words.strip();
    if (text.length() <= LONGEST && text.indexOf('\n') < 0) {
      return DELIMITER + TEXT + encode(text);
    }
    List<String> lines = text.lines().toList();
    List<String> first = words(lines.get(0));
    List<String> last = words(lines.get(lines.size() - 1));
    String start = String.join(" ", first.subList(0, Math.min(WORDS, first.size())));
    String end = String.join(" ", last.subList(Math.max(0, last.size() - WORDS), last.size()));
    return DELIMITER + TEXT + encode(start) + "," + encode(end);
  }

  private static List<String> words(String line) {
    return Arrays.asList(line.strip().split("\\s+", -1));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
  }

  /** {@code fragment} without a directive: the anchor. */
  public static String anchor(String fragment) {
    int at = fragment.indexOf(DELIMITER);
    return at < 0 ? fragment : fragment.substring(0, at);
  }

  /** The words at which what a directive means begins; empty without one. */
  public static Optional<String> start(String fragment) {
    int at = fragment.indexOf(DELIMITER);
    if (at < 0) {
      return Optional.empty();
    }
    return Arrays.stream(fragment.substring(at + DELIMITER.length()).split("&", -1))
        .filter(directive -> directive.startsWith(TEXT))
        .flatMap(directive -> Arrays.stream(directive.substring(TEXT.length()).split(",", -1)))
        .filter(part -> !part.endsWith("-") && !part.startsWith("-") && !part.isEmpty())
        .map(PercentEncoding::decode)
        .findFirst();
  }
}
