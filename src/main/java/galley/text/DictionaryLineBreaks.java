package galley.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Line breaks by ICU, which knows every script and has the dictionaries. */
final class DictionaryLineBreaks {
  private static final char HYPHEN = '\u2010';

  /** One a thread: an iterator is costly to make and must not be shared. */
  private static final ThreadLocal<BreakIterator> ITERATOR =
      ThreadLocal.withInitial(() -> BreakIterator.getLineInstance(ULocale.ROOT));

  private DictionaryLineBreaks() {}

  static int[] opportunities(String text) {
    BreakIterator iterator = ITERATOR.get();
    iterator.setText(text);
    Indexes breaks = new Indexes();
    int start = 0;
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      int dash = endOfDash(text, start, end);
      if (dash < end) {
        breaks.add(dash);
      }
      breaks.add(end);
      start = end;
    }
    // Lets go of the text.
    iterator.setText("");
    return breaks.toArray();
  }

  /**
   * The end of a hyphen before a Hebrew letter at the start of a segment, or {@code end}. In Hebrew
   * such a hyphen is a dash, after which a line may break; so it was in rule LB20a up to Unicode
   * 16.
   */
  private static int endOfDash(String text, int start, int end) {
    char first = text.charAt(start);
    if (first != '-' && first != HYPHEN) {
      return end;
    }
    int i = start + 1;
    while (i < end && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
      i++;
    }
    return i < end && isHebrewLetter(text.charAt(i)) ? i : end;
  }

  private static boolean isHebrewLetter(char c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW;
  }
}
