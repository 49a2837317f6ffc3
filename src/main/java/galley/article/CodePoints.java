package galley.article;

import java.util.Arrays;

/** UTF-16 indexes of one text as numbers of code points and back, in little time anywhere in it. */
final class CodePoints {
  private static final int STEP = 512;

  private final String text;
  private final int count;

  /** The index of each code point whose number is a multiple of the step. */
  private final int[] indexes;

  CodePoints(String text) {
    this.text = text;
    this.count = text.codePointCount(0, text.length());
    this.indexes = new int[count / STEP + 1];
    for (int i = 1; i < indexes.length; i++) {
      indexes[i] = text.offsetByCodePoints(indexes[i - 1], STEP);
    }
  }

  /** How many code points begin before {@code index}. */
  int number(int index) {
    int found = Arrays.binarySearch(indexes, index);
    int step = found < 0 ? -found - 2 : found;
    return step * STEP + text.codePointCount(indexes[step], index);
  }

  /** The index of the code point at {@code number}; the text's length if there are fewer. */
  int index(int number) {
    if (number >= count) {
      return text.length();
    }
    int from = Math.max(0, number);
    return text.offsetByCodePoints(indexes[from / STEP], from % STEP);
  }
}
