package galley.cli;

import galley.terminal.TerminalSession;
import galley.ui.Frame;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Shows the frames of a session. Of many keys at once not each is worth one, but some are, to see
 * that something happens.
 */
final class LatestFrame {
  private static final long LONGEST_UNSEEN = Duration.ofMillis(100).toNanos();

  private final TerminalSession terminal;

  /** When the last frame was shown, of {@link System#nanoTime}. */
  private long shown = System.nanoTime();

  LatestFrame(TerminalSession terminal) {
    this.terminal = terminal;
  }

  /** Shows {@code frame} unless more was typed just now, which leads to another. */
  void show(Supplier<Frame> frame) throws IOException {
    if (!terminal.hasTyped() || System.nanoTime() - shown > LONGEST_UNSEEN) {
      terminal.paint(frame.get());
      shown = System.nanoTime();
    }
  }
}
