package galley.annotation;

import java.util.Arrays;

/** Where each run of four letters stands in a text. */
final class GramIndex {
  /** Letters in a gram. */
  static final int LENGTH = 4;

  private static final int FEWEST_BITS = 8;
  private static final int MOST_BITS = 18;

  private final Letters text;
  private final int shift;
  private final int[] starts;
  private final int[] places;

  GramIndex(Letters text) {
    this.text = text;
    int count = Math.max(0, text.length() - LENGTH + 1);
    int bits = Math.max(FEWEST_BITS, Math.min(MOST_BITS, 32 - Integer.numberOfLeadingZeros(count)));
    this.shift = 32 - bits;
    this.starts = new int[(1 << bits) + 1];
    this.places = new int[count];
    int[] buckets = new int[count];
    for (int i = 0; i < count; i++) {
      buckets[i] = bucket(text, i);
      starts[buckets[i] + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = Arrays.copyOf(starts, starts.length);
    for (int i = 0; i < count; i++) {
      places[next[buckets[i]]++] = i;
    }
  }

  /** About how often the gram at {@code index} of {@code other} stands in the text; never less. */
  int count(Letters other, int index) {
    int bucket = bucket(other, index);
    return starts[bucket + 1] - starts[bucket];
  }

  /**
   * The places of the gram at {@code index} of {@code other}, in order: of more than {@code most}
   * those around {@code near}.
   */
  int[] places(Letters other, int index, int near, int most) {
    int bucket = bucket(other, index);
    int from = starts[bucket];
    int to = starts[bucket + 1];
    if (to - from > most) {
      int found = Arrays.binarySearch(places, from, to, near);
      int middle = found < 0 ? -found - 1 : found;
      from = Math.max(from, Math.min(middle - most / 2, to - most));
      to = from + most;
    }
    int[] all = new int[to - from];
    int size = 0;
    for (int i = from; i < to; i++) {
      if (isAt(places[i], other, index)) {
        all[size++] = places[i];
      }
    }
    return Arrays.copyOf(all, size);
  }

  private boolean isAt(int place, Letters other, int index) {
    for (int i = 0; i < LENGTH; i++) {
      if (text.at(place + i) != other.at(index + i)) {
        return false;
      }
    }
    return true;
  }

  private int bucket(Letters letters, int index) {
    int hash = letters.at(index);
    for (int i = 1; i < LENGTH; i++) {
      hash = hash * 31 + letters.at(index + i);
    }
    return (hash * 0x9e3779b9) >>> shift;
  }
}
