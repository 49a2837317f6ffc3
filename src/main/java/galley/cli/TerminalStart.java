package galley.cli;

import galley.terminal.TerminalSession;
import galley.terminal.Theme;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The terminal on its way: it is taken over beside the reading of the article, whose first page it
 * waits for. Closing it gives the terminal back, whether it was ever asked for or not.
 */
final class TerminalStart implements AutoCloseable {
  private final FutureTask<TerminalSession> opening;
  private volatile boolean begun;

  private TerminalStart(Callable<TerminalSession> opening) {
    this.opening = new FutureTask<>(opening);
  }

  /** How the terminal is taken over; a class of its own, which an archive of classes can have. */
  private record Opening(Map<String, String> environment, Preferences preferences)
      implements Callable<TerminalSession> {
    @Override
    public TerminalSession call() throws IOException {
      return preferences.settings().arrangement().linear()
          ? TerminalSession.openLinear()
          : TerminalSession.open(Theme.choose(environment, preferences.theme()));
    }
  }

  /** Begins at once: from now on the keys wait for the screen. */
  static TerminalStart now(Map<String, String> environment, Preferences preferences) {
    return now(new Opening(environment, preferences));
  }

  /** The same, of a terminal that is opened in another way. */
  static TerminalStart now(Callable<TerminalSession> opening) {
    TerminalStart start = new TerminalStart(opening);
    start.begun = true;
    Thread thread = new Thread(start.opening, "galley terminal start");
    thread.setDaemon(true);
    thread.start();
    return start;
  }

  /** Begins when the session is asked for; until then the keys, such as Ctrl-C, are the shell's. */
  static TerminalStart whenAsked(Map<String, String> environment, Preferences preferences) {
    return new TerminalStart(new Opening(environment, preferences));
  }

  /**
   * The terminal, taken over.
   *
   * @throws Failure if it cannot be used
   */
  TerminalSession session() throws Failure {
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
        session().close();
      } catch (Failure e) {
        // Nothing was taken over.
      }
    }
  }
}
