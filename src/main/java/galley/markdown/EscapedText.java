package galley.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words so that Markdown reads them as words: a backslash before what would be markup where it
 * stands, and none elsewhere.
 */
final class EscapedText {
  private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]*(?:;|$)");
  private static final Pattern LIST_NUMBER = Pattern.compile("(\\d{1,9})([.)])(?: |$)");

  private final String text;
  private final StringBuilder out;
  private final Where where;
  private final boolean referring;

  /** What holds the words. */
  enum Where {
    PARAGRAPH,
    HEADING,
    CELL
  }

  private EscapedText(String text, StringBuilder out, Where where, boolean referring) {
    this.text = text;
    this.out = out;
    this.where = where;
    this.referring = referring;
  }

  /**
   * Appends {@code text}, which is all of the words up to the next inline that is none, to the
   * markup of the block so far; where that is empty or ends with a line end, a line begins.
   *
   * @param referring whether brackets are written as character references
   */
  static void append(String text, StringBuilder out, Where where, boolean referring) {
    new EscapedText(text, out, where, referring).append();
  }

  private void append() {
    int start = 0;
    if (out.length() == 0 || out.charAt(out.length() - 1) == '\n') {
      start = lineStart();
    } else if (out.charAt(out.length() - 1) == ']' && (at(0) == '(' || at(0) == ':')) {
      // What comes before may be a footnote reference, which this would make a link or definition.
      out.append(at(0) == '(' ? "&#40;" : "\\:");
      start = 1;
    }
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        c = ' ';
      } else if (referring && (c == '[' || c == ']')) {
        out.append(c == '[' ? "&#91;" : "&#93;");
        continue;
      } else if (isMarkup(c, i)) {
        out.append('\\');
      }
      out.append(c);
    }
  }

  /** Appends what begins a line; returns the index of the rest. */
  private int lineStart() {
    Matcher number = LIST_NUMBER.matcher(text);
    if (number.lookingAt()) {
      out.append(number.group(1)).append('\\').append(number.group(2));
      return number.end(2);
    }
    char c = at(0);
    boolean beforeWord = Character.isLetterOrDigit(at(1));
    boolean markup =
        switch (c) {
          case '-', '+', '=', ':' -> !beforeWord;
          case '#', '>', '|' -> true;
          default -> false;
        };
    if (markup) {
      out.append('\\').append(c);
      return 1;
    }
    return 0;
  }

  /** The UTF-16 unit at an index; 0 beyond the end. */
  private char at(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  private boolean isMarkup(char c, int i) {
    char next = at(i + 1);
    return switch (c) {
      case '`', '*', '[', ']', '~' -> true;
      case '$' -> next != ' ';
      case '\\' -> !Character.isLetterOrDigit(next);
      case '_' -> i == 0 || !isWord(text.charAt(i - 1)) || !isWord(next);
      case '<' -> !Character.isWhitespace(next);
      case '&' -> ENTITY.matcher(text).region(i, Math.min(text.length(), i + 40)).lookingAt();
      case '!' -> next == 0;
      case '|' -> where == Where.CELL;
      case '#' -> where == Where.HEADING && (i == 0 || text.charAt(i - 1) == ' ');
      default -> false;
    };
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
  }
}
