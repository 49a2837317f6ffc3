package galley.text;

/**
 * User-perceived characters: extended grapheme clusters as Unicode Standard Annex #29 has them.
 *
 * <p>Every index is a UTF-16 index. All methods are pure and safe for use by several threads. A
 * lone surrogate counts as a character of its own.
 */
public final class Graphemes {
  private Graphemes() {}

  /**
   * The first boundary after {@code index}, where {@code index} itself counts as a boundary; the
   * length of {@code text} at its end. Walking a text from 0 with this method takes linear time.
   *
   * @throws IndexOutOfBoundsException if {@code index} is negative or beyond the text
   */
  public static int next(CharSequence text, int index) {
    int length = text.length();
    if (index < 0 || index > length) {
      throw new IndexOutOfBoundsException("index " + index + " in a text of length " + length);
    }
    if (index >= length - 1) {
      return length;
    }
    if (PlainCharacters.isPlain(text.charAt(index))
        && PlainCharacters.isPlain(text.charAt(index + 1))) {
      return index + 1;
    }
    return GraphemeRules.next(text, index);
  }

  /**
   * The last boundary before {@code index}, which need not be a boundary; 0 at the start of {@code
   * text}.
   *
   * @throws IndexOutOfBoundsException if {@code index} is negative or beyond the text
   */
  public static int previous(CharSequence text, int index) {
    int length = text.length();
    if (index < 0 || index > length) {
      throw new IndexOutOfBoundsException("index " + index + " in a text of length " + length);
    }
    if (index <= 1) {
      return 0;
    }
    if (PlainCharacters.isPlain(text.charAt(index - 1))
        && PlainCharacters.isPlain(text.charAt(index - 2))) {
      return index - 1;
    }
    return GraphemeRules.previous(text, index);
  }

  /** The number of clusters in {@code text}. */
  public static int count(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i = next(text, i)) {
      count++;
    }
    return count;
  }
}
