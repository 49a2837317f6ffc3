package galley.reader;

import galley.text.DisplayWidth;
import java.util.List;

/**
 * The lines of a text without markup.
 *
 * @param lines without their line feeds and the blanks at their ends
 */
record PlainLines(List<String> lines) {

  static PlainLines of(String text) {
    return new PlainLines(text.lines().map(String::stripTrailing).toList());
  }

  int size() {
    return lines.size();
  }

  String get(int index) {
    return lines.get(index);
  }

  /** Whether there is nothing on a line; so it is beyond both ends. */
  boolean isBlank(int index) {
    return index < 0 || index >= lines.size() || lines.get(index).isEmpty();
  }

  /** How many blank lines stand right before {@code index}; many at the beginning. */
  int blanksBefore(int index) {
    int count = 0;
    int i = index - 1;
    while (i >= 0 && isBlank(i)) {
      count++;
      i--;
    }
    return i < 0 ? Integer.MAX_VALUE : count;
  }

  /** The display columns of the widest line. */
  int width() {
    return lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
  }
}
