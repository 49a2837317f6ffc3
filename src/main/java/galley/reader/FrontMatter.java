package galley.reader;

import galley.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The YAML block that may open a Markdown file: {@code ---}, lines of {@code key: value}, {@code
 * ---}. Keys are known without regard to case.
 */
record FrontMatter(Map<String, List<String>> values) {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.-]+\\s*:(\\s.*)?");

  FrontMatter(Map<String, List<String>> values) {
    this.values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    this.values.putAll(values);
  }

  /** None at all. */
  static FrontMatter none() {
    return new FrontMatter(Map.of());
  }

  /**
   * Whether {@code text} opens with front matter, rather than with a thematic break: a first line
   * {@code ---}, at least one key, nothing that is not YAML's, and a last line {@code ---} or
   * {@code ...}.
   */
  static boolean opens(String text) {
    if (!text.startsWith("---")) {
      return false;
    }
    boolean first = true;
    boolean keyed = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      String trimmed = line.strip();
      if (first) {
        if (!trimmed.equals("---")) {
          return false;
        }
        first = false;
      } else if (line.startsWith("---") || line.startsWith("...")) {
        return keyed;
      } else if (KEY.matcher(line).matches()) {
        keyed = true;
      } else if (!continues(line, trimmed, keyed)) {
        return false;
      }
    }
    return false;
  }

  /** Blank, comment, list item or indented: a line that may follow a key. */
  private static boolean continues(String line, String trimmed, boolean keyed) {
    return trimmed.isEmpty()
        || trimmed.startsWith("#")
        || (keyed && (line.startsWith(" ") || line.startsWith("\t") || trimmed.startsWith("- ")));
  }

  /** The value of the first of {@code keys} that has one, in one line and safe to print. */
  Optional<String> value(String... keys) {
    for (String key : keys) {
      String joined = String.join(", ", items(values.getOrDefault(key, List.of())));
      if (!joined.isBlank()) {
        return Optional.of(joined);
      }
    }
    return Optional.empty();
  }

  private static List<String> items(List<String> values) {
    List<String> items = new ArrayList<>();
    for (String value : values) {
      String line = Sanitizer.line(value).strip();
      if (line.startsWith("[") && line.endsWith("]")) {
        for (String item : line.substring(1, line.length() - 1).split(",", -1)) {
          items.add(unquote(item.strip()));
        }
      } else if (!isBlockScalarMark(line)) {
        items.add(line);
      }
    }
    items.removeIf(String::isEmpty);
    return items;
  }

  private static boolean isBlockScalarMark(String line) {
    return line.toLowerCase(Locale.ROOT).matches("[>|][+-]?");
  }

  private static String unquote(String item) {
    boolean quoted =
        item.length() >= 2
            && (item.startsWith("'") || item.startsWith("\""))
            && item.charAt(0) == item.charAt(item.length() - 1);
    return quoted ? item.substring(1, item.length() - 1) : item;
  }
}
