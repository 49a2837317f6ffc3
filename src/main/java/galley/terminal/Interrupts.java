package galley.terminal;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * SIGINT ends the process, but not while another program has the terminal: there Ctrl-C is meant
 * for that program, and the signal comes to all of the job.
 *
 * <p>The JVM tells a signal some time after it came, so the other program's end may be known before
 * the signal that caused it. For a while after it, SIGINT is still taken for the other's.
 */
final class Interrupts {
  private static final long STILL_THEIRS = TimeUnit.SECONDS.toNanos(1);
  private static final int EXIT = 128 + 2;

  private Optional<Object> before = Optional.empty();
  private volatile boolean theirs;
  private volatile long oursSince = System.nanoTime() - STILL_THEIRS;

  /** From now on the signal comes here. */
  void open() {
    before = Signals.handle("INT", this::interrupt);
  }

  /** Another program gets the terminal. */
  void leaveToThem() {
    theirs = true;
  }

  /** The terminal is ours again. */
  void takeBack() {
    oursSince = System.nanoTime();
    theirs = false;
  }

  /** Leaves the signal to what handled it before. */
  void close() {
    Signals.restore("INT", before);
  }

  private void interrupt() {
    if (!theirs && System.nanoTime() - oursSince >= STILL_THEIRS) {
      System.exit(EXIT);
    }
  }
}
