package galley.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where in the article's text something was found: stretches in order, none of which is empty or
 * overlaps another. Immutable.
 */
public final class Matches {
  static final Matches NONE = new Matches(new int[0], new int[0], false);

  private final int[] starts;
  private final int[] ends;
  private final boolean complete;

  private Matches(int[] starts, int[] ends, boolean complete) {
    this.starts = starts;
    this.ends = ends;
    this.complete = complete;
  }

  /** How many there are. */
  public int size() {
    return starts.length;
  }

  /** Whether all of the article has been looked through. */
  boolean isComplete() {
    return complete;
  }

  Span get(int index) {
    return new Span(starts[index], ends[index]);
  }

  /** The index of the first that begins at {@code offset} or later; {@link #size} without one. */
  int from(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The index of the one at {@code span}. */
  Optional<Integer> indexOf(Span span) {
    int index = from(span.start());
    return index < size() && starts[index] == span.start() ? Optional.of(index) : Optional.empty();
  }

  /** The index of the first that ends after {@code offset}; {@link #size} without one. */
  int endingAfter(int offset) {
    int found = Arrays.binarySearch(ends, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  /** Gathers matches as they are found: those from some place on, then those before it. */
  public static final class Gathering {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;
    private int later;

    /** Adds the next one. */
    public void add(int start, int end) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      starts[size] = start;
      ends[size] = end;
      size++;
    }

    /** What comes from now on stands before all that came so far. */
    public void wrap() {
      later = size;
    }

    public int size() {
      return size;
    }

    /**
     * What was found so far.
     *
     * @param complete whether that is all
     */
    public Matches matches(boolean complete) {
      return new Matches(inOrder(starts), inOrder(ends), complete);
    }

    private int[] inOrder(int[] found) {
      IntStream before = Arrays.stream(found, later, size);
      return IntStream.concat(before, Arrays.stream(found, 0, later)).toArray();
    }
  }
}
