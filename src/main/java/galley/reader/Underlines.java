package galley.reader;

import galley.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds headings that are underlined with {@code =}, {@code -} or {@code ~}, as people do in plain
 * text: levels 1, 2 and 3. One alone may be a line of dashes; two and more are meant.
 */
final class Underlines {
  private static final String MARKS = "=-~";
  private static final int SHORTEST = 3;

  private Underlines() {}

  static List<Marked> in(PlainLines lines) {
    List<Marked> found = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String rule = lines.get(i);
      String words = lines.get(i - 1);
      boolean alone = lines.isBlank(i - 2) && !words.isBlank();
      if (rule.length() < SHORTEST || !alone) {
        continue;
      }
      char mark = rule.charAt(0);
      int level = MARKS.indexOf(mark) + 1;
      boolean even = rule.chars().allMatch(c -> c == mark);
      if (level > 0 && even && rule.length() * 2 >= DisplayWidth.of(words.strip())) {
        found.add(new Marked(words.strip(), level, i - 1, i + 1));
      }
    }
    return found.size() > 1 ? found : List.of();
  }
}
