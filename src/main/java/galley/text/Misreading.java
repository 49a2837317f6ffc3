package galley.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that could be taken for a heading when Galley's plain text is read again, but are none. To
 * set them one column in is enough that they are not.
 */
public final class Misreading {
  /** Only text between these widths is held to have been wrapped; in display columns. */
  private static final int NARROWEST_WRAPPED = 40;

  private static final int WIDEST_WRAPPED = 120;

  /** The share of lines that keep within the usual width. */
  private static final double USUAL = 0.9;

  /** The share of the width at which a line is full. */
  private static final double FULL = 0.85;

  private static final int SHORTEST_UNDERLINE = 3;
  private static final String UNDERLINES = "=-~";
  private static final String FRAME = "┌├└│";

  /** Compiled when first met. */
  private static final class Item {
    static final Pattern PATTERN = Pattern.compile("([^\\p{L}\\p{N}]|\\d{1,3}[.)])\\s.*|>.*");
  }

  private Misreading() {}

  /** Whether one of the {@code lines} of a block looks like the rule under a heading. */
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
   * Whether one of the {@code lines} of a block, each a paragraph, looks like a heading to whoever
   * has no marks to go by.
   *
   * @param opening whether the text begins with them; then the first may be its title
   * @param last whether the text ends with them; then the last has nothing to head
   */
  public static boolean byLook(List<String> lines, boolean opening, boolean last) {
    int from = opening && !lines.isEmpty() && mayBeTitle(lines.get(0)) ? 1 : 0;
    int to = last ? lines.size() - 1 : lines.size();
    return from < to && lines.subList(from, to).stream().anyMatch(Misreading::mayHead);
  }

  /**
   * The same for all the {@code lines} of a text whose paragraphs are wrapped. Those of which that
   * shows cannot be misread.
   */
  public static boolean byLookInPage(List<String> lines) {
    int width = usualWidth(lines);
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        from = i + 1;
      } else if (i + 1 == lines.size() || lines.get(i + 1).isBlank()) {
        List<String> together = lines.subList(from, i + 1);
        if (!isWrapped(together, width)
            && !isDrawn(together)
            && byLook(together, from == 0, i + 1 == lines.size())) {
          return true;
        }
      }
    }
    return false;
  }

  private static int usualWidth(List<String> lines) {
    int[] widths =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(DisplayWidth::of)
            .sorted()
            .toArray();
    return widths.length == 0 ? 0 : widths[(int) Math.ceil(widths.length * USUAL) - 1];
  }

  private static boolean mayBeTitle(String line) {
    return !line.isEmpty() && Character.isLetter(line.codePointAt(0));
  }

  private static boolean mayHead(String line) {
    return HeadingLine.looksLikeOne(line) || isUnderline(line);
  }

  private static boolean isUnderline(String line) {
    return line.length() >= SHORTEST_UNDERLINE
        && UNDERLINES.indexOf(line.charAt(0)) >= 0
        && line.chars().allMatch(c -> c == line.charAt(0));
  }

  /** Whether lines belong together because of the frame or bar that is drawn about them. */
  private static boolean isDrawn(List<String> lines) {
    return lines.size() > 1
        && lines.stream().anyMatch(line -> FRAME.indexOf(line.stripLeading().charAt(0)) >= 0);
  }

  /** Whether the first word of each line but the first had no room on the line before. */
  private static boolean isWrapped(List<String> lines, int width) {
    if (width < NARROWEST_WRAPPED || width > WIDEST_WRAPPED || lines.size() < 2) {
      return false;
    }
    for (int i = 1; i < lines.size(); i++) {
      String before = lines.get(i - 1);
      String next = lines.get(i).strip();
      int space = next.indexOf(' ');
      String word = space < 0 ? next : next.substring(0, space);
      int needed = LineJoin.between(before, next).isEmpty() ? 2 : 1 + DisplayWidth.of(word);
      boolean full = DisplayWidth.of(before) + needed > width * FULL;
      if (!full || Item.PATTERN.matcher(next).matches()) {
        return false;
      }
    }
    return true;
  }
}
