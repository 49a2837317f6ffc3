package galley.cli;

import galley.ui.Message;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes the messages of another thread. The first goes to whoever {@linkplain #within waits} for
 * it, so that what is found in a moment is on the screen together with what it was found for; all
 * others to the screen.
 */
final class FirstAnswer implements Consumer<Message> {
  private final Deque<Message> early = new ArrayDeque<>();
  private final Consumer<Message> screen;
  private boolean waitedFor = true;

  /**
   * @param screen for any thread
   */
  FirstAnswer(Consumer<Message> screen) {
    this.screen = screen;
  }

  @Override
  public synchronized void accept(Message message) {
    if (waitedFor) {
      early.add(message);
      notifyAll();
    } else {
      screen.accept(message);
    }
  }

  /** Waits for the first message; to be called once. */
  synchronized Optional<Message> within(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    for (long left = patience.toMillis(); early.isEmpty() && left > 0; ) {
      wait(left);
      left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
    waitedFor = false;
    Optional<Message> found = Optional.ofNullable(early.poll());
    early.forEach(screen);
    early.clear();
    return found;
  }
}
