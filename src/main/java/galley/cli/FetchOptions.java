package galley.cli;

import galley.text.Sanitizer;
import java.math.BigDecimal;
import java.time.Duration;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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
  private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(1000);
  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1 << 20);

  /**
   * Reads {@code --timeout} and {@code --max-size}.
   *
   * @throws ParameterException if one of them is no number in its range
   */
  static FetchOptions of(ParseResult arguments) {
    return new FetchOptions(
        Duration.ofMillis(amount(arguments, "--timeout", SECONDS, MOST_SECONDS, MILLISECONDS)),
        amount(arguments, "--max-size", MEGABYTES, MOST_MEGABYTES, MEGABYTE));
  }

  private static long amount(
      ParseResult arguments, String option, int usual, int most, BigDecimal unit) {
    String given = Options.value(arguments, option).orElse(String.valueOf(usual));
    if (given.matches("[0-9]{1,4}(\\.[0-9]{1,3})?")) {
      BigDecimal number = new BigDecimal(given);
      if (number.signum() > 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
        return number.multiply(unit).longValue();
      }
    }
    throw new ParameterException(
        arguments.commandSpec().commandLine(),
        option
            + " takes a number above 0, at most "
            + most
            + "; not '"
            + Sanitizer.line(given)
            + "'");
  }
}
