package galley.markdown;

import galley.article.Inline;
import java.util.List;

/**
 * What stands on both sides of the marks around emphasis, and whether marks work there: CommonMark
 * lets {@code *} open and close by its neighbours, so that {@code a*(b)*c} has none. The answers
 * err to the safe side; where marks do not work, tags do.
 *
 * @param before the UTF-16 unit before the opening mark; 0 where a line begins
 * @param first that behind the opening mark
 * @param last that before the closing mark
 * @param after that behind the closing mark; 0 where a line ends
 */
record Flanks(char before, char first, char last, char after) {
  private enum Kind {
    SPACE,
    WORD,
    PUNCTUATION,
    /** Maybe punctuation and maybe not, but no space. */
    OTHER
  }

  /** Whether a run of {@code mark} works, within other marks or not. */
  boolean allow(char mark, boolean nested) {
    return before != mark
        && after != mark
        && opens(mark, kind(before), kind(first), nested)
        && closes(mark, kind(last), kind(after));
  }

  private static boolean opens(char mark, Kind before, Kind first, boolean nested) {
    if (first == Kind.SPACE) {
      return false;
    }
    return switch (before) {
      case SPACE -> true;
      // Within marks, one that could close as well as open would close those.
      case PUNCTUATION -> first == Kind.WORD || !nested;
      case WORD, OTHER -> first == Kind.WORD && !nested && mark != '_';
    };
  }

  private static boolean closes(char mark, Kind last, Kind after) {
    return switch (last) {
      case SPACE -> false;
      case WORD -> mark != '_' || after == Kind.SPACE || after == Kind.PUNCTUATION;
      case PUNCTUATION, OTHER -> after == Kind.SPACE || after == Kind.PUNCTUATION;
    };
  }

  private static Kind kind(char c) {
    if (c == 0 || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return Kind.SPACE;
    }
    if (Character.isSurrogate(c)) {
      return Kind.OTHER;
    }
    if (Character.isLetterOrDigit(c)) {
      return Kind.WORD;
    }
    return c < 0x7F ? Kind.PUNCTUATION : Kind.OTHER;
  }

  /** The first unit of the markup of {@code inline}. */
  static char first(Inline inline) {
    return inline instanceof Inline.Text text ? text.literal().charAt(0) : edge(inline);
  }

  /** The first unit of the markup of {@code inlines}, which are not empty. */
  static char first(List<Inline> inlines) {
    return first(inlines.get(0));
  }

  /** The last unit of the markup of {@code inlines}, which are not empty. */
  static char last(List<Inline> inlines) {
    Inline last = inlines.get(inlines.size() - 1);
    return last instanceof Inline.Text text
        ? text.literal().charAt(text.literal().length() - 1)
        : edge(last);
  }

  /**
   * All markup is punctuation at its edges; which one, its neighbours see when they are written.
   */
  private static char edge(Inline inline) {
    return inline instanceof Inline.HardLineBreak ? ' ' : '<';
  }
}
