package galley.reader;

/** Where long Markdown can be cut: before a heading, or words, that no block around them holds. */
final class MarkdownCut {
  private MarkdownCut() {}

  /** Whether something begins at an index of a text, where a line does. */
  private interface Start {
    boolean at(String text, int index);
  }

  /**
   * Where, between two indexes, a line begins that looks like a heading and stands behind a blank
   * line, not in fenced code. Negative if there is none.
   *
   * @param start where {@code text} is known to be outside of any block; not after {@code from}
   */
  static int next(String text, int start, int from, int to) {
    return next(text, start, from, to, MarkdownCut::isHeading);
  }

  /** The same of a line that begins with a letter, and so is a paragraph's first. */
  static int nextParagraph(String text, int start, int from, int to) {
    return next(
        text,
        start,
        from,
        to,
        (all, index) -> index < all.length() && Character.isLetter(all.charAt(index)));
  }

  private static int next(String text, int start, int from, int to, Start wanted) {
    String fence = "";
    boolean afterBlank = false;
    int line = start;
    while (line < to) {
      int feed = text.indexOf('\n', line);
      int end = feed < 0 ? text.length() : feed;
      if (line >= from && afterBlank && fence.isEmpty() && wanted.at(text, line)) {
        return line;
      }
      afterBlank = isBlank(text, line, end);
      fence = fenceAfter(fence, text, line, end);
      line = end + 1;
    }
    return -1;
  }

  private static boolean isBlank(String text, int start, int end) {
    int i = start;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i == end;
  }

  private static boolean isHeading(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '#') {
      end++;
    }
    // With a letter first it surely has words, without which it would begin no section.
    return end > start
        && end - start <= 6
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLetterOrDigit(text.charAt(end + 1));
  }

  /** The fence that is open behind a line: that with which it was opened, or empty. */
  private static String fenceAfter(String open, String text, int start, int end) {
    int from = start;
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    char mark = from < end ? text.charAt(from) : ' ';
    if (from - start > 3 || (mark != '`' && mark != '~')) {
      return open;
    }
    int to = from;
    while (to < end && text.charAt(to) == mark) {
      to++;
    }
    if (to - from < 3) {
      return open;
    }
    if (open.isEmpty()) {
      return text.substring(from, to);
    }
    boolean closes = open.charAt(0) == mark && to - from >= open.length();
    return closes && text.substring(to, end).isBlank() ? "" : open;
  }
}
