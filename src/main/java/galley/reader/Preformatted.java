package galley.reader;

import java.util.List;
import java.util.regex.Pattern;

/** Knows lines whose breaks and blanks mean something: code, listings, drawn tables. */
final class Preformatted {
  private static final Pattern SYNTAX =
      Pattern.compile(".*([{}]\\s*$|;\\s*$|\\w\\(|[=!<>]=|[-=]>|^\\s*(//|#|\\$ |/\\*)|</?\\w+>).*");

  private static final int INDENT = 4;

  private Preformatted() {}

  /** Whether {@code lines}, none blank, are to be kept as they stand. */
  static boolean is(List<String> lines) {
    boolean drawn =
        lines.stream().anyMatch(line -> "┌├└│".indexOf(line.stripLeading().charAt(0)) >= 0);
    boolean indented =
        lines.stream()
            .allMatch(line -> line.startsWith(" ".repeat(INDENT)) || line.startsWith("\t"));
    if (drawn || indented) {
      return true;
    }
    long syntax = lines.stream().filter(line -> SYNTAX.matcher(line).matches()).count();
    return lines.size() > 2 && syntax * 2 >= lines.size();
  }
}
