package galley.cli;

import galley.store.FileStamp;
import galley.ui.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the comments beside the reading, at the start and whenever another program changed their
 * file, in a thread of its own: neither many comments nor a slow disk keeps the reader waiting.
 */
final class CommentWatch {
  private static final Duration INTERVAL = Duration.ofSeconds(1);

  private final CommentDesk desk;
  private final FirstAnswer sink;
  private final Thread thread = new Thread(this::watch, "galley comments");

  private CommentWatch(CommentDesk desk, Consumer<Message> sink) {
    this.desk = desk;
    this.sink = new FirstAnswer(sink);
  }

  /**
   * Begins to watch.
   *
   * @param sink takes every message but the first; for any thread
   */
  static CommentWatch start(CommentDesk desk, Consumer<Message> sink) {
    CommentWatch watch = new CommentWatch(desk, sink);
    watch.thread.setDaemon(true);
    watch.thread.start();
    return watch;
  }

  /**
   * The comments as they were at the start, if they are read within {@code patience}; so most
   * articles need not be shown without them first.
   */
  Optional<Message> first(Duration patience) throws InterruptedException {
    return sink.within(patience);
  }

  void stop() {
    thread.interrupt();
  }

  private void watch() {
    try {
      Optional<FileStamp> seen = desk.stamp();
      sink.accept(desk.load());
      while (seen.isPresent()) {
        Thread.sleep(INTERVAL.toMillis());
        Optional<FileStamp> now = desk.stamp();
        if (!now.equals(seen)) {
          seen = now;
          sink.accept(desk.load());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
