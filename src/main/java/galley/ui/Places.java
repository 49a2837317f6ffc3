package galley.ui;

import galley.layout.Line;
import galley.layout.Run;
import galley.text.DisplayWidth;
import galley.text.Graphemes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which words of the article's text stand where on a page. Offsets are UTF-16 indexes in the
 * article's text, lines count from 0, columns are display columns from the text's left edge.
 */
final class Places {
  private final List<Line> lines;

  /** Each run of words as {@code start << 32 | line}, ascending. */
  private final long[] runs;

  private Places(List<Line> lines, long[] runs) {
    this.lines = lines;
    this.runs = runs;
  }

  /** The words on {@code lines}. */
  static Places of(List<Line> lines) {
    long[] found = new long[16];
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      for (Run run : lines.get(i).runs()) {
        if (run.isWords()) {
          found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
          found[count++] = (long) run.start() << Integer.SIZE | i;
        }
      }
    }
    long[] runs = Arrays.copyOf(found, count);
    Arrays.sort(runs);
    return new Places(lines, runs);
  }

  /**
   * The same words when lines without any have come between.
   *
   * @param moved the lines that there are now
   * @param before where each section began, ascending
   * @param after where each begins now
   */
  Places moved(List<Line> moved, List<Integer> before, List<Integer> after) {
    int[] shifts = new int[lines.size()];
    for (int section = 0; section < before.size(); section++) {
      int end = section + 1 < before.size() ? before.get(section + 1) : shifts.length;
      int shift = after.get(section) - before.get(section);
      Arrays.fill(shifts, before.get(section), end, shift);
    }
    long[] shifted = new long[runs.length];
    for (int i = 0; i < runs.length; i++) {
      shifted[i] = runs[i] + shifts[(int) runs[i]];
    }
    return new Places(moved, shifted);
  }

  /** The line that the words at {@code offset} stand on, or those before; 0 without any. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(runs, ((long) offset + 1) << Integer.SIZE);
    int next = found >= 0 ? found : -found - 1;
    if (next == 0) {
      return runs.length == 0 ? 0 : (int) runs[0];
    }
    int run = next - 1;
    // Words that stand on a page twice, as a table's header may, have their place where they first
    // stand.
    while (run > 0 && runs[run - 1] >>> Integer.SIZE == runs[run] >>> Integer.SIZE) {
      run--;
    }
    return (int) runs[run];
  }

  /** The column on {@link #lineOf} at which the character at {@code offset} begins. */
  int columnOf(int offset) {
    int column = 0;
    for (Run run : lines.get(lineOf(offset)).runs()) {
      int end = run.start() + run.text().length();
      if (run.isWords() && offset >= run.start() && offset < end) {
        return column + DisplayWidth.of(run.text(), 0, offset - run.start());
      }
      column += DisplayWidth.of(run.text());
    }
    return column;
  }

  /** The offset of the character on {@code line} at {@code column} or nearest to it. */
  Optional<Integer> offsetAt(int line, int column) {
    if (line < 0 || line >= lines.size()) {
      return Optional.empty();
    }
    Optional<Integer> nearest = Optional.empty();
    int at = 0;
    for (Run run : lines.get(line).runs()) {
      int index = 0;
      while (index < run.text().length()) {
        int next = Graphemes.next(run.text(), index);
        if (run.isWords() && (at <= column || nearest.isEmpty())) {
          nearest = Optional.of(run.start() + index);
        }
        at += DisplayWidth.of(run.text(), index, next);
        index = next;
      }
    }
    return nearest;
  }

  /** From the first of the article's words on {@code line} to after the last. */
  Optional<Span> words(int line) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (Run run : lines.get(line).runs()) {
      if (run.isWords()) {
        start = Math.min(start, run.start());
        end = Math.max(end, run.start() + run.text().length());
      }
    }
    return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }
}
