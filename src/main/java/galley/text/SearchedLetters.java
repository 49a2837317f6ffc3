package galley.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words as typed to a regular expression that finds them as they may be written. */
final class SearchedLetters {
  /** Soft hyphens and zero width spaces: where a line may break. */
  private static final String UNSEEN = "[\\u00ad\\u200b]*+";

  private static final String BLANKS = "[\\s\\h]+";
  private static final String ACCENTS = "\\p{M}*+";

  /** Where Unicode has letters of Latin and Greek with accents, as pairs of first and last. */
  private static final int[] ACCENTED = {0xc0, 0x24f, 0x386, 0x3ce, 0x1e00, 0x1fff};

  /** Letters with accents by the letter without. */
  private static final Map<Integer, String> WITH_ACCENTS = withAccents();

  private SearchedLetters() {}

  private static Map<Integer, String> withAccents() {
    Map<Integer, String> accented = new HashMap<>();
    for (int i = 0; i < ACCENTED.length; i += 2) {
      for (int c = ACCENTED[i]; c <= ACCENTED[i + 1]; c++) {
        String letter = Character.toString(c);
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        if (!apart.equals(letter)) {
          accented.merge(apart.codePointAt(0), letter, String::concat);
        }
      }
    }
    return accented;
  }

  /** The pattern of {@code typed}, for {@link java.util.regex.Pattern}. */
  static String pattern(String typed) {
    int[] letters = Normalization.toNfc(typed).codePoints().toArray();
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < letters.length; i++) {
      if (isBlank(letters[i])) {
        if (i == 0 || !isBlank(letters[i - 1])) {
          pattern.append(BLANKS);
        }
        continue;
      }
      if (i > 0) {
        pattern.append(UNSEEN);
      }
      boolean accented = i + 1 < letters.length && isMark(letters[i + 1]);
      pattern.append(accented ? exactly(letters[i]) : letter(letters[i]));
    }
    return pattern.toString();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static String letter(int c) {
    return switch (c) {
      case '\'' -> "['\\u2018\\u2019\\u201a\\u02bc]";
      case '"' -> "[\"\\u201c\\u201d\\u201e\\u00ab\\u00bb]";
      case '-' -> "[-\\u2010\\u2011\\u2012\\u2013]";
      default -> withAccents(c);
    };
  }

  private static String withAccents(int c) {
    String others = WITH_ACCENTS.get(c);
    String exactly = exactly(c);
    if (others != null) {
      return "[" + exactly + others + "]" + ACCENTS;
    }
    return exactly.startsWith("(") || !takesAccents(c) ? exactly : exactly + ACCENTS;
  }

  /** Whether marks on a letter are something like accents, and not a part of it. */
  private static boolean takesAccents(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return Character.isLetter(c)
        && (script == UnicodeScript.LATIN
            || script == UnicodeScript.GREEK
            || script == UnicodeScript.HEBREW
            || script == UnicodeScript.ARABIC);
  }

  /** A character as one, or as a letter and its marks. */
  private static String exactly(int c) {
    String letter = Character.toString(c);
    String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
    return apart.equals(letter)
        ? escaped(letter)
        : "(?:" + escaped(letter) + "|" + escaped(apart) + ")";
  }

  private static String escaped(String letters) {
    StringBuilder escaped = new StringBuilder();
    letters.codePoints().forEach(c -> escaped.append(String.format(Locale.ROOT, "\\x{%x}", c)));
    return escaped.toString();
  }
}
