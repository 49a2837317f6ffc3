package galley.text;

/**
 * Words as Unicode Standard Annex #29 has them, of which only those with a letter or a number
 * count; Chinese, Japanese, Thai, Lao, Khmer and Myanmar by dictionary.
 *
 * <p>Every index is a UTF-16 index. All methods are pure and safe for use by several threads.
 */
public final class Words {
  private Words() {}

  /** The number of words in {@code text}; linear in its length. */
  public static int count(String text) {
    // An array, and no call for a word of ASCII's letters alone: a book is counted at each start.
    char[] characters = text.toCharArray();
    int count = 0;
    int at = 0;
    while (at < characters.length) {
      int start = at;
      boolean letters = true;
      while (at < characters.length && !isBlank(characters[at])) {
        int c = characters[at] | 0x20;
        letters &= c >= 'a' && c <= 'z';
        at++;
      }
      if (at > start) {
        count += letters ? 1 : bounds(text.substring(start, at)).length / 2;
      }
      at++;
    }
    return count;
  }

  /**
   * The end of the word at {@code index} or, between words, of the next one; the length of {@code
   * text} when no word follows.
   *
   * @throws IndexOutOfBoundsException if {@code index} is negative or beyond the text
   */
  public static int next(String text, int index) {
    checkIndex(text, index);
    for (int start = chunkStartBefore(text, index); start < text.length(); ) {
      int end = chunkEnd(text, start);
      int[] bounds = bounds(text.substring(start, end));
      for (int i = 1; i < bounds.length; i += 2) {
        if (start + bounds[i] > index) {
          return start + bounds[i];
        }
      }
      start = chunkStart(text, end);
    }
    return text.length();
  }

  /**
   * The start of the last word that begins before {@code index}; 0 when there is none.
   *
   * @throws IndexOutOfBoundsException if {@code index} is negative or beyond the text
   */
  public static int previous(String text, int index) {
    checkIndex(text, index);
    int end = index;
    while (end > 0) {
      int start = chunkStartBefore(text, end);
      int[] bounds = bounds(text.substring(start, chunkEnd(text, start)));
      for (int i = bounds.length - 2; i >= 0; i -= 2) {
        if (start + bounds[i] < index) {
          return start + bounds[i];
        }
      }
      end = start;
      while (end > 0 && isBlank(text.charAt(end - 1))) {
        end--;
      }
    }
    return 0;
  }

  private static int[] bounds(String chunk) {
    return LatinWords.cover(chunk) ? LatinWords.bounds(chunk) : DictionaryWords.bounds(chunk);
  }

  private static void checkIndex(String text, int index) {
    if (index < 0 || index > text.length()) {
      throw new IndexOutOfBoundsException(
          "index " + index + " in a text of length " + text.length());
    }
  }

  private static int chunkStart(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int chunkEnd(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && !isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int chunkStartBefore(CharSequence text, int from) {
    int i = from;
    while (i > 0 && !isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** No word reaches across one of these, so that the text between two can be taken by itself. */
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
