package galley.annotation;

/**
 * A stretch of text that cuts no word in two.
 *
 * @param start a UTF-16 index
 * @param end likewise, exclusive
 */
record WholeWords(int start, int end) {
  /** Longer words than this may be cut: some scripts have no spaces. In UTF-16 units. */
  private static final int LONGEST = 16;

  /** The stretch from {@code start} to {@code end}, with all of the words it begins and ends in. */
  static WholeWords around(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < LONGEST && isInside(text, from)) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < LONGEST && isInside(text, to)) {
      to++;
    }
    return new WholeWords(
        splitsPair(text, from) ? from - 1 : from, splitsPair(text, to) ? to + 1 : to);
  }

  private static boolean isInside(String text, int index) {
    return splitsPair(text, index) || (isPart(text, index - 1) && isPart(text, index));
  }

  private static boolean splitsPair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  private static boolean isPart(String text, int index) {
    char c = text.charAt(index);
    int type = Character.getType(c);
    return (Character.isLetterOrDigit(c) && !Character.isIdeographic(c))
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
