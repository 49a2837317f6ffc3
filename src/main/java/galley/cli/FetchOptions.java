package galley.cli;

import galley.text.Sanitizer;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * What a fetch may take, as the user says.
 *
 * @param time for all of it
 * @param bytes at most
 */
record FetchOptions(Duration time, long bytes) {
  /** The seconds without a wish. */
  static final int SECONDS = 20;

  /** The megabytes without a wish. */
  static final int MEGABYTES = 20;

  private static final int MOST_SECONDS = 3600;
  private static final int MOST_MEGABYTES = 512;
  private static final int MILLISECONDS = 1000;
  private static final int MEGABYTE = 1 << 20;

  /**
   * Reads {@code --timeout} and {@code --max-size}.
   *
   * @throws WrongUsage if one of them is no number in its range
   */
  static FetchOptions of(Arguments arguments) {
    if (!arguments.has("--timeout") && !arguments.has("--max-size")) {
      return new FetchOptions(Duration.ofSeconds(SECONDS), (long) MEGABYTES << 20);
    }
    return new FetchOptions(
        Duration.ofMillis(amount(arguments, "--timeout", SECONDS, MOST_SECONDS, MILLISECONDS)),
        amount(arguments, "--max-size", MEGABYTES, MOST_MEGABYTES, MEGABYTE));
  }

  private static long amount(Arguments arguments, String option, int usual, int most, int unit) {
    String given = arguments.value(option).orElse(String.valueOf(usual));
    if (given.matches("[0-9]{1,4}(\\.[0-9]{1,3})?")) {
      BigDecimal number = new BigDecimal(given);
      if (number.signum() > 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
        return number.multiply(BigDecimal.valueOf(unit)).longValue();
      }
    }
    throw new WrongUsage(
        option
            + " takes a number above 0, at most "
            + most
            + "; not '"
            + Sanitizer.line(given)
            + "'");
  }
}
