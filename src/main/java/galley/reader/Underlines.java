package galley.reader;

import galley.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds headings that are underlined with {@code =}, {@code -} or {@code ~}, as people do in plain
 * text: levels 1, 2 and 3. The same line may stand above the words as well. One alone may be a line
 * of dashes, unless it stands under the first words of all; two and more are meant.
 */
final class Underlines {
  private static final String MARKS = "=-~";
  private static final int SHORTEST = 3;

  private Underlines() {}

  /** The underlined headings in order; the only one is the title. */
  static List<Marked> in(PlainLines lines) {
    List<Marked> found = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      int level = level(lines.get(i));
      String words = lines.get(i - 1).strip();
      if (level < 1 || words.isEmpty() || level(words) > 0) {
        continue;
      }
      boolean framed = i > 1 && lines.get(i - 2).equals(lines.get(i));
      int from = framed ? i - 2 : i - 1;
      if (lines.isBlank(from - 1) && lines.get(i).length() * 2 >= DisplayWidth.of(words)) {
        found.add(new Marked(words, level, from, i + 1));
      }
    }
    boolean meant = found.size() > 1 || (found.size() == 1 && isFirst(lines, found.get(0)));
    return meant ? found : List.of();
  }

  /** The level that a line of marks stands for; 0 for a line of anything else. */
  private static int level(String line) {
    if (line.length() < SHORTEST) {
      return 0;
    }
    char mark = line.charAt(0);
    return line.chars().allMatch(c -> c == mark) ? MARKS.indexOf(mark) + 1 : 0;
  }

  private static boolean isFirst(PlainLines lines, Marked heading) {
    return lines.blanksBefore(heading.from()) == Integer.MAX_VALUE;
  }
}
