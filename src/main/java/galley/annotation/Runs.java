package galley.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Runs of letters that a quote and a stretch of the text have in common. */
final class Runs {
  /** The least weight of a run; less is found in any two texts. */
  private static final int LIGHTEST = 4;

  /** The most steps for each letter of quote and stretch together. */
  private static final int STEPS_A_LETTER = 24;

  private static final int MOST = 96;

  /**
   * So many letters from {@code quote} on are those from {@code text} on.
   *
   * @param weight what they tell together
   */
  record Run(int quote, int text, int length, int weight) {
    int quoteEnd() {
      return quote + length;
    }

    int textEnd() {
      return text + length;
    }
  }

  private Runs() {}

  /**
   * The runs that cannot be made longer on either side, within the limits given, ordered by their
   * places in the text; the heaviest if there are very many.
   */
  static List<Run> between(
      Letters quote, int quoteFrom, int quoteTo, Letters text, int textFrom, int textTo) {
    List<Run> runs = new ArrayList<>();
    if (quoteTo - quoteFrom < 2) {
      return runs;
    }
    int[] first = new int[1 << 9];
    int[] next = new int[quoteTo - quoteFrom];
    Arrays.fill(first, -1);
    for (int i = quoteTo - 2; i >= quoteFrom; i--) {
      int bucket = bucket(quote, i);
      next[i - quoteFrom] = first[bucket];
      first[bucket] = i;
    }
    int steps = STEPS_A_LETTER * (quoteTo - quoteFrom + textTo - textFrom);
    for (int t = textFrom; t + 1 < textTo && steps > 0; t++) {
      for (int q = first[bucket(text, t)]; q >= 0 && steps > 0; q = next[q - quoteFrom]) {
        steps--;
        if (q > quoteFrom && t > textFrom && quote.at(q - 1) == text.at(t - 1)) {
          continue;
        }
        int most = Math.min(quoteTo - q, textTo - t);
        int length = 0;
        while (length < most && quote.at(q + length) == text.at(t + length)) {
          length++;
        }
        steps -= length;
        int weight = quote.weight(q, q + length);
        if (weight >= LIGHTEST) {
          runs.add(new Run(q, t, length, weight));
        }
      }
    }
    int most = MOST + Math.min(MOST * 7, (quoteTo - quoteFrom) / 16);
    if (runs.size() > most) {
      runs.sort(Comparator.comparing(run -> -run.weight()));
      runs = new ArrayList<>(runs.subList(0, most));
      runs.sort(Comparator.comparing(Run::text).thenComparing(Run::quote));
    }
    return runs;
  }

  private static int bucket(Letters letters, int index) {
    return ((letters.at(index) * 31 + letters.at(index + 1)) * 0x9e3779b9) >>> 23;
  }
}
