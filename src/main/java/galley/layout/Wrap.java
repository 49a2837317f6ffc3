package galley.layout;

import java.util.ArrayList;
import java.util.List;

/** Text that is not the article's, broken to a width by the same rules. */
public final class Wrap {
  private Wrap() {}

  /**
   * The lines of {@code text}, each {@code \n} ending one, none wider than {@code width} columns.
   */
  public static List<Line> text(String text, Roles roles, int width) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      Run run = new Run(line, roles, Run.NOWHERE);
      if (fits(line, width)) {
        lines.add(Line.of(run));
      } else {
        lines.addAll(new StyledText(List.of(run)).wrap(Math.max(2, width)));
      }
    }
    return lines;
  }

  /**
   * Whether {@code line} is so plain that a look suffices: most comments are, and there are many.
   */
  private static boolean fits(String line, int width) {
    int length = line.length();
    if (length == 0 || length > width || line.charAt(0) == ' ' || line.charAt(length - 1) == ' ') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = line.charAt(i);
      if (!isPlain(c) || (c == ' ' && line.charAt(i + 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  /** A printing character of Latin that takes one column and is no soft hyphen. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c <= '~') || (c > '\u00A0' && c < '\u0300' && c != '\u00AD');
  }
}
