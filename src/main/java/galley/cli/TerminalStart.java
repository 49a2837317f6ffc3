package galley.cli;

import galley.terminal.TerminalSession;
import galley.terminal.Theme;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The terminal on its way: with what the user has set it is taken over beside the reading of the
 * article, whose first page it waits for. Closing it gives the terminal back, whether it was ever
 * asked for or not.
 */
final class TerminalStart implements AutoCloseable {
  private final FutureTask<Ready> opening;
  private volatile boolean begun;

  private TerminalStart(Callable<Ready> opening) {
    this.opening = new FutureTask<>(opening);
  }

  /**
   * What there is to read with.
   *
   * @param session the terminal, taken over
   */
  record Ready(TerminalSession session, Preferences preferences) {}

  /**
   * How the terminal is taken over; a class of its own, which an archive of classes can have.
   *
   * @param linear whether that was asked for, whatever the user has set
   */
  private record Opening(Map<String, String> environment, boolean linear)
      implements Callable<Ready> {
    @Override
    public Ready call() throws IOException {
      Preferences set = Preferences.of(environment);
      Preferences wanted = linear ? set.linearly() : set;
      TerminalSession session =
          wanted.settings().arrangement().linear()
              ? TerminalSession.openLinear()
              : TerminalSession.open(Theme.choose(environment, wanted.theme()));
      return new Ready(session, wanted);
    }
  }

  /**
   * Begins at once: from now on the keys wait for the screen.
   *
   * @param linear whether that was asked for, whatever the user has set
   */
  static TerminalStart now(Map<String, String> environment, boolean linear) {
    return now(new Opening(environment, linear));
  }

  /** The same, of a terminal that is opened in another way. */
  static TerminalStart now(Callable<Ready> opening) {
    TerminalStart start = new TerminalStart(opening);
    start.begun = true;
    Thread thread = new Thread(start.opening, "galley terminal start");
    thread.setDaemon(true);
    thread.start();
    return start;
  }

  /** Begins when it is asked for; until then the keys, such as Ctrl-C, are the shell's. */
  static TerminalStart whenAsked(Map<String, String> environment, boolean linear) {
    return new TerminalStart(new Opening(environment, linear));
  }

  /**
   * Waits for the terminal.
   *
   * @throws Failure if it cannot be used
   */
  Ready ready() throws Failure {
    begun = true;
    opening.run();
    try {
      return opening.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException why) {
        throw new Failure(Reasons.of(why));
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted before the terminal was ready");
    }
  }

  @Override
  public void close() {
    if (begun) {
      try {
        ready().session().close();
      } catch (Failure e) {
        // Nothing was taken over.
      }
    }
  }
}
