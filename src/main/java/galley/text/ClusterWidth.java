package galley.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/** The width of a cluster by its characters' properties, from ICU. */
final class ClusterWidth {
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int HANGUL_CHOSEONG_FILLER = 0x115F;
  private static final int TEXT_PRESENTATION = 0xFE0E;
  private static final int EMOJI_PRESENTATION = 0xFE0F;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private ClusterWidth() {}

  static int of(CharSequence text, int start, int end) {
    if (start == end) {
      return 0;
    }
    int first = Character.codePointAt(text, start);
    int second = start + Character.charCount(first);
    if (second >= end) {
      return ofCodePoint(first);
    }
    if (isRegionalIndicator(first)) {
      return 2;
    }
    if (isEmoji(first)) {
      return ofEmoji(text, first, second, end);
    }
    return ofSequence(text, start, end);
  }

  /** A base that may be an emoji: the selector, the modifier or the joiner after it decides. */
  private static int ofEmoji(CharSequence text, int first, int second, int end) {
    int width = ofCodePoint(first);
    for (int i = second; i < end; ) {
      int codePoint = Character.codePointAt(text, i);
      i += Character.charCount(codePoint);
      if (codePoint == TEXT_PRESENTATION) {
        return 1;
      }
      if (codePoint == EMOJI_PRESENTATION
          || UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_MODIFIER)
          || (codePoint == ZERO_WIDTH_JOINER && i < end)) {
        return 2;
      }
    }
    return width;
  }

  /**
   * Letters and marks. A spacing mark takes a column of its own and a conjunct that of each letter,
   * as terminals that go by characters show them. Those that know clusters never give one more than
   * two columns; there a blank stays behind the word, which is better than a lost letter.
   */
  private static int ofSequence(CharSequence text, int start, int end) {
    int width = 0;
    for (int i = start; i < end; ) {
      int codePoint = Character.codePointAt(text, i);
      i += Character.charCount(codePoint);
      if (width > 0 && UCharacter.getType(codePoint) == UCharacterCategory.COMBINING_SPACING_MARK) {
        width++;
      } else {
        width += ofCodePoint(codePoint);
      }
    }
    return width;
  }

  private static int ofCodePoint(int codePoint) {
    if (isRegionalIndicator(codePoint)) {
      return 2;
    }
    if (isZeroWidth(codePoint)) {
      return 0;
    }
    int eastAsian = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return eastAsian == EastAsianWidth.WIDE || eastAsian == EastAsianWidth.FULLWIDTH ? 2 : 1;
  }

  private static boolean isZeroWidth(int codePoint) {
    if (codePoint == SOFT_HYPHEN || codePoint == HANGUL_CHOSEONG_FILLER) {
      return false;
    }
    if (UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
      return true;
    }
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK,
          UCharacterCategory.CONTROL,
          UCharacterCategory.LINE_SEPARATOR,
          UCharacterCategory.PARAGRAPH_SEPARATOR ->
          true;
      // Myanmar and others have spacing marks that make a cluster, and take a column, of their own.
      case UCharacterCategory.COMBINING_SPACING_MARK ->
          graphemeClass(codePoint) != GraphemeClusterBreak.OTHER;
      case UCharacterCategory.FORMAT ->
          !UCharacter.hasBinaryProperty(codePoint, UProperty.PREPENDED_CONCATENATION_MARK);
      default -> isMedialOrFinalJamo(codePoint);
    };
  }

  private static boolean isMedialOrFinalJamo(int codePoint) {
    int graphemeClass = graphemeClass(codePoint);
    return graphemeClass == GraphemeClusterBreak.V || graphemeClass == GraphemeClusterBreak.T;
  }

  static boolean isCertain(CharSequence text, int start, int end) {
    if (start == end) {
      return true;
    }
    int first = Character.codePointAt(text, start);
    int i = start + Character.charCount(first);
    if (!isCertainBase(first, i == end)) {
      return false;
    }
    while (i < end) {
      int codePoint = Character.codePointAt(text, i);
      if (!isSimpleMark(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  private static boolean isCertainBase(int codePoint, boolean alone) {
    boolean emoji = isEmoji(codePoint);
    if (emoji && !isKeycapBase(codePoint)) {
      return alone
          && UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION)
          && !isRegionalIndicator(codePoint);
    }
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.UNASSIGNED,
          UCharacterCategory.PRIVATE_USE,
          UCharacterCategory.SURROGATE,
          UCharacterCategory.CONTROL,
          UCharacterCategory.FORMAT,
          UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK,
          UCharacterCategory.COMBINING_SPACING_MARK ->
          false;
      default ->
          !UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
              && !isMedialOrFinalJamo(codePoint);
    };
  }

  /** A mark that every terminal puts over, under or into its letter. */
  private static boolean isSimpleMark(int codePoint) {
    return UCharacter.getType(codePoint) == UCharacterCategory.NON_SPACING_MARK
        && !isLinker(codePoint)
        && !UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  private static boolean isLinker(int codePoint) {
    return IndicConjunctBreak.of(codePoint) == IndicConjunctBreak.LINKER;
  }

  private static boolean isEmoji(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI);
  }

  /** Digits, the number sign and the asterisk are emoji only with the enclosing keycap. */
  private static boolean isKeycapBase(int codePoint) {
    return codePoint < 0x80;
  }

  private static boolean isRegionalIndicator(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static int graphemeClass(int codePoint) {
    return UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK);
  }
}
