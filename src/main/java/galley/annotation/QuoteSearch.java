package galley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds quotes in one text. It looks where the rarest grams of the quote and its neighbours stand
 * together, lays the quote along each of these places, and takes the one where most of it is found,
 * if that is enough. How much is enough, and why:
 *
 * <ul>
 *   <li>Words must be many, or have neighbours, or stand at the old place: one word alone is found
 *       anywhere.
 *   <li>Changed words must be alike, the more so the shorter they are, for short words are like
 *       many; less so where their neighbours stand by them.
 *   <li>Where the neighbours are found together and the words between them are gone, the words were
 *       deleted. What is like them elsewhere is something else, unless it is long and the same: a
 *       passage that was moved.
 * </ul>
 *
 * <p>The work for one quote is bounded by its length, whatever the text.
 */
final class QuoteSearch {
  /** How alike changed words are at least: twice what is common over what both weigh. */
  private static final double ALIKE = 0.65;

  /**
   * How much more alike words of weight 1 would have to be; those of weight 2 half as much more.
   */
  private static final double MORE_IF_SHORT = 3;

  /** How much less alike words need be that have all their neighbours. */
  private static final double LESS_IF_NEIGHBOURS = 0.2;

  /** The least weight of words and their neighbours together. */
  private static final int ENOUGH = 16;

  /** The weight from which the same words are taken for a moved passage. */
  private static final int PASSAGE = 32;

  /** The share of a prefix or suffix that must be found to know the old place by it. */
  private static final double MOST = 0.7;

  /** The lightest prefix and suffix by which the old place can be known. */
  private static final int TELLING = 8;

  /** What being near the old place counts for, at most; being the same words counts as much. */
  private static final double NEAR = 2;

  /** What being the same words right at the old place counts for. */
  private static final double THERE = 6;

  /** How far from the words their neighbours are looked for, in letters. */
  private static final int REACH = 64;

  /** The old place where none is known. */
  static final int UNKNOWN = -1;

  private final Letters text;
  private final GramIndex index;

  QuoteSearch(Letters text) {
    this.text = text;
    this.index = new GramIndex(text);
  }

  /**
   * Where a quote was found.
   *
   * @param from the first of its letters in the text
   * @param to the place after the last
   * @param same whether they are all of its letters
   * @param certain whether the same words stand nowhere else, or nowhere else so well
   */
  record Match(int from, int to, boolean same, boolean certain) {}

  /**
   * Where {@code quote} is now.
   *
   * @param old the letter where it was; {@link #UNKNOWN} if that is not recorded
   */
  Optional<Match> find(Quote quote, int old) {
    if (text.matches(old - quote.from(), quote.letters(), 0, quote.letters().length())) {
      return Optional.of(new Match(old, old + quote.length(), true, true));
    }
    List<Alignment> places = new ArrayList<>();
    int slack = quote.letters().length() / 2 + REACH / 2;
    for (Seeds.Stretch stretch : Seeds.stretches(quote, index, text.length(), old)) {
      int from = Math.max(0, stretch.first() - slack);
      int to = Math.min(text.length(), stretch.last() + quote.letters().length() + slack);
      places.add(Alignment.along(quote, text, from, to));
    }
    boolean gone = places.stream().anyMatch(place -> knowsOldPlace(quote, place));
    Choice choice = new Choice(quote, old);
    List<Integer> near = places.stream().map(Alignment::near).filter(place -> place >= 0).toList();
    List<Integer> same = new ArrayList<>();
    Occurrences.near(text, index, quote, Math.max(0, old), near).forEach(same::add);
    for (int start : same) {
      Alignment place = Alignment.at(quote, text, start, REACH);
      boolean moved = !gone || place.words() >= PASSAGE || hasNeighbours(quote, place);
      choice.offer(place, moved && isEnough(quote, place, old, same.size() == 1));
    }
    for (Alignment place : places) {
      boolean here = !gone || hasNeighbours(quote, place);
      choice.offer(place, here && place.words() > 0 && isAlike(quote, place));
    }
    return choice.match(same.size() == 1);
  }

  private boolean isEnough(Quote quote, Alignment place, int old, boolean alone) {
    return place.score() >= ENOUGH
        || place.from() == old
        || (!quote.hasNeighbours() && (alone || old == UNKNOWN));
  }

  private boolean isAlike(Quote quote, Alignment place) {
    double weights = quote.weight() + text.weight(place.from(), place.to());
    int around = quote.prefixWeight() + quote.suffixWeight();
    double neighbours = around == 0 ? 0 : (double) (place.prefix() + place.suffix()) / around;
    return place.score() >= ENOUGH
        && 2 * place.words() / weights
            >= ALIKE + MORE_IF_SHORT / quote.weight() - LESS_IF_NEIGHBOURS * neighbours;
  }

  private static boolean hasNeighbours(Quote quote, Alignment place) {
    return place.prefix() >= quote.prefixWeight() / 2.0
        && place.suffix() >= quote.suffixWeight() / 2.0;
  }

  /** Whether both neighbours are found, one behind the other, whatever was between them. */
  private boolean knowsOldPlace(Quote quote, Alignment place) {
    double prefix = MOST * quote.prefixWeight();
    double suffix = MOST * quote.suffixWeight();
    if (quote.prefixWeight() < TELLING || quote.suffixWeight() < TELLING) {
      return false;
    }
    Letters letters = quote.letters();
    if (place.prefix() >= prefix) {
      int follows = text.commonAfter(place.before(), letters, quote.to());
      return place.suffix() >= suffix || letters.weight(quote.to(), quote.to() + follows) >= suffix;
    }
    int precedes =
        place.suffix() < suffix ? 0 : text.commonBefore(place.after(), letters, quote.from());
    return letters.weight(quote.from() - precedes, quote.from()) >= prefix;
  }

  /** The best of the places offered so far. */
  private final class Choice {
    private final Quote quote;
    private final int old;
    private double bestScore;
    private int from;
    private int to;
    private boolean same;
    private boolean whole;

    Choice(Quote quote, int old) {
      this.quote = quote;
      this.old = old;
    }

    /** Changed words over the same words are but a worse way to see these. */
    void offer(Alignment place, boolean acceptable) {
      boolean all = text.matches(place.from(), quote.letters(), quote.from(), quote.to());
      boolean worse = !all && same && place.from() < to && from < place.to();
      if (!acceptable || worse) {
        return;
      }
      double score = place.score() + preference(place.from(), all);
      if (score > bestScore) {
        bestScore = score;
        from = all ? place.from() : place.start();
        to = all ? place.from() + quote.length() : place.end();
        same = all;
        int weight = quote.letters().weight(0, quote.letters().length());
        whole = quote.hasNeighbours() && place.score() >= weight;
      }
    }

    /** Of places that have as much of the quote, the same words come first, then nearer ones. */
    private double preference(int place, boolean all) {
      if (all && place == old) {
        return THERE;
      }
      double distance = old == UNKNOWN ? 1 : (double) Math.abs(place - old) / text.length();
      return (all ? 2 : 1) * NEAR - NEAR * distance;
    }

    Optional<Match> match(boolean alone) {
      return bestScore == 0
          ? Optional.empty()
          : Optional.of(new Match(from, to, same, same && (whole || alone)));
    }
  }
}
