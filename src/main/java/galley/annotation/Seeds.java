package galley.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds stretches of a text that a quote may be about. The rarest grams of the quote and of its
 * neighbours, spread over all of them, each vote for the places where the quote would stand by
 * their own.
 */
final class Seeds {
  private static final int NEIGHBOUR_GRAMS = 8;
  private static final int WORD_GRAMS = 12;
  private static final int PLACES_A_GRAM = 32;
  private static final int STRETCHES = 6;

  /** Votes no further apart than this are for one stretch, in letters. */
  private static final int LEAST_WIDTH = 24;

  /** The lowest bits of a vote tell whose it is, those above the place. */
  private static final int PLACE = 8;

  private final Quote quote;
  private final GramIndex index;
  private final int textLength;
  private final int old;
  private final List<Double> weights = new ArrayList<>();
  private final long[] votes = new long[(2 * NEIGHBOUR_GRAMS + WORD_GRAMS) * PLACES_A_GRAM];
  private int count;

  private Seeds(Quote quote, GramIndex index, int textLength, int old) {
    this.quote = quote;
    this.index = index;
    this.textLength = textLength;
    this.old = old;
  }

  /** The first and the last place where the quote's first letter, its prefix's, would stand. */
  record Stretch(int first, int last) {}

  /**
   * The stretches with the most votes, the best first.
   *
   * @param old where the quoted words were; of common grams those around it vote
   */
  static List<Stretch> stretches(Quote quote, GramIndex index, int textLength, int old) {
    Seeds seeds = new Seeds(quote, index, textLength, old);
    int grams = quote.letters().length() - GramIndex.LENGTH + 1;
    seeds.vote(0, Math.min(quote.from(), grams), NEIGHBOUR_GRAMS);
    seeds.vote(quote.from(), Math.min(quote.to(), grams), WORD_GRAMS);
    seeds.vote(quote.to(), grams, NEIGHBOUR_GRAMS);
    Arrays.sort(seeds.votes, 0, seeds.count);
    return seeds.best(Math.max(LEAST_WIDTH, quote.letters().length() / 2));
  }

  /** Lets one gram vote in each of so many equal parts of the quote between two indexes. */
  private void vote(int from, int to, int most) {
    int parts = Math.min(most, to - from);
    for (int part = 0; part < parts; part++) {
      int start = from + (int) ((long) (to - from) * part / parts);
      int end = from + (int) ((long) (to - from) * (part + 1) / parts);
      int gram = rarest(start, end);
      if (gram >= 0) {
        int occurrences = index.count(quote.letters(), gram);
        int near = old - quote.from() + gram;
        for (int place : index.places(quote.letters(), gram, near, PLACES_A_GRAM)) {
          votes[count++] = ((long) (place - gram) << PLACE) | weights.size();
        }
        weights.add(Math.log(1 + (double) textLength / occurrences));
      }
    }
  }

  /** The rarest of the grams that the text has at all, or {@code -1}. */
  private int rarest(int from, int to) {
    int rarest = -1;
    int least = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      int occurrences = index.count(quote.letters(), i);
      if (occurrences > 0 && occurrences < least) {
        rarest = i;
        least = occurrences;
      }
    }
    return rarest;
  }

  private int place(int vote) {
    return (int) (votes[vote] >> PLACE);
  }

  private int voter(int vote) {
    return (int) (votes[vote] & ((1 << PLACE) - 1));
  }

  /** The stretches with the most votes, none twice. */
  private List<Stretch> best(int width) {
    int[] ends = new int[count];
    double[] sums = sums(width, ends);
    List<Stretch> found = new ArrayList<>();
    boolean[] taken = new boolean[count];
    while (found.size() < STRETCHES) {
      int best = -1;
      for (int i = 0; i < count; i++) {
        if (!taken[i] && (best < 0 || sums[i] > sums[best])) {
          best = i;
        }
      }
      if (best < 0) {
        return found;
      }
      Stretch stretch = new Stretch(place(best), place(ends[best] - 1));
      found.add(stretch);
      for (int i = 0; i < count; i++) {
        taken[i] |=
            place(i) >= stretch.first() - width / 2 && place(i) <= stretch.last() + width / 2;
      }
    }
    return found;
  }

  /** For each vote the weight of all voters from there on within {@code width}, each once. */
  private double[] sums(int width, int[] ends) {
    double[] sums = new double[count];
    int[] inside = new int[weights.size()];
    double sum = 0;
    int end = 0;
    for (int start = 0; start < count; start++) {
      while (end < count && place(end) - place(start) <= width) {
        int voter = voter(end++);
        if (inside[voter]++ == 0) {
          sum += weights.get(voter);
        }
      }
      sums[start] = sum;
      ends[start] = end;
      int voter = voter(start);
      if (--inside[voter] == 0) {
        sum -= weights.get(voter);
      }
    }
    return sums;
  }
}
