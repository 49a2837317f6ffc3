package galley.text;

/**
 * The rule under a heading in the plain text that Galley writes. Its weight shows the level, so
 * that a reader finds the same outline again: {@code ━} stands under the article's title, {@code ═
 * ─ ╌ ┄ ┈ ·} under headings of the levels 1 to 6.
 */
public final class HeadingRule {
  /** The level of the article's title. */
  public static final int TITLE = 0;

  private static final String MARKS = "━═─╌┄┈·";

  private HeadingRule() {}

  /** A rule of {@code level}, so many display columns wide. */
  public static String of(int level, int columns) {
    return MARKS.substring(level, level + 1).repeat(columns);
  }

  /** The level that a line stands for, which is a rule from end to end; else -1. */
  public static int level(String line) {
    if (line.isEmpty()) {
      return -1;
    }
    int level = MARKS.indexOf(line.charAt(0));
    for (int i = 1; level >= 0 && i < line.length(); i++) {
      if (line.charAt(i) != line.charAt(0)) {
        return -1;
      }
    }
    return level;
  }

  /** Whether a line begins as a rule does. */
  public static boolean mayBe(String line) {
    return !line.isEmpty() && MARKS.indexOf(line.charAt(0)) >= 0;
  }

  /**
   * Whether the heading's line {@code after} joins the line {@code before} otherwise than {@link
   * LineJoin} would have it. Such a line stands one column in.
   *
   * @param spaced whether there was white space where the line was broken
   */
  public static boolean joinsOddly(String before, String after, boolean spaced) {
    return LineJoin.between(before, after).isEmpty() == spaced;
  }
}
