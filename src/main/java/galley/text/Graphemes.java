package galley.text;

import com.ibm.icu.text.BreakIterator;

public final class Graphemes {
  private Graphemes() {}

  public static int next(CharSequence text, int index) {
    BreakIterator it = BreakIterator.getCharacterInstance();
    it.setText(text.toString());
    return it.following(index);
  }

  public static int previous(CharSequence text, int index) {
    BreakIterator it = BreakIterator.getCharacterInstance();
    it.setText(text.toString());
    return it.preceding(index);
  }
}
