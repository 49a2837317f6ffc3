package galley.text;

/** What a line of unmarked text must look like before it can be taken for a heading at all. */
public final class HeadingLine {
  /** How many blank lines may stand before the first line of a text for it to be a title. */
  public static final int MOST_BLANKS_BEFORE_TITLE = 3;

  private static final int LONGEST = 120;
  private static final String SENTENCE_ENDS = ".,;:。，；：、";

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

  /**
   * Whether {@code line} may be a heading by its words, too: there is a letter, the first letter or
   * digit is not in lower case, and it does not end as a sentence or a part of one does. Readers
   * may take a line for which this is false as a title, but not as a heading.
   */
  public static boolean looksLikeOne(String line) {
    int first = line.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
    return possible(line)
        && !Character.isLowerCase(first)
        && line.codePoints().anyMatch(Character::isLetter)
        && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
  }
}
