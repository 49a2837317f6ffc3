package galley.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Front matter that the Markdown parser does not know: TOML between lines of {@code +++}, a JSON
 * object whose braces stand on lines of their own, and YAML with lines that are none. It is not
 * checked: what looks like a key with a value is taken, and nothing of it is text.
 */
final class DataFrontMatter {
  private static final String VALUE =
      "(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+){0,999}\"|'[^']*'|\\[[^\\]\\n]*\\]|[^\"'\\[{\\s,][^,\\n]*)";
  private static final Pattern TOML = Pattern.compile("(?m)^\\s*([\\w-]+)\\s*=\\s*" + VALUE);
  private static final Pattern JSON = Pattern.compile("\"([\\w-]+)\"\\s*:\\s*" + VALUE);
  private static final Pattern YAML = Pattern.compile("(?m)^([\\w-]+)\\s*:\\s*(\\S.*)$");
  private static final Pattern YAML_KEY = Pattern.compile("[\\w.\"'-]+\\s*:(\\s.*)?");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))");

  private DataFrontMatter() {}

  /** That with which {@code text} opens. */
  static Optional<FrontMatter> in(String text) {
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

  private static Optional<FrontMatter> between(
      String text, String open, String close, Pattern pattern) {
    List<String> lines = text.lines().map(String::stripTrailing).toList();
    int end = lines.subList(1, lines.size()).indexOf(close) + 1;
    if (!lines.get(0).equals(open) || end == 0) {
      return Optional.empty();
    }
    String data = String.join("\n", lines.subList(1, end));
    Map<String, List<FrontMatter.Scalar>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Matcher found = pattern.matcher(data); found.find(); ) {
      values.putIfAbsent(found.group(1), List.of(scalar(found.group(2).strip())));
    }
    List<String> rest = lines.subList(end + 1, lines.size());
    if (values.isEmpty() || rest.stream().allMatch(String::isBlank)) {
      return Optional.empty();
    }
    String body = text.lines().skip(end + 1).collect(Collectors.joining("\n", "", "\n"));
    return Optional.of(new FrontMatter(values, "\n".repeat(end + 1) + body));
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

  private static FrontMatter.Scalar scalar(String value) {
    if (value.length() < 2 || value.charAt(0) != value.charAt(value.length() - 1)) {
      return new FrontMatter.Scalar(value, false);
    }
    String inner = value.substring(1, value.length() - 1);
    return switch (value.charAt(0)) {
      case '\'' -> new FrontMatter.Scalar(inner, true);
      case '"' -> new FrontMatter.Scalar(unescaped(inner), true);
      default -> new FrontMatter.Scalar(value, false);
    };
  }

  private static String unescaped(String inner) {
    return ESCAPE
        .matcher(inner)
        .replaceAll(
            escape -> Matcher.quoteReplacement(character(escape.group(1), escape.group(2))));
  }

  private static String character(@Nullable String hexadecimal, @Nullable String letter) {
    if (hexadecimal != null) {
      return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
    }
    return "n".equals(letter) || "t".equals(letter) ? " " : String.valueOf(letter);
  }
}
