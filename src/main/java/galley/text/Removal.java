package galley.text;

/**
 * Takes out of a text what must not reach a terminal or a reader's eye. What goes and what stays is
 * decided on the text as it came: parts that a removal brings together are not looked at again, and
 * need not be, for no escape, no half of a surrogate pair and no loose tag character is left.
 */
final class Removal {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int CANCEL_TAG = 0xE007F;
  private static final int TAG_WIDTH = 2;

  /** The lengths of a CLDR unicode_subdivision_id, which is what a flag's tags spell. */
  private static final int SHORTEST_TAGS = 3;

  private static final int LONGEST_TAGS = 7;

  private Removal() {}

  static String of(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (PlainCharacters.isPlain(c) || c == '\n' || c == '\t') {
        result.append(c);
        i++;
      } else if (isLineEnd(c)) {
        result.append('\n');
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 2 : 1;
      } else if (EscapeSequences.mayBegin(c)) {
        i = EscapeSequences.end(text, i);
      } else {
        i = appendCodePoint(text, i, result);
      }
    }
    return result.toString();
  }

  private static int appendCodePoint(String text, int index, StringBuilder result) {
    int codePoint = text.codePointAt(index);
    int end = index + Character.charCount(codePoint);
    if (codePoint == BLACK_FLAG) {
      end = endOfTags(text, end);
      result.append(text, index, end);
    } else if (isNoncharacterOrSurrogate(codePoint)) {
      result.append(REPLACEMENT);
    } else if (!isRemoved(codePoint)) {
      result.appendCodePoint(codePoint);
    }
    return end;
  }

  /** The end of a well-formed tag sequence and its cancel tag, or {@code from} if there is none. */
  private static int endOfTags(String text, int from) {
    int i = from;
    while (i < text.length() && isTagLetter(text.codePointAt(i))) {
      i += TAG_WIDTH;
    }
    int tags = (i - from) / TAG_WIDTH;
    boolean wellFormed =
        tags >= SHORTEST_TAGS
            && tags <= LONGEST_TAGS
            && i < text.length()
            && text.codePointAt(i) == CANCEL_TAG;
    return wellFormed ? i + TAG_WIDTH : from;
  }

  private static boolean isTagLetter(int codePoint) {
    return (codePoint >= 0xE0030 && codePoint <= 0xE0039)
        || (codePoint >= 0xE0061 && codePoint <= 0xE007A);
  }

  private static boolean isLineEnd(char c) {
    return c == '\r'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isNoncharacterOrSurrogate(int codePoint) {
    return (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
        || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
        || (codePoint & 0xFFFE) == 0xFFFE;
  }

  private static boolean isRemoved(int codePoint) {
    return codePoint < ' '
        || codePoint == 0x7F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x206F)
        || codePoint == 0xFEFF
        || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
        || (codePoint >= 0xE0000 && codePoint <= 0xE007F);
  }
}
