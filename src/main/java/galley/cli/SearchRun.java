package galley.cli;

import galley.terminal.TerminalSession;
import galley.text.SearchPattern;
import galley.ui.Matches;
import galley.ui.Message;
import galley.ui.News;
import galley.ui.Query;
import java.time.Duration;
import java.util.Optional;

/**
 * One search through an article, in a thread of its own: neither a long text nor an expression that
 * tries every way there is keeps the reader waiting.
 */
final class SearchRun {
  /** A search that takes no longer has its matches on the screen together with the key. */
  private static final Duration AT_ONCE = Duration.ofMillis(30);

  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final long BETWEEN_REPORTS = Duration.ofMillis(250).toNanos();

  /** Regular expressions call themselves for every repetition. */
  private static final long STACK_BYTES = 16L << 20;

  private final Query query;
  private final String text;
  private final FirstAnswer answers;
  private final Matches.Gathering gathering = new Matches.Gathering();
  private final long started = System.nanoTime();
  private long reported = started;
  private volatile boolean cancelled;

  private SearchRun(Query query, String text, TerminalSession terminal) {
    this.query = query;
    this.text = text;
    this.answers = new FirstAnswer(found -> terminal.post(found, () -> !cancelled));
  }

  /**
   * Looks for {@code query} from {@code from} on and then in what is before.
   *
   * @param from a UTF-16 index in {@code text}
   * @param terminal whose screen hears of what is found
   */
  static SearchRun start(Query query, String text, int from, TerminalSession terminal) {
    SearchRun run = new SearchRun(query, text, terminal);
    Thread thread = new Thread(null, () -> run.run(from), "galley search", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return run;
  }

  /**
   * What was found, if it took no longer than a moment.
   *
   * @param waits whether to wait that moment for it; else all comes to the screen in its time
   */
  Optional<Message> first(boolean waits) throws InterruptedException {
    return answers.within(waits ? AT_ONCE.multipliedBy(2) : Duration.ZERO);
  }

  /** Nobody wants to know any more. */
  void cancel() {
    cancelled = true;
  }

  private void run(int from) {
    try {
      SearchPattern pattern = query.pattern();
      SearchPattern.End end = pattern.find(text, from, text.length(), this::isStopped, this::take);
      if (end == SearchPattern.End.DONE) {
        gathering.wrap();
        end = pattern.find(text, 0, from, this::isStopped, this::take);
      }
      report(true, problem(end));
    } catch (IllegalArgumentException e) {
      report(true, Optional.of("no pattern: " + e.getMessage()));
    } catch (OutOfMemoryError e) {
      report(true, Optional.of("more found than the memory holds"));
    }
  }

  private boolean isStopped() {
    long now = System.nanoTime();
    boolean due =
        now - started > AT_ONCE.toNanos()
            && (reported == started || now - reported > BETWEEN_REPORTS);
    if (due && gathering.size() > 0) {
      reported = now;
      report(false, Optional.empty());
    }
    return cancelled || now - started > LONGEST.toNanos();
  }

  private boolean take(int start, int end) {
    gathering.add(start, end);
    return !cancelled && (gathering.size() > 1 || !isStopped());
  }

  private static Optional<String> problem(SearchPattern.End end) {
    return switch (end) {
      case DONE -> Optional.empty();
      case STOPPED -> Optional.of("this pattern takes too long");
      case TOO_COMPLEX -> Optional.of("this pattern is too complex");
    };
  }

  private void report(boolean complete, Optional<String> problem) {
    if (!cancelled) {
      answers.accept(new News.Found(query, gathering.matches(complete), problem));
    }
  }
}
