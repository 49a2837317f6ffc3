package galley.text;

import java.util.Arrays;

/** A stretch of a text cut into lines, or into words and what stands between them. */
final class Tokens {
  private final String text;
  private final boolean lines;

  /** Where each token starts, and after the last one where that ends. */
  private final int[] starts;

  private Tokens(String text, boolean lines, int[] starts) {
    this.text = text;
    this.lines = lines;
    this.starts = starts;
  }

  /** Lines with their line feeds. */
  static Tokens lines(String text, int from, int to) {
    int[] starts = new int[16];
    int count = 0;
    for (int at = from; at < to; ) {
      starts = room(starts, count);
      starts[count++] = at;
      int feed = text.indexOf('\n', at);
      at = feed < 0 || feed >= to ? to : feed + 1;
    }
    return new Tokens(text, true, ended(starts, count, to));
  }

  /** Words, and single characters between them. */
  static Tokens words(String text, int from, int to) {
    int[] starts = new int[16];
    int count = 0;
    int at = from;
    while (at < to) {
      starts = room(starts, count);
      starts[count++] = at;
      int next = text.codePointAt(at);
      at += Character.charCount(next);
      while (Character.isLetterOrDigit(next)
          && at < to
          && Character.isLetterOrDigit(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return new Tokens(text, false, ended(starts, count, to));
  }

  private static int[] room(int[] starts, int count) {
    return count + 1 < starts.length ? starts : Arrays.copyOf(starts, starts.length * 2);
  }

  private static int[] ended(int[] starts, int count, int end) {
    int[] all = Arrays.copyOf(starts, count + 1);
    all[count] = end;
    return all;
  }

  String text() {
    return text;
  }

  boolean isLines() {
    return lines;
  }

  int size() {
    return starts.length - 1;
  }

  String get(int index) {
    return text.substring(starts[index], starts[index + 1]);
  }

  /** Where a token starts; for {@link #size} where the last one ends. */
  int start(int index) {
    return starts[index];
  }
}
