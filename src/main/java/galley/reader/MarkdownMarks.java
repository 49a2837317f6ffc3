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
  private boolean note;
  private boolean address;
  private boolean mathematics;

  /** Finds the marks of {@code text}. */
  MarkdownMarks(String text) {
    this.text = text;
    char[] some = new char[Math.min(PIECE, text.length())];
    char before = ' ';
    for (int from = 0; from < text.length(); from += PIECE) {
      int count = Math.min(PIECE, text.length() - from);
      text.getChars(from, from + count, some, 0);
      for (int i = 0; i < count; i++) {
        char c = some[i];
        if (c < ASCII) {
          present[c] = true;
          if (c > ' ' && c < 'a') {
            find(before, c, from + i);
          }
        }
        before = c;
      }
    }
  }

  private void find(char before, char mark, int at) {
    switch (mark) {
      case ']' -> task |= isTask(at);
      case '^' -> note |= before == '[';
      case '/' -> address |= before == '/' && text.startsWith(":", at - 2);
      case '.' -> address |= before == 'w' && text.startsWith("ww", at - 3);
      case '@' -> address = true;
      case '$' -> mathematics |= before == '$';
      case '[' -> mathematics |= before == '\\';
      default -> {}
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

  /** Whether there is one character in brackets somewhere that can mean a task. */
  boolean hasTask() {
    return task;
  }

  /** Whether something may refer to a footnote. */
  boolean hasNote() {
    return note;
  }

  /** Whether something may be a web or mail address. */
  boolean hasAddress() {
    return address;
  }

  /** Whether something may be mathematics on lines of its own. */
  boolean hasDisplayedMathematics() {
    return mathematics;
  }
}
