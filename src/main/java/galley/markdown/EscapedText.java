package galley.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words so that Markdown reads them as words: a backslash before what would be markup where it
 * stands, and none elsewhere.
 */
final class EscapedText {
  private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]*(?:;|$)");

  /** Brackets that are neither a link nor a footnote, as in "he [sic] said". */
  private static final Pattern BRACKETS =
      Pattern.compile("\\[[^\\[\\]^<`$\\\\][^\\[\\]<`$\\\\]*\\](?![(\\[:])");

  private static final Pattern LIST_NUMBER = Pattern.compile("(\\d{1,9})([.)])(?: |$)");

  private final String text;
  private final StringBuilder out;
  private final Where where;
  private final boolean referring;
  private final char after;

  /** The index of a bracket that closes one of those that need no backslash. */
  private int closing = -1;

  /** What holds the words. */
  enum Where {
    PARAGRAPH,
    HEADING,
    CELL
  }

  private EscapedText(String text, StringBuilder out, Where where, boolean referring, char after) {
    this.text = text;
    this.out = out;
    this.where = where;
    this.referring = referring;
    this.after = after;
  }

  /**
   * Appends {@code text}, which is all of the words up to the next inline that is none, to the
   * markup of the block so far; where that is empty or ends with a line end, a line begins.
   *
   * @param referring whether brackets are written as character references
   * @param after the first UTF-16 unit of the markup that follows; 0 where the block ends
   */
  static void append(String text, StringBuilder out, Where where, boolean referring, char after) {
    new EscapedText(text, out, where, referring, after).append();
  }

  private void append() {
    int i = 0;
    if (out.length() == 0 || out.charAt(out.length() - 1) == '\n') {
      i = lineStart();
    } else if (out.charAt(out.length() - 1) == ']' && (at(0) == '(' || at(0) == ':')) {
      // What comes before may be a footnote reference, which this would make a link or definition.
      out.append(at(0) == '(' ? "&#40;" : "\\:");
      i = 1;
    }
    while (i < text.length()) {
      i = text.charAt(i) == '$' ? dollar(i) : character(text.charAt(i), i);
    }
  }

  private int character(char c, int i) {
    if (isMarkup(c, i)) {
      if (referring && (c == '[' || c == ']')) {
        out.append(c == '[' ? "&#91;" : "&#93;");
        return i + 1;
      }
      out.append('\\');
    }
    out.append(c == '\n' ? ' ' : c);
    return i + 1;
  }

  /** Mathematics as it is, and any other dollar so that it begins none. */
  private int dollar(int i) {
    int end = MathMarkup.end(text, i, out.length() == 0 ? ' ' : out.charAt(out.length() - 1));
    if (end < 0) {
      out.append(at(i + 1) == ' ' ? "$" : "\\$");
      return i + 1;
    }
    String mathematics = text.substring(i, end);
    out.append(where == Where.CELL ? mathematics.replace("|", "\\|") : mathematics);
    return end;
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
      case '`', '*', '~' -> true;
      case '[' -> !isPlainBracket(i);
      case ']' -> i != closing;
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

  private boolean isPlainBracket(int i) {
    Matcher brackets = BRACKETS.matcher(text).region(i, text.length());
    brackets.useTransparentBounds(true);
    if (!brackets.lookingAt() || (brackets.end() == text.length() && after != 0)) {
      return false;
    }
    closing = brackets.end() - 1;
    return true;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
  }
}
