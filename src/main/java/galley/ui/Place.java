package galley.ui;

import galley.layout.Run;
import galley.text.TextDiff;

/**
 * A place in an article that does not depend on the size of the terminal.
 *
 * @param words a UTF-16 index in the article's text
 * @param above by how many lines the top of the screen was above these: blank ones, or a rule
 * @param beginning the index of the section whose first line is meant instead, or {@link #WITHIN}
 */
public record Place(int words, int above, int beginning) {
  /** No section: the words themselves are meant. */
  public static final int WITHIN = -1;

  /** The place at {@code line} of {@code page}. */
  static Place at(AnnotatedPage page, int line) {
    int words = page.offsetAt(line);
    int section = page.sectionAt(line);
    boolean begins = page.sectionStarts().get(section) == line;
    return new Place(words, Math.max(0, page.lineOf(words) - line), begins ? section : WITHIN);
  }

  /**
   * The same place when there is more of the article: as far from the beginning of its section, if
   * that is still the same.
   */
  Place in(OpenArticle before, OpenArticle more) {
    int section = before.text().sectionAt(words);
    int start = before.text().sectionStart(section);
    if (isSame(before, more, section, words - start)) {
      int moved = words - start + more.text().sectionStart(section);
      return new Place(Math.min(moved, more.text().sectionEnd(section)), above, beginning);
    }
    String old = before.text().string();
    String now = more.text().string();
    // What was at the beginning is not at the end.
    TextDiff diff = TextDiff.of(old, now.substring(0, Math.min(now.length(), 2 * old.length())));
    return new Place(Math.min(diff.map(words), now.length()), above, WITHIN);
  }

  /** Whether a section has the same heading, and begins with the same words. */
  private static boolean isSame(OpenArticle before, OpenArticle more, int section, int length) {
    return section < more.article().sections().size()
        && before.section(section).anchor().equals(more.section(section).anchor())
        && before
            .text()
            .string()
            .regionMatches(
                before.text().sectionStart(section),
                more.text().string(),
                more.text().sectionStart(section),
                length);
  }

  /** The line of {@code page} where this is, its words on it. */
  int line(AnnotatedPage page) {
    return beginning == WITHIN ? page.lineOf(words) : page.sectionStarts().get(beginning);
  }

  /** The line of {@code page} that was at the top; no words but these are then above them. */
  int top(AnnotatedPage page) {
    int line = line(page);
    int most = beginning == WITHIN ? above : 0;
    int rows = 0;
    while (rows < most && line > rows && page.lines().get(line - rows - 1).start() == Run.NOWHERE) {
      rows++;
    }
    return line - rows;
  }
}
