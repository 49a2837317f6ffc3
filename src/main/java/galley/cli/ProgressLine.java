package galley.cli;

import galley.web.ByteCount;
import galley.web.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/**
 * Tells on standard error that something is being fetched: {@code Fetching example.org … 1.2 MB of
 * 3.4 MB}. What takes less than a second is not worth a word. The line grows and is gone at the
 * end, also if Ctrl-C ends the program. Where there is no terminal it would stay, and is not said.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** Of a host's name its end tells most; all must fit one row, or it could not be taken back. */
  private static final int MOST_HOST = 30;

  private final PrintStream err;
  private final BooleanSupplier terminal;
  private final String host;
  private final Thread hook = new Thread(this::erase, "galley progress");
  private boolean begun;
  private boolean updated;
  private int width;

  /**
   * @param terminal whether {@code err} is one; asked if it matters
   */
  ProgressLine(PrintStream err, BooleanSupplier terminal, String host) {
    this.err = err;
    this.terminal = terminal;
    this.host = host.length() <= MOST_HOST ? host : "…" + host.substring(host.length() - MOST_HOST);
  }

  @Override
  public synchronized void at(Duration elapsed, long received, OptionalLong total) {
    if (elapsed.compareTo(PATIENCE) < 0) {
      return;
    }
    if (!begun) {
      begun = true;
      updated = terminal.getAsBoolean();
      if (updated) {
        Runtime.getRuntime().addShutdownHook(hook);
      }
    }
    if (updated) {
      draw("Fetching " + host + " …" + amount(received, total));
    }
  }

  private static String amount(long received, OptionalLong total) {
    String of = total.isPresent() ? " of " + ByteCount.of(total.getAsLong()) : "";
    return received == 0 ? "" : " " + ByteCount.of(received) + of;
  }

  private void draw(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = line.length();
  }

  private synchronized void erase() {
    if (width > 0) {
      // Blanks, since not every terminal knows how to erase; two more for the ^C of a Ctrl-C.
      err.print("\r" + " ".repeat(width + 2) + "\r");
      err.flush();
      width = 0;
    }
    updated = false;
  }

  /** Takes the line back. */
  @Override
  public void close() {
    boolean hooked;
    synchronized (this) {
      hooked = updated;
    }
    erase();
    if (hooked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The program is ending already.
      }
    }
  }
}
