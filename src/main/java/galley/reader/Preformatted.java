package galley.reader;

import java.util.List;
import java.util.regex.Pattern;

/** Knows lines whose breaks and blanks mean something: code, listings, drawn tables. */
final class Preformatted {
  private static final Pattern SYNTAX =
      Pattern.compile("[{}]\\s*$|;\\s*$|\\w\\(|[=!<>]=|[-=]>|^\\s*(//|#|\\$ |/\\*)|</?\\w+>");

  /** One of these is in every match. */
  private static final String MARKS = "{};(=></#$";

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
    return lines.size() > 2
        && lines.stream().filter(Preformatted::hasSyntax).count() * 2 >= lines.size();
  }

  private static boolean hasSyntax(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (MARKS.indexOf(line.charAt(i)) >= 0) {
        return SYNTAX.matcher(line).find();
      }
    }
    return false;
  }
}
