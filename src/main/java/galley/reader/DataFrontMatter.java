package galley.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Front matter that the Markdown parser does not know: TOML between lines of {@code +++}, a JSON
 * object whose braces stand on lines of their own, and YAML with lines that are none. It is not
 * checked: what looks like a key with a value is taken, and nothing of it is text.
 *
 * @param lines how many lines of the source it takes
 */
record DataFrontMatter(FrontMatter values, int lines) {
  private static final String VALUE =
      "(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+){0,999}\"|'[^']*'|\\[[^\\]\\n]*\\]|[^\"'\\[{\\s,][^,\\n]*)";
  private static final Pattern TOML = Pattern.compile("(?m)^\\s*([\\w-]+)\\s*=\\s*" + VALUE);
  private static final Pattern JSON = Pattern.compile("\"([\\w-]+)\"\\s*:\\s*" + VALUE);
  private static final Pattern YAML = Pattern.compile("(?m)^([\\w-]+)\\s*:\\s*(\\S.*)$");
  private static final Pattern YAML_KEY = Pattern.compile("[\\w.\"'-]+\\s*:(\\s.*)?");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))");

  /** That with which {@code text} opens. */
  static Optional<DataFrontMatter> in(String text) {
    if (text.startsWith("+++")) {
      return between(text, "+++", "+++", TOML);
    }
    if (text.startsWith("{")) {
      return between(text, "{", "}", JSON);
    }
    return text.startsWith("---") && isYaml(text)
        ? between(text, "---", "---", YAML)
        : Optional.empty();
  }

  private static Optional<DataFrontMatter> between(
      String text, String open, String close, Pattern pattern) {
    List<String> lines = text.lines().map(String::stripTrailing).toList();
    int end = lines.subList(1, lines.size()).indexOf(close) + 1;
    if (!lines.get(0).equals(open) || end == 0) {
      return Optional.empty();
    }
    String data = String.join("\n", lines.subList(1, end));
    Map<String, List<String>> values = new HashMap<>();
    for (Matcher found = pattern.matcher(data); found.find(); ) {
      values.putIfAbsent(found.group(1), List.of(unquoted(found.group(2).strip())));
    }
    boolean rest = lines.subList(end + 1, lines.size()).stream().anyMatch(line -> !line.isBlank());
    return values.isEmpty() || !rest
        ? Optional.empty()
        : Optional.of(new DataFrontMatter(new FrontMatter(values), end + 1));
  }

  /**
   * Whether what stands between the first two lines of {@code ---} was meant as YAML: a key comes
   * first, there are more keys than other lines, and no blank line parts them as paragraphs.
   */
  private static boolean isYaml(String text) {
    int keys = 0;
    int others = 0;
    for (String line : text.lines().skip(1).toList()) {
      if (line.strip().equals("---")) {
        break;
      }
      boolean key = YAML_KEY.matcher(line).matches();
      if (line.isBlank() || (keys == 0 && !key)) {
        return false;
      }
      keys += key ? 1 : 0;
      others += key || line.startsWith(" ") || line.startsWith("-") || line.startsWith("#") ? 0 : 1;
    }
    return keys > others;
  }

  private static String unquoted(String value) {
    boolean literal = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
    if (literal || value.length() < 2 || !value.startsWith("\"") || !value.endsWith("\"")) {
      return literal ? value.substring(1, value.length() - 1) : value;
    }
    return ESCAPE
        .matcher(value.substring(1, value.length() - 1))
        .replaceAll(
            escape -> Matcher.quoteReplacement(character(escape.group(1), escape.group(2))));
  }

  private static String character(@Nullable String hexadecimal, @Nullable String letter) {
    if (hexadecimal != null) {
      return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
    }
    return "n".equals(letter) || "t".equals(letter) ? " " : String.valueOf(letter);
  }

  /** {@code text} with nothing on the lines of this, so that others keep their numbers. */
  String without(String text) {
    return "\n".repeat(lines)
        + text.lines().skip(lines).collect(Collectors.joining("\n", "", "\n"));
  }
}
