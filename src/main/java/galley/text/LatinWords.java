package galley.text;

/**
 * Words of Latin, Greek and Cyrillic text by the rules WB5 to WB13b of Unicode Standard Annex #29,
 * which are all that such text needs.
 */
final class LatinWords {
  private LatinWords() {}

  /** Whether these rules are enough for {@code text}, which has no white space. */
  static boolean cover(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isCovered(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The start and the end of each word in {@code text}, one after the other. */
  static int[] bounds(String text) {
    Indexes bounds = new Indexes();
    int i = 0;
    while (i < text.length()) {
      int end = endOfWord(text, i);
      if (hasLetterOrDigit(text, i, end)) {
        bounds.add(i);
        bounds.add(end);
      }
      i = Math.max(end, i + 1);
    }
    return bounds.toArray();
  }

  private static boolean hasLetterOrDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int endOfWord(String text, int start) {
    int i = start;
    while (i < text.length()) {
      if (isWordPart(text.charAt(i))) {
        i++;
      } else if (i > start && joins(text, i)) {
        i += 2;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Whether the mark at {@code index} stands within a word: {@code it's}, {@code 3.14}. */
  private static boolean joins(String text, int index) {
    if (index + 1 == text.length()) {
      return false;
    }
    char before = text.charAt(index - 1);
    char after = text.charAt(index + 1);
    return switch (text.charAt(index)) {
      case '.', '\'', '\u2018', '\u2019' ->
          (isLetter(before) && isLetter(after)) || (isDigit(before) && isDigit(after));
      case ':', '\u00B7' -> isLetter(before) && isLetter(after);
      case ',', ';' -> isDigit(before) && isDigit(after);
      default -> false;
    };
  }

  private static boolean isWordPart(char c) {
    return c == '_' || isDigit(c) || isLetter(c);
  }

  /** The cedilla is no letter, but ALetter all the same. */
  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '\u00B8';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The modifier letters from U+0250 on and some punctuation have rules of their own. */
  private static boolean isCovered(char c) {
    if (c < 0x250) {
      return PlainCharacters.isPlain(c) && c != '\u00AD';
    }
    return c < 0x2024
        ? c >= 0x388 && PlainCharacters.isPlain(c)
        : c == '\u2026' || c == '\u2039' || c == '\u203A' || isSymbol(c);
  }

  /**
   * Currency, arrows, mathematics, what is drawn with lines, shapes and ticks: parts of no word.
   */
  private static boolean isSymbol(char c) {
    return (c >= 0x20A0 && c <= 0x20C0)
        || (c >= 0x2190 && c <= 0x22FF)
        || (c >= 0x2500 && c <= 0x25FC)
        || (c >= 0x2713 && c <= 0x2718);
  }
}
