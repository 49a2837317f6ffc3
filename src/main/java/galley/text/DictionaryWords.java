package galley.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Words by ICU, which knows every script and has the dictionaries. */
final class DictionaryWords {
  /** One a thread: an iterator is costly to make and must not be shared. */
  private static final ThreadLocal<BreakIterator> ITERATOR =
      ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.ROOT));

  private DictionaryWords() {}

  /** The start and the end of each word in {@code text}, one after the other. */
  static int[] bounds(String text) {
    BreakIterator iterator = ITERATOR.get();
    iterator.setText(text);
    Indexes bounds = new Indexes();
    int start = 0;
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
        bounds.add(start);
        bounds.add(end);
      }
      start = end;
    }
    // Lets go of the text.
    iterator.setText("");
    return bounds.toArray();
  }
}
