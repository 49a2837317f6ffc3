package galley.layout;

import java.util.Collections;
import java.util.List;

/**
 * A whole article laid out at one width. Line numbers count from 0.
 *
 * @param width in display columns; no line is wider, but for its {@link Overhang}
 * @param sectionStarts the number of the line where each section begins, in order: its heading, or
 *     for the first section the article's title
 */
public record Page(int width, List<Line> lines, List<Integer> sectionStarts) {
  public Page {
    lines = List.copyOf(lines);
    sectionStarts = List.copyOf(sectionStarts);
  }

  /** The index of the section that line {@code number} lies in. */
  public int sectionAt(int number) {
    int found = Collections.binarySearch(sectionStarts, number);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /** The number of the line after the last of the section at {@code index}. */
  public int sectionEnd(int index) {
    return index + 1 < sectionStarts.size() ? sectionStarts.get(index + 1) : lines.size();
  }
}
