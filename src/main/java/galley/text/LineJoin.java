package galley.text;

/**
 * What stands for a line ending when the lines of a paragraph are joined: a space, but nothing
 * between two characters of a script that writes without spaces (CSS Text 3, section 4.1.3, keeps
 * no space there either).
 */
public final class LineJoin {
  private LineJoin() {}

  /** The joint between {@code before} and {@code after}: a space or nothing. */
  public static String between(CharSequence before, CharSequence after) {
    if (before.length() == 0 || after.length() == 0) {
      return "";
    }
    return isUnspaced(Character.codePointBefore(before, before.length()))
            && isUnspaced(Character.codePointAt(after, 0))
        ? ""
        : " ";
  }

  private static boolean isUnspaced(int c) {
    if (c < 0x2E80) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
      default -> (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF65);
    };
  }
}
