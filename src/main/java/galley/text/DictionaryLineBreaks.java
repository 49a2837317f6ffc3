package galley.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/** Line breaks by ICU, which knows every script and has the dictionaries. */
final class DictionaryLineBreaks {
  /** One a thread: an iterator is costly to make and must not be shared. */
  private static final ThreadLocal<BreakIterator> ITERATOR =
      ThreadLocal.withInitial(() -> BreakIterator.getLineInstance(ULocale.ROOT));

  private DictionaryLineBreaks() {}

  static int[] opportunities(String text) {
    BreakIterator iterator = ITERATOR.get();
    iterator.setText(text);
    int[] breaks = new int[Math.max(8, text.length() / 4)];
    int count = 0;
    for (int i = iterator.next(); i != BreakIterator.DONE; i = iterator.next()) {
      if (count == breaks.length) {
        breaks = Arrays.copyOf(breaks, count * 2);
      }
      breaks[count++] = i;
    }
    // Lets go of the text.
    iterator.setText("");
    return Arrays.copyOf(breaks, count);
  }
}
