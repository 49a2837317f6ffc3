package galley.web;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gets what is at an address on the web: one request, and one more for each redirect. It sends and
 * keeps no cookies and nothing about the user but the language.
 *
 * @param agent what Galley calls itself, such as {@code galley/0.1.0}
 * @param locale whose language is asked for
 */
public record Fetch(Limits limits, String agent, Locale locale, Progress progress) {
  private static final Duration STEP = Duration.ofMillis(100);

  /**
   * What is at {@code address}. Returns or fails within the limits, whatever the server does.
   *
   * @throws FetchException if it cannot be had; the message says why
   * @throws InterruptedException if the thread is interrupted; the connection is let go
   */
  public Fetched get(WebAddress address) throws FetchException, InterruptedException {
    Transfer transfer = new Transfer();
    FutureTask<Fetched> task =
        new FutureTask<>(() -> new Exchange(limits, agent, languages(), transfer).get(address));
    // In a thread of its own, since to look up a name, or to read, waits as long as it likes.
    Thread worker = new Thread(task, "galley fetch");
    worker.setDaemon(true);
    long start = System.nanoTime();
    worker.start();
    try {
      return await(address, start, transfer, task);
    } catch (ExecutionException e) {
      throw failure(e);
    } finally {
      task.cancel(true);
      transfer.stop();
    }
  }

  private Fetched await(WebAddress address, long start, Transfer transfer, FutureTask<Fetched> task)
      throws FetchException, InterruptedException, ExecutionException {
    while (true) {
      Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
      Duration left = limits.time().minus(elapsed);
      if (left.isNegative() || left.isZero()) {
        throw tooSlow(address, transfer);
      }
      Duration step = left.compareTo(STEP) < 0 ? left : STEP;
      try {
        return task.get(step.toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        progress.at(elapsed, transfer.received(), transfer.total());
      }
    }
  }

  private FetchException tooSlow(WebAddress address, Transfer transfer) {
    String within = " within " + seconds(limits.time()) + " s";
    String advice = "; try again, or wait longer with --timeout";
    return new FetchException(
        transfer.hasBegun()
            ? address + " did not come" + within + advice
            : address.host() + " did not answer" + within + advice);
  }

  private static String seconds(Duration time) {
    return time.toMillis() % 1000 == 0
        ? String.valueOf(time.toSeconds())
        : String.valueOf(time.toMillis() / 1000.0);
  }

  private static FetchException failure(ExecutionException e) throws InterruptedException {
    Throwable cause = e.getCause();
    if (cause instanceof FetchException told) {
      return told;
    }
    if (cause instanceof InterruptedException interrupted) {
      throw interrupted;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(e);
  }

  /** {@code de-CH, de;q=0.9, *;q=0.5}: what the locale says, then whatever there is. */
  private String languages() {
    String language = locale.getLanguage();
    if (language.isEmpty()) {
      return "*";
    }
    String tag =
        new Locale.Builder()
            .setLanguage(language)
            .setRegion(locale.getCountry())
            .build()
            .toLanguageTag();
    return (tag.equals(language) ? "" : tag + ", ") + language + ";q=0.9, *;q=0.5";
  }
}
