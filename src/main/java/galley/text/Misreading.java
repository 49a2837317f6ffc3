package galley.text;

import java.util.List;

/**
 * Lines that could be taken for a heading when Galley's plain text is read again, but are none. To
 * set them one column in is enough that they are not.
 *
 * <p>Each method looks at the lines of one block, of which nothing else stands on the same lines.
 */
public final class Misreading {
  /** Wider text is not held to have been wrapped; in display columns. */
  private static final int WIDEST_WRAPPED = 120;

  /** The share of the width at which a line is full. */
  private static final double FULL = 0.85;

  private static final int SHORTEST_UNDERLINE = 3;
  private static final String UNDERLINES = "=-~";

  private Misreading() {}

  /** Whether one of {@code lines} looks like the rule under a heading. */
  public static boolean asRuled(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (HeadingRule.level(lines.get(i)) >= 0 && !lines.get(i - 1).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first of {@code lines}, with which a text begins, stands alone and set in. */
  public static boolean asSetIn(List<String> lines) {
    if (lines.isEmpty() || (lines.size() > 1 && !lines.get(1).isBlank())) {
      return false;
    }
    String first = lines.get(0);
    int columns = first.length() - first.stripLeading().length();
    return columns > 0 && columns % 2 == 0;
  }

  /**
   * Whether one of {@code lines} looks like a heading to whoever has no marks to go by. Lines that
   * were wrapped to {@code width} display columns do not: they are known to belong together.
   *
   * @param opening whether the text begins with them; then the first may be its title
   * @param last whether the text ends with them; then the last has nothing to head
   */
  public static boolean byLook(List<String> lines, int width, boolean opening, boolean last) {
    int end = last ? lines.size() - 1 : lines.size();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        from = i + 1;
      } else if (i + 1 == lines.size() || lines.get(i + 1).isBlank()) {
        List<String> stretch = lines.subList(from, Math.min(i + 1, end));
        boolean titled = opening && from == 0 && mayBeTitle(lines.get(0));
        if (!isWrapped(lines.subList(from, i + 1), width)
            && stretch.stream().skip(titled ? 1 : 0).anyMatch(Misreading::mayHead)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayBeTitle(String line) {
    return Character.isLetter(line.codePointAt(0));
  }

  private static boolean mayHead(String line) {
    return HeadingLine.looksLikeOne(line) || isUnderline(line);
  }

  private static boolean isUnderline(String line) {
    char mark = line.charAt(0);
    return line.length() >= SHORTEST_UNDERLINE
        && UNDERLINES.indexOf(mark) >= 0
        && line.chars().allMatch(c -> c == mark);
  }

  /** Whether the first word of each line but the first had no room on the line before. */
  private static boolean isWrapped(List<String> lines, int width) {
    if (width > WIDEST_WRAPPED || lines.size() < 2) {
      return false;
    }
    for (int i = 1; i < lines.size(); i++) {
      String before = lines.get(i - 1);
      String next = lines.get(i).strip();
      int space = next.indexOf(' ');
      String word = space < 0 ? next : next.substring(0, space);
      int needed = LineJoin.between(before, next).isEmpty() ? 2 : 1 + DisplayWidth.of(word);
      if (DisplayWidth.of(before) + needed <= width * FULL) {
        return false;
      }
    }
    return true;
  }
}
