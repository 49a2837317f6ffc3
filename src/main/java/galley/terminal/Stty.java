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

  private final Path terminal;
  private final String program;

  Stty(Path terminal) {
    this(terminal, "stty");
  }

  /**
   * For a rehearsal, in which there is no terminal.
   *
   * @param program what runs with the arguments that {@code stty} would be given
   */
  Stty(Path terminal, String program) {
    this.terminal = terminal;
    this.program = program;
  }

  /**
   * What a terminal was like.
   *
   * @param settings for {@link #restore}
   */
  record Found(String settings, Size size) {}

  /**
   * Has every key of the terminal come at once, as it is, and without an echo.
   *
   * @param meanwhile what there is to do while the program runs; if it threw, nobody would know the
   *     settings
   */
  Found takeOver(Runnable meanwhile) throws IOException {
    Process process = start("sh", "-c", TAKE_OVER.replace("stty", program));
    meanwhile.run();
    String told = told(process);
    int end = told.indexOf('\n');
    if (end < 0) {
      throw new IOException("stty does not tell the settings of the terminal");
    }
    return new Found(told.substring(0, end).trim(), size(told.substring(end)));
  }

  /** Makes the terminal what it was. */
  void restore(String settings) throws IOException {
    told(start(program, settings));
  }

  /** The terminal's size now. */
  Size size() throws IOException {
    return size(told(start(program, "size")));
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

  private Process start(String... command) throws IOException {
    return new ProcessBuilder(command)
        .redirectInput(terminal.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String told(Process process) throws IOException {
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
