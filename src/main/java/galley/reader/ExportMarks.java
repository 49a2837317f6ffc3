package galley.reader;

import galley.text.DisplayWidth;
import galley.text.LineJoin;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the headings that Galley itself marked when it wrote an article as plain text: in a page by
 * the rule under them, in the words alone by standing in, after just two blank lines, two columns a
 * level.
 *
 * @see galley.layout.Layout
 * @see galley.article.ArticleText
 */
final class ExportMarks {
  private static final String RULES = "━═─╌┄┈·";
  private static final int DEEPEST = 6;

  private ExportMarks() {}

  /** The marked headings in order; none in a text that Galley did not write. */
  static List<Marked> in(PlainLines lines) {
    List<Marked> ruled = ruled(lines);
    return ruled.isEmpty() ? setIn(lines) : ruled;
  }

  private static List<Marked> ruled(PlainLines lines) {
    List<Marked> found = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      int level = level(lines.get(i));
      if (level < 0 || lines.isBlank(i - 1)) {
        continue;
      }
      int from = i - 1;
      while (!lines.isBlank(from - 1)) {
        from--;
      }
      boolean first = level == Marked.TITLE ? found.isEmpty() : true;
      if (first && lines.blanksBefore(from) >= 2 && isAsWide(lines, from, i)) {
        found.add(new Marked(joined(lines, from, i), level, from, i + 1));
      }
    }
    return found;
  }

  /** The level that a rule stands for, or -1 for a line that is none. */
  private static int level(String line) {
    if (line.isEmpty()) {
      return -1;
    }
    char mark = line.charAt(0);
    return line.chars().allMatch(c -> c == mark) ? RULES.indexOf(mark) : -1;
  }

  private static boolean isAsWide(PlainLines lines, int from, int rule) {
    int widest = 1;
    for (int i = from; i < rule; i++) {
      if (lines.get(i).startsWith(" ")) {
        return false;
      }
      widest = Math.max(widest, DisplayWidth.of(lines.get(i)));
    }
    return lines.get(rule).length() == widest;
  }

  private static String joined(PlainLines lines, int from, int to) {
    StringBuilder words = new StringBuilder(lines.get(from));
    for (int i = from + 1; i < to; i++) {
      words.append(LineJoin.between(words, lines.get(i))).append(lines.get(i));
    }
    return words.toString();
  }

  private static List<Marked> setIn(PlainLines lines) {
    List<Marked> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith("  ") || !lines.isBlank(i + 1)) {
        continue;
      }
      int columns = line.length() - line.stripLeading().length();
      int blanks = lines.blanksBefore(i);
      boolean apart = blanks == 2 || (i == 0 && blanks > 2);
      if (apart && columns % 2 == 0 && columns <= 2 * DEEPEST) {
        found.add(new Marked(line.strip(), columns / 2, i, i + 1));
      }
    }
    return found;
  }
}
