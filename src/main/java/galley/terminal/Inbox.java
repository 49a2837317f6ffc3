package galley.terminal;

import galley.ui.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What comes from other threads - bytes of the keyboard, signals, messages - waiting for the one
 * that reads. {@link #next} and {@link #add} are for that one, all others for any.
 */
final class Inbox implements Keyboard.Listener {

  /** Something to be done by the thread that reads. */
  @FunctionalInterface
  interface Event {
    void take() throws IOException;
  }

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Deque<Message> ready = new ArrayDeque<>();
  private final KeyDecoder decoder = new KeyDecoder(ready::add);
  private long lastRead;
  private @Nullable IOException ended;

  /**
   * Waits for the next message.
   *
   * @throws IOException if the terminal is gone; nothing will come any more
   */
  Message next() throws IOException, InterruptedException {
    while (ready.isEmpty()) {
      if (ended != null) {
        throw new IOException(ended.getMessage(), ended);
      }
      Optional<Duration> patience = decoder.patience();
      Event event =
          patience.isPresent()
              ? events.poll(patience.get().toNanos(), TimeUnit.NANOSECONDS)
              : events.take();
      if (event == null) {
        decoder.pause();
      } else {
        event.take();
      }
    }
    return ready.remove();
  }

  /**
   * The next message, if it comes within {@code patience}.
   *
   * @throws IOException if the terminal is gone
   */
  Optional<Message> next(Duration patience) throws IOException, InterruptedException {
    if (ready.isEmpty()) {
      Event event = events.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
      if (event == null) {
        return Optional.empty();
      }
      event.take();
    }
    return Optional.ofNullable(ready.poll()).or(() -> Optional.of(new Message.Redraw()));
  }

  /** Whether {@link #next} would give at once something that was typed. */
  boolean hasTyped() {
    // What else waits may come to nothing when its time has come.
    while (events.peek() instanceof Typed typed) {
      events.remove();
      typed.take();
    }
    return !ready.isEmpty();
  }

  /** Adds a message that goes before all that wait to be decoded. */
  void add(Message message) {
    ready.add(message);
  }

  /** Adds a message behind all that came before. */
  void post(Message message) {
    events.add(() -> ready.add(message));
  }

  /** The same, unless nobody wants it any more when its time has come. */
  void post(Message message, BooleanSupplier wanted) {
    events.add(
        () -> {
          if (wanted.getAsBoolean()) {
            ready.add(message);
          }
        });
  }

  /** What queues {@code event} whenever it is run, unless it still waits there. */
  Runnable once(Event event) {
    AtomicBoolean waiting = new AtomicBoolean();
    return () -> {
      if (waiting.compareAndSet(false, true)) {
        events.add(
            () -> {
              waiting.set(false);
              event.take();
            });
      }
    };
  }

  /** Bytes of the keyboard, and when they were read. */
  private final class Typed implements Event {
    private final ByteBuffer bytes;
    private final long nanoTime;

    Typed(ByteBuffer bytes, long nanoTime) {
      this.bytes = bytes;
      this.nanoTime = nanoTime;
    }

    @Override
    public void take() {
      decode(bytes, nanoTime);
    }
  }

  @Override
  public void read(ByteBuffer bytes, long nanoTime) {
    events.add(new Typed(bytes, nanoTime));
  }

  @Override
  public void ended(IOException why) {
    events.add(() -> ended = why);
  }

  private void decode(ByteBuffer bytes, long nanoTime) {
    Optional<Duration> patience = decoder.patience();
    if (patience.isPresent() && nanoTime - lastRead > patience.get().toNanos()) {
      decoder.pause();
    }
    lastRead = nanoTime;
    decoder.feed(bytes);
  }
}
