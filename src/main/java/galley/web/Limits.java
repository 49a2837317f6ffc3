package galley.web;

import java.time.Duration;

/**
 * What a fetch may take at most.
 *
 * @param time from the first step to the last byte, redirects included
 * @param bytes of the body, after it was unpacked
 * @param redirects how many are followed one after the other
 */
public record Limits(Duration time, long bytes, int redirects) {
  /** The usual ones: 20 seconds, 20 MB, 10 redirects. */
  public static final Limits USUAL = new Limits(Duration.ofSeconds(20), 20 << 20, 10);

  public Limits {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("No time to fetch in: " + time);
    }
    if (bytes < 1 || bytes >= Integer.MAX_VALUE) {
      throw new IllegalArgumentException("Not a number of bytes that fits an array: " + bytes);
    }
    if (redirects < 0) {
      throw new IllegalArgumentException("A negative number of redirects: " + redirects);
    }
  }
}
