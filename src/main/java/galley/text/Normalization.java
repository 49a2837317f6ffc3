package galley.text;

import java.text.Normalizer;

/** Unicode Normalization Form C in linear time. */
final class Normalization {
  /**
   * The most marks on one letter that are still put in order. The Stream-Safe Text Format (Unicode
   * Standard Annex #15, section 13) holds 30 to be more than any script needs; the normalizer sorts
   * a run of marks in quadratic time, which a hostile text could use to stop the reader.
   */
  private static final int MOST_MARKS = 30;

  private Normalization() {}

  static String toNfc(String text) {
    int run = nextLongRun(text, 0);
    if (run == text.length()) {
      return normalize(text);
    }
    StringBuilder result = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      result.append(normalize(text.substring(start, run)));
      start = endOfMarks(text, endOfFirst(text, run));
      result.append(text, run, start);
      run = nextLongRun(text, start);
    }
    return result.toString();
  }

  private static String normalize(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The index of the next character with too many marks after it, or the text's length. */
  private static int nextLongRun(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int marks = endOfFirst(text, i);
      int end = endOfMarks(text, marks);
      if (end - marks > MOST_MARKS) {
        return i;
      }
      i = end;
    }
    return i;
  }

  private static int endOfFirst(String text, int index) {
    return index < text.length() ? text.offsetByCodePoints(index, 1) : index;
  }

  private static int endOfMarks(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (PlainCharacters.isPlain(c)) {
        return i;
      }
      int codePoint = text.codePointAt(i);
      if (!isMark(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
