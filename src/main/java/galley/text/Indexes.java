package galley.text;

import java.util.Arrays;

/** A growing list of UTF-16 indexes. */
final class Indexes {
  private int[] values = new int[16];
  private int size;

  void add(int index) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = index;
  }

  int size() {
    return size;
  }

  int get(int place) {
    return values[place];
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
