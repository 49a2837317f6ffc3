package galley.reader;

import galley.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The YAML block that may open a Markdown file: {@code ---}, lines of {@code key: value}, {@code
 * ---}. Keys are known without regard to case.
 *
 * @param body the text without the block, of which empty lines remain, so that line numbers stay
 */
record FrontMatter(Map<String, List<Scalar>> values, String body) {
  /** A value; one that stood in quotes means only itself. */
  record Scalar(String text, boolean quoted) {
    /** The value that YAML writes so in one line. */
    static Scalar of(String yaml) {
      String value = yaml.strip();
      if (value.length() < 2 || value.charAt(0) != value.charAt(value.length() - 1)) {
        return new Scalar(value, false);
      }
      String inner = value.substring(1, value.length() - 1);
      return switch (value.charAt(0)) {
        case '\'' -> new Scalar(inner.replace("''", "'"), true);
        case '"' -> new Scalar(inner.replaceAll("\\\\([\"\\\\])", "$1"), true);
        default -> new Scalar(value, false);
      };
    }

    private Scalar and(String line) {
      return new Scalar((text + " " + line).strip(), quoted);
    }
  }

  private static boolean mayBeOther(String text) {
    return text.startsWith("+++") || text.startsWith("{") || text.startsWith("---");
  }

  /** The block that opens {@code text}; without one, no values and the text itself. */
  static FrontMatter of(String text) {
    Map<String, List<Scalar>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (!opens(text)) {
      Optional<FrontMatter> other = mayBeOther(text) ? DataFrontMatter.in(text) : Optional.empty();
      return other.isPresent() ? other.get() : new FrontMatter(values, text);
    }
    List<Scalar> last = new ArrayList<>();
    boolean blockScalar = false;
    int start = text.indexOf('\n') + 1;
    int lines = 1;
    while (true) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end);
      start = end < 0 ? text.length() : end + 1;
      lines++;
      String trimmed = line.strip();
      if (line.startsWith("---") || line.startsWith("...")) {
        return new FrontMatter(values, "\n".repeat(lines) + text.substring(start));
      } else if (isKey(blockScalar ? line : trimmed)) {
        int colon = trimmed.indexOf(':');
        String value = trimmed.substring(colon + 1).strip();
        last = values.computeIfAbsent(trimmed.substring(0, colon).strip(), k -> new ArrayList<>());
        blockScalar = isBlockScalarMark(value);
        if (blockScalar || !value.isEmpty()) {
          last.add(blockScalar ? new Scalar("", true) : Scalar.of(value));
        }
      } else if (blockScalar) {
        last.set(last.size() - 1, last.get(last.size() - 1).and(trimmed));
      } else if (trimmed.startsWith("- ")) {
        last.add(Scalar.of(trimmed.substring(2)));
      }
    }
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
      } else if (isKey(line)) {
        keyed = true;
      } else if (!continues(line, trimmed, keyed)) {
        return false;
      }
    }
    return false;
  }

  /** A word of ASCII's letters and digits, {@code _}, {@code .} and {@code -}, and a colon. */
  private static boolean isKey(String line) {
    int end = 0;
    while (end < line.length() && isKeyCharacter(line.charAt(end))) {
      end++;
    }
    int colon = end;
    while (colon < line.length() && isSpace(line.charAt(colon))) {
      colon++;
    }
    return end > 0
        && colon < line.length()
        && line.charAt(colon) == ':'
        && (colon + 1 == line.length() || isSpace(line.charAt(colon + 1)));
  }

  private static boolean isKeyCharacter(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "_.-".indexOf(c) >= 0);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** Blank, comment, list item or indented: a line that may follow a key. */
  private static boolean continues(String line, String trimmed, boolean keyed) {
    return trimmed.isEmpty()
        || trimmed.startsWith("#")
        || (keyed && (line.startsWith(" ") || line.startsWith("\t") || trimmed.startsWith("- ")));
  }

  /** The value of the first of {@code keys} that has one, in one line and safe to print. */
  Optional<String> value(String... keys) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    for (String key : keys) {
      String joined = String.join(", ", items(values.getOrDefault(key, List.of())));
      if (!joined.isBlank()) {
        return Optional.of(joined);
      }
    }
    return Optional.empty();
  }

  private static List<String> items(List<Scalar> values) {
    List<String> items = new ArrayList<>();
    for (Scalar value : values) {
      String line = Sanitizer.line(value.text()).strip();
      if (!value.quoted() && line.startsWith("[") && line.endsWith("]") && line.length() > 1) {
        for (String item : line.substring(1, line.length() - 1).split(",", -1)) {
          items.add(Scalar.of(item).text());
        }
      } else {
        items.add(line);
      }
    }
    items.removeIf(String::isEmpty);
    return items;
  }

  private static boolean isBlockScalarMark(String value) {
    return value.matches("[>|][+-]?");
  }
}
