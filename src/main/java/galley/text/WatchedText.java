package galley.text;

import java.util.function.BooleanSupplier;

/**
 * A text that can be taken away from whoever reads it, such as a regular expression that tries
 * every way to match: reading on throws. For one thread.
 */
final class WatchedText implements CharSequence {
  private static final int INTERVAL = 1 << 12;

  private final CharSequence text;
  private final BooleanSupplier stop;
  private int left = INTERVAL;

  /**
   * @param stop asked now and then
   */
  WatchedText(CharSequence text, BooleanSupplier stop) {
    this.text = text;
    this.stop = stop;
  }

  /** The text was taken away. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  @Override
  public char charAt(int index) {
    if (--left == 0) {
      left = INTERVAL;
      if (stop.getAsBoolean()) {
        throw new Stopped();
      }
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
