package galley.reader;

/**
 * The marks that a text in Markdown has, found in one pass: what looks for a mark that is not there
 * need not look, which is most of a start's time.
 */
final class MarkdownMarks {
  private static final int PIECE = 4096;
  private static final int ASCII = 128;

  private final boolean[] present = new boolean[ASCII];
  private final String text;
  private boolean task;

  /** Finds the marks of {@code text}. */
  MarkdownMarks(String text) {
    this.text = text;
    char[] some = new char[Math.min(PIECE, text.length())];
    for (int from = 0; from < text.length(); from += PIECE) {
      int count = Math.min(PIECE, text.length() - from);
      text.getChars(from, from + count, some, 0);
      for (int i = 0; i < count; i++) {
        char c = some[i];
        if (c < ASCII) {
          present[c] = true;
          if (c == ']') {
            task = task || isTask(from + i);
          }
        }
      }
    }
  }

  /** Whether one character that can mean a task, done or not, stands in brackets that end here. */
  private boolean isTask(int end) {
    if (end < 2 || text.charAt(end - 2) != '[') {
      return false;
    }
    char mark = text.charAt(end - 1);
    return mark <= ' ' || mark == 'x' || mark == 'X';
  }

  /** Whether {@code mark}, one of ASCII's characters, is in the text. */
  boolean has(char mark) {
    return present[mark];
  }

  /** Whether {@code words}, of ASCII's characters, are in the text. */
  boolean has(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!present[words.charAt(i)]) {
        return false;
      }
    }
    return text.contains(words);
  }

  /** Whether there is one character in brackets somewhere that can mean a task. */
  boolean hasTask() {
    return task;
  }
}
