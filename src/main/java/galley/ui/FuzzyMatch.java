package galley.ui;

import java.util.Locale;

/** How well letters, typed in order but not all of them, fit a name. */
final class FuzzyMatch {
  static final int NONE = -1;

  private FuzzyMatch() {}

  /**
   * The score of {@code typed} in {@code name}: letters that begin words or follow one another
   * count more. {@link #NONE} if they are not all there in this order; 0 if nothing was typed.
   */
  static int score(String typed, String name) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    String text = name.toLowerCase(Locale.ROOT);
    if (wanted.isBlank()) {
      return 0;
    }
    int best = NONE;
    int start = text.indexOf(wanted.strip().charAt(0));
    while (start >= 0) {
      int score = from(wanted, text, start);
      if (score == NONE) {
        break;
      }
      best = Math.max(best, score);
      start = text.indexOf(wanted.strip().charAt(0), start + 1);
    }
    return best;
  }

  /** The same with the first letter at {@code start} or later, each as early as it can be. */
  private static int from(String wanted, String text, int start) {
    int score = 0;
    int last = -2;
    int at = start;
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      if (c == ' ') {
        continue;
      }
      int found = text.indexOf(c, at);
      if (found < 0) {
        return NONE;
      }
      boolean begins = found == 0 || !Character.isLetterOrDigit(text.charAt(found - 1));
      score += found == last + 1 ? 4 : begins ? 3 : 1;
      last = found;
      at = found + 1;
    }
    return score;
  }
}
