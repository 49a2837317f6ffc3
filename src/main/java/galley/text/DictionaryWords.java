package galley.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Words by ICU, which knows every script and has the dictionaries. */
final class DictionaryWords {
  /** One a thread: an iterator is costly to make and must not be shared. */
  private static final ThreadLocal<BreakIterator> ITERATOR =
      ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.ROOT));

  private DictionaryWords() {}

  static int count(String text) {
    BreakIterator iterator = ITERATOR.get();
    iterator.setText(text);
    int count = 0;
    int start = 0;
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      if (isWord(text, start, end)) {
        count++;
      }
      start = end;
    }
    return count;
  }

  /** The end of the first word that ends after {@code index}, or -1. */
  static int endAfter(String text, int index) {
    BreakIterator iterator = ITERATOR.get();
    iterator.setText(text);
    int start = 0;
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      if (end > index && isWord(text, start, end)) {
        return end;
      }
      start = end;
    }
    return -1;
  }

  /** The start of the last word that begins before {@code index}, or -1. */
  static int startBefore(String text, int index) {
    BreakIterator iterator = ITERATOR.get();
    iterator.setText(text);
    int found = -1;
    int start = 0;
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      if (start < index && isWord(text, start, end)) {
        found = start;
      }
      start = end;
    }
    return found;
  }

  private static boolean isWord(String text, int start, int end) {
    for (int i = start; i < end; ) {
      int codePoint = text.codePointAt(i);
      if (Character.isLetterOrDigit(codePoint)) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }
}
