package galley.terminal;

import java.util.List;

/**
 * A stretch of rows that the terminal itself moves up or down, so that only those that come into
 * view must be sent.
 *
 * @param first the first row of the stretch, counted from 0
 * @param last its last row
 * @param by how many rows up; down if negative, not at all if 0
 */
record Scroll(int first, int last, int by) {
  /** No row moves. */
  static final Scroll NONE = new Scroll(0, -1, 0);

  /** About the bytes that the sequences take. */
  private static final int COST = 32;

  /** About the bytes that it takes to begin a row. */
  private static final int ROW_COST = 8;

  /**
   * The scroll that leaves least to be sent.
   *
   * @param before the rows on the screen, each as the bytes that paint it wherever it stands
   * @param after the rows that shall be there, as many
   * @param blank the row that comes into view
   */
  static Scroll between(List<String> before, List<String> after, String blank) {
    int first = 0;
    int last = after.size() - 1;
    while (first <= last && before.get(first).equals(after.get(first))) {
      first++;
    }
    while (last > first && before.get(last).equals(after.get(last))) {
      last--;
    }
    Scroll best = NONE;
    int least = new Scroll(first, last, 0).cost(before, after, blank);
    for (int by = 1; by <= last - first; by++) {
      for (Scroll scroll : List.of(new Scroll(first, last, by), new Scroll(first, last, -by))) {
        int cost = COST + scroll.cost(before, after, blank);
        if (cost < least) {
          least = cost;
          best = scroll;
        }
      }
    }
    return best;
  }

  private int cost(List<String> before, List<String> after, String blank) {
    int cost = 0;
    for (int row = first; row <= last; row++) {
      if (!after.get(row).equals(moved(row, before, blank))) {
        cost += ROW_COST + after.get(row).length();
      }
    }
    return cost;
  }

  /** What stands on {@code row} when this is done. */
  String moved(int row, List<String> before, String blank) {
    if (row < first || row > last) {
      return before.get(row);
    }
    int from = row + by;
    return from < first || from > last ? blank : before.get(from);
  }

  /**
   * Writes what does it: DECSTBM sets the stretch, DL or IL at its first row moves what is in it.
   * Unlike SU and SD even the console of Linux knows these.
   */
  void write(StringBuilder out) {
    if (by != 0) {
      out.append("\u001b[").append(first + 1).append(';').append(last + 1).append('r');
      FramePainter.goTo(out, first, 0);
      out.append("\u001b[").append(Math.abs(by)).append(by > 0 ? 'M' : 'L').append("\u001b[r");
    }
  }
}
