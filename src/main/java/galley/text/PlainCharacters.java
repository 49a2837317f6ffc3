package galley.text;

/**
 * The characters that need no tables: letters, digits and punctuation of Latin, Greek, Cyrillic and
 * the common East Asian scripts, and what lines and boxes are drawn with.
 *
 * <p>Between two plain characters there is always a grapheme cluster boundary, a plain character's
 * width is the same everywhere, and a text of plain characters is in NFC and free of controls. So
 * most text never loads ICU, whose tables cost a good part of the start.
 */
final class PlainCharacters {
  private static final int NARROW = 1;
  private static final int WIDE = 2;

  /** So many characters are looked at together. */
  private static final int PIECE = 4096;

  private PlainCharacters() {}

  /** Whether {@code c} is plain; never true of half a surrogate pair. */
  static boolean isPlain(char c) {
    return width(c) > 0;
  }

  /**
   * The first index from {@code from} on, and before {@code to}, that is not plain; else {@code
   * to}.
   */
  static int end(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether each character of {@code text} is plain, or one of {@code besides}. */
  static boolean are(String text, String besides) {
    return are(text, WIDE, besides);
  }

  /** Whether each character of {@code text} is plain and takes one column. */
  static boolean areNarrow(String text) {
    return are(text, NARROW, "");
  }

  private static boolean are(String text, int widest, String besides) {
    // Taken from an array: most of a start is over before charAt is compiled, which is several
    // calls until then.
    char[] some = new char[Math.min(PIECE, text.length())];
    for (int from = 0; from < text.length(); from += PIECE) {
      int count = Math.min(PIECE, text.length() - from);
      text.getChars(from, from + count, some, 0);
      for (int i = 0; i < count; i++) {
        char c = some[i];
        if ((c < ' ' || c >= 0x7F) && !isPlain(c, widest) && besides.indexOf(c) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isPlain(char c, int widest) {
    int width = width(c);
    return width > 0 && width <= widest;
  }

  /** The display columns of a plain character: 1 or 2; 0 if it is not plain. */
  static int width(char c) {
    if (c < 0x300) {
      return (c < 0x7F && c >= 0x20) || c >= 0xA0 ? NARROW : 0;
    }
    if (c < 0x2010) {
      return isGreekOrCyrillic(c) ? NARROW : 0;
    }
    if (c < 0x3000) {
      return isPunctuation(c) || isSymbol(c) ? NARROW : 0;
    }
    return isEastAsian(c) ? WIDE : 0;
  }

  private static boolean isGreekOrCyrillic(char c) {
    return (c >= 0x388 && c <= 0x482 && c != 0x38B && c != 0x38D && c != 0x3A2)
        || (c >= 0x48A && c <= 0x52F);
  }

  private static boolean isPunctuation(char c) {
    return c <= 0x2027 || (c >= 0x2030 && c <= 0x205E);
  }

  /**
   * Raised and lowered digits and letters, currency, letterlike symbols but for three that NFC
   * replaces, number forms, arrows, mathematics, box drawing, shapes and ticks.
   */
  private static boolean isSymbol(char c) {
    return (c >= 0x2074 && c <= 0x208E)
        || (c >= 0x2090 && c <= 0x209C)
        || (c >= 0x20A0 && c <= 0x20C0)
        || (c >= 0x2100 && c <= 0x218B && c != 0x2126 && c != 0x212A && c != 0x212B)
        || (c >= 0x2190 && c <= 0x22FF)
        || (c >= 0x2500 && c <= 0x25FC)
        || (c >= 0x2713 && c <= 0x2718);
  }

  private static boolean isEastAsian(char c) {
    if (c <= 0x3029) {
      return true;
    }
    return (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30A0 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xFF01 && c <= 0xFF60);
  }
}
