package galley.annotation;

/** Code points of one text as UTF-16 indexes, found in little time wherever they stand. */
final class CodePoints {
  private static final int STEP = 512;

  private final String text;
  private final int count;
  private final int[] everyStep;

  CodePoints(String text) {
    this.text = text;
    this.count = text.codePointCount(0, text.length());
    this.everyStep = new int[count / STEP + 1];
    int index = 0;
    for (int i = 1; i < everyStep.length; i++) {
      index = text.offsetByCodePoints(index, STEP);
      everyStep[i] = index;
    }
  }

  /** The index of the code point at {@code number}; the text's length if there are fewer. */
  int index(int number) {
    return number >= count
        ? text.length()
        : text.offsetByCodePoints(everyStep[number / STEP], number % STEP);
  }
}
