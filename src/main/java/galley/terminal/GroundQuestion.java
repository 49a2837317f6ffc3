package galley.terminal;

import galley.ui.Message;
import galley.ui.News;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * The one question that the terminal is asked: its background, where a theme would suit it better
 * if that were known. Nobody waits for the answer. For one thread.
 */
final class GroundQuestion {
  /** Terminals that answer at all do so at once; over a slow line it takes longer. */
  private static final Duration ANSWERING = Duration.ofMillis(400);

  private boolean asked;

  /** Until when an answer may come, by {@link System#nanoTime}; 0 if none is expected. */
  private long answer;

  /** Asks, unless that was done before. */
  void askOnce(Theme theme, TerminalDevice device) throws IOException {
    if (!asked) {
      ask(theme, device);
    }
  }

  void ask(Theme theme, TerminalDevice device) throws IOException {
    asked = true;
    if (theme.wantsGround()) {
      answer = System.nanoTime() + ANSWERING.toNanos();
      device.write(GroundReport.QUESTION.getBytes(StandardCharsets.US_ASCII));
    }
  }

  void answered() {
    answer = 0;
  }

  /** Right after asking: an answer that came later would be typed into the shell. */
  void awaitAnswer(Inbox inbox) {
    try {
      while (answer != 0 && answer - System.nanoTime() > 0) {
        Optional<Message> next = inbox.next(Duration.ofNanos(answer - System.nanoTime()));
        answer = next.isEmpty() || next.get() instanceof News.GroundTold ? 0 : answer;
      }
    } catch (IOException e) {
      // There is no terminal any more that could answer.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
