package galley.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Sentences as Unicode Standard Annex #29 has them, but that common English abbreviations such as
 * {@code Mr.} end none (CLDR's sentence break suppressions). The spaces after a sentence are not
 * part of it.
 *
 * <p>Every index is a UTF-16 index. All methods are pure and safe for use by several threads.
 */
public final class Sentences {
  /** One a thread: an iterator is costly to make and must not be shared. */
  private static final ThreadLocal<BreakIterator> ITERATOR =
      ThreadLocal.withInitial(
          () -> BreakIterator.getSentenceInstance(ULocale.forLanguageTag("en-u-ss-standard")));

  private Sentences() {}

  /**
   * The end of the sentence at {@code index} or, between sentences, of the next one; the length of
   * {@code text} when none follows.
   *
   * @throws IndexOutOfBoundsException if {@code index} is negative or beyond the text
   */
  public static int next(String text, int index) {
    checkIndex(text, index);
    Indexes bounds = bounds(text);
    for (int i = 1; i < bounds.size(); i += 2) {
      if (bounds.get(i) > index) {
        return bounds.get(i);
      }
    }
    return text.length();
  }

  /**
   * The start of the last sentence that begins before {@code index}; 0 when there is none.
   *
   * @throws IndexOutOfBoundsException if {@code index} is negative or beyond the text
   */
  public static int previous(String text, int index) {
    checkIndex(text, index);
    Indexes bounds = bounds(text);
    for (int i = bounds.size() - 2; i >= 0; i -= 2) {
      if (bounds.get(i) < index) {
        return bounds.get(i);
      }
    }
    return 0;
  }

  /** The start and the end of each sentence, one after the other. */
  private static Indexes bounds(String text) {
    BreakIterator iterator = ITERATOR.get();
    iterator.setText(text);
    Indexes bounds = new Indexes();
    int start = 0;
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      int trimmed = end;
      while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
        trimmed--;
      }
      if (trimmed > start) {
        bounds.add(start);
        bounds.add(trimmed);
      }
      start = end;
    }
    // Lets go of the text.
    iterator.setText("");
    return bounds;
  }

  private static void checkIndex(String text, int index) {
    if (index < 0 || index > text.length()) {
      throw new IndexOutOfBoundsException(
          "index " + index + " in a text of length " + text.length());
    }
  }
}
