package galley.reader;

import galley.text.DisplayWidth;
import galley.text.HeadingRule;
import galley.text.LineJoin;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the headings that Galley itself marked when it wrote an article as plain text: in a page by
 * the rule under them, in the words alone by standing in, after just two blank lines, two columns a
 * level.
 *
 * @see galley.layout.Layout
 * @see galley.article.ArticleText
 */
final class ExportMarks {
  private static final int DEEPEST = 6;

  /** A page shows an image so; its description is what counts as a heading's words. */
  private static final Pattern IMAGE = Pattern.compile("\\[image(?:: ([^\\]]*))?\\]");

  private final PlainLines lines;
  private final List<Marked> found = new ArrayList<>();

  private ExportMarks(PlainLines lines) {
    this.lines = lines;
  }

  /** The marked headings in order; none in a text that Galley did not write. */
  static List<Marked> in(PlainLines lines) {
    ExportMarks marks = new ExportMarks(lines);
    marks.ruled();
    if (marks.found.isEmpty()) {
      marks.setIn();
    }
    return marks.found;
  }

  private void ruled() {
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isBlank(i)) {
        from = i + 1;
      } else if (lines.isBlank(i + 1) && lines.blanksBefore(from) >= 2) {
        stretch(from, i);
      }
    }
  }

  /** Lines without a blank one between them: a heading ends in its rule, a title in its byline. */
  private void stretch(int from, int last) {
    int widest = 1;
    for (int i = from; i <= last; i++) {
      String line = lines.get(i);
      int level = i == from ? -1 : HeadingRule.level(line);
      boolean ends = level == HeadingRule.TITLE ? found.isEmpty() : level > 0 && i == last;
      if (ends && line.length() == widest) {
        found.add(new Marked(joined(from, i), level, from, i + 1));
        return;
      }
      if (line.startsWith(i == from ? " " : "  ")) {
        return;
      }
      widest = Math.max(widest, DisplayWidth.of(line));
    }
  }

  private String joined(int from, int to) {
    StringBuilder words = new StringBuilder(lines.get(from));
    for (int i = from + 1; i < to; i++) {
      String line = lines.get(i);
      String next = line.startsWith(" ") ? line.substring(1) : line;
      boolean spaced = !LineJoin.between(words, next).isEmpty();
      words.append(spaced == line.equals(next) ? " " : "").append(next);
    }
    return IMAGE.matcher(words).replaceAll("$1");
  }

  private void setIn() {
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
  }
}
