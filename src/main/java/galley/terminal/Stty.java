package galley.terminal;

import galley.ui.Size;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The settings of a terminal, through the program of that name: POSIX has no other way that needs
 * no native code.
 */
final class Stty {
  private static final String TAKE_OVER =
      "stty -g && stty size && stty -icanon -echo -isig -iexten -ixon -icrnl -inlcr -igncr -istrip"
          + " min 1 time 0";

  private static final Size UNKNOWN = new Size(80, 24);

  private Stty() {}

  /**
   * What a terminal was like.
   *
   * @param settings for {@link #restore}
   */
  record Found(String settings, Size size) {}

  /** Has every key of the terminal come at once, as it is, and without an echo. */
  static Found takeOver(Path terminal) throws IOException {
    String told = run(terminal, "sh", "-c", TAKE_OVER);
    int end = told.indexOf('\n');
    if (end < 0) {
      throw new IOException("stty does not tell the settings of the terminal");
    }
    return new Found(told.substring(0, end).trim(), size(told.substring(end)));
  }

  /** Makes a terminal what it was. */
  static void restore(Path terminal, String settings) throws IOException {
    run(terminal, "stty", settings);
  }

  /** The terminal's size now. */
  static Size size(Path terminal) throws IOException {
    return size(run(terminal, "stty", "size"));
  }

  /** Loads what the others need, without a terminal. */
  static void rehearse() throws IOException {
    size(run(Path.of("/dev/null"), "sh", "-c", "echo 24 80"));
  }

  private static Size size(String rowsAndColumns) {
    String[] numbers = rowsAndColumns.trim().split(" ", 2);
    try {
      Size size = new Size(Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0]));
      return size.columns() > 0 && size.rows() > 0 ? size : UNKNOWN;
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return UNKNOWN;
    }
  }

  private static String run(Path input, String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectInput(input.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      if (process.waitFor() != 0) {
        throw new IOException("stty cannot set up the terminal");
      }
      return output;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while setting up the terminal");
    }
  }
}
