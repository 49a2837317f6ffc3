package galley.annotation;

import java.util.TreeSet;

/**
 * The places where a text has the very words of a quote. Only so many are looked at: those around
 * the old place, and those around each place that has the quote's neighbours.
 */
final class Occurrences {
  private static final int AROUND_OLD = 32;
  private static final int AROUND_NEIGHBOURS = 4;

  /** How far words too short for the index are looked for, in letters, if neighbours are known. */
  private static final int REACH = 200;

  private final Letters text;
  private final GramIndex index;
  private final Quote quote;
  private final TreeSet<Integer> found = new TreeSet<>();

  private Occurrences(Letters text, GramIndex index, Quote quote) {
    this.text = text;
    this.index = index;
    this.quote = quote;
  }

  /**
   * Where those words begin.
   *
   * @param old the old place
   * @param neighbours where words may be that the text has with their neighbours
   */
  static Iterable<Integer> near(
      Letters text, GramIndex index, Quote quote, int old, Iterable<Integer> neighbours) {
    Occurrences occurrences = new Occurrences(text, index, quote);
    if (quote.length() < GramIndex.LENGTH) {
      occurrences.scan(old, AROUND_OLD, quote.hasNeighbours() ? REACH : text.length());
      neighbours.forEach(place -> occurrences.scan(place, AROUND_NEIGHBOURS, REACH));
    } else {
      int gram = occurrences.rarestGram();
      occurrences.lookUp(gram, old, AROUND_OLD);
      neighbours.forEach(place -> occurrences.lookUp(gram, place, AROUND_NEIGHBOURS));
    }
    return occurrences.found;
  }

  private int rarestGram() {
    int rarest = quote.from();
    int least = Integer.MAX_VALUE;
    for (int i = quote.from(); i + GramIndex.LENGTH <= quote.to(); i++) {
      int count = index.count(quote.letters(), i);
      if (count < least) {
        rarest = i;
        least = count;
      }
    }
    return rarest;
  }

  private void lookUp(int gram, int near, int most) {
    int shift = gram - quote.from();
    for (int place : index.places(quote.letters(), gram, near + shift, most)) {
      if (isAt(place - shift)) {
        found.add(place - shift);
      }
    }
  }

  /** Looks at every place up to {@code reach} away, the nearest first. */
  private void scan(int near, int most, int reach) {
    int size = found.size() + most;
    for (int away = 0; away <= reach && found.size() < size; away++) {
      if (isAt(near - away)) {
        found.add(near - away);
      }
      if (isAt(near + away)) {
        found.add(near + away);
      }
    }
  }

  private boolean isAt(int place) {
    return text.matches(place, quote.letters(), quote.from(), quote.to());
  }
}
