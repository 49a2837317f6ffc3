package galley.annotation;

import java.util.Arrays;

/**
 * A text as anchoring compares it: without white space and invisible characters, which reflowing
 * changes, and with plain quotation marks and dashes for typographic ones. All indexes are into
 * these letters unless a name says otherwise.
 */
final class Letters {
  /** From Hangul to the compatibility ideographs; what else lies between is rare. */
  private static final char FIRST_SYLLABLE = '\u1100';

  private static final char LAST_SYLLABLE = '\ufaff';

  private static final char NONE = 0;

  private final char[] letters;
  private final int[] origins;
  private final int length;

  private Letters(char[] letters, int[] origins, int length) {
    this.letters = letters;
    this.origins = origins;
    this.length = length;
  }

  static Letters of(String text) {
    char[] letters = new char[text.length()];
    int[] origins = new int[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = plain(text.charAt(i));
      if (letter != NONE) {
        letters[length] = letter;
        origins[length++] = i;
      }
    }
    return new Letters(letters, origins, length);
  }

  int length() {
    return length;
  }

  char at(int index) {
    return letters[index];
  }

  /** The UTF-16 index in the original text of the letter at {@code index}. */
  int origin(int index) {
    return origins[index];
  }

  /** The first letter at or behind a UTF-16 index of the original text. */
  int index(int origin) {
    int found = Arrays.binarySearch(origins, 0, length, origin);
    return found < 0 ? -found - 1 : found;
  }

  /**
   * Whether the letters from {@code place} on are those of {@code other} between two of its
   * indexes; {@code place} may lie outside.
   */
  boolean matches(int place, Letters other, int from, int to) {
    int end = place + to - from;
    return place >= 0
        && end <= length
        && letters[place] == other.letters[from]
        && Arrays.equals(letters, place, end, other.letters, from, to);
  }

  /** How many letters behind {@code place} are those of {@code other} behind one of its indexes. */
  int commonAfter(int place, Letters other, int index) {
    int most = Math.min(length - place, other.length - index);
    int mismatch =
        Arrays.mismatch(letters, place, place + most, other.letters, index, index + most);
    return mismatch < 0 ? most : mismatch;
  }

  /** How many letters before {@code place} are those of {@code other} before one of its indexes. */
  int commonBefore(int place, Letters other, int index) {
    int most = Math.min(place, index);
    int count = 0;
    while (count < most && letters[place - 1 - count] == other.letters[index - 1 - count]) {
      count++;
    }
    return count;
  }

  /**
   * How much the letters between two indexes tell. A syllable or word sign tells as much as two
   * letters of an alphabet.
   */
  int weight(int from, int to) {
    int sum = to - from;
    for (int i = from; i < to; i++) {
      sum += letters[i] < FIRST_SYLLABLE || letters[i] > LAST_SYLLABLE ? 0 : 1;
    }
    return sum;
  }

  private static char plain(char c) {
    if (c > ' ' && c < 0x7f) {
      return c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201a', '\u201b' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
      default ->
          c <= ' '
                  || Character.isSpaceChar(c)
                  || Character.isWhitespace(c)
                  || Character.getType(c) == Character.FORMAT
                  || Character.getType(c) == Character.CONTROL
              ? NONE
              : c;
    };
  }
}
