package galley.text;

/** What a line of unmarked text must look like before it can be taken for a heading at all. */
public final class HeadingLine {
  private static final int LONGEST = 120;

  private HeadingLine() {}

  /**
   * Whether {@code line} may be a heading by its shape alone: one line, not indented, at most 120
   * UTF-16 units. Readers of unmarked text ask more; none takes a line for which this is false.
   */
  public static boolean possible(String line) {
    return !line.isBlank()
        && line.length() <= LONGEST
        && line.indexOf('\n') < 0
        && !Character.isWhitespace(line.charAt(0));
  }
}
