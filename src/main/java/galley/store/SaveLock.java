package galley.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The right to replace one file, held by one thread of one process at a time. It is an operating
 * system's lock on a file beside, so it ends with the process however that ends. The lock file is
 * deleted by its holder.
 *
 * <p>Not for use by two threads of one process at once: closing any channel to a file gives up all
 * locks that the process has on it (POSIX, fcntl).
 */
final class SaveLock implements AutoCloseable {
  /** Saving takes milliseconds; whoever holds the lock for this long is stopped, not busy. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path path;
  private final FileChannel held;
  private final FileChannel seen;

  private SaveLock(Path path, FileChannel held, FileChannel seen) {
    this.path = path;
    this.held = held;
    this.seen = seen;
  }

  /**
   * Waits for the lock.
   *
   * @throws Refusal if another process keeps it
   */
  static SaveLock take(Path path) throws IOException {
    long start = System.nanoTime();
    while (true) {
      SaveLock lock = tryToTake(path);
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new Refusal(
            "another program has locked it", "Save again, or delete " + path + " if none runs");
      }
      pause();
    }
  }

  private static @Nullable SaveLock tryToTake(Path path) throws IOException {
    FileChannel held = open(path);
    if (held == null) {
      return null;
    }
    FileChannel seen = null;
    boolean taken = false;
    try {
      if (held.tryLock() != null) {
        // The holder before may have deleted the file between our opening and locking it; then the
        // path names another file or none. The second channel stays open for the lock's sake.
        ByteBuffer token = ByteBuffer.wrap(UUID.randomUUID().toString().getBytes(US_ASCII));
        held.truncate(0).write(token.duplicate(), 0);
        seen = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        ByteBuffer found = ByteBuffer.allocate(token.capacity() + 1);
        seen.read(found, 0);
        taken = token.equals(found.flip());
      }
    } catch (NoSuchFileException e) {
      taken = false;
    } finally {
      if (!taken) {
        close(seen);
        held.close();
      }
    }
    return taken && seen != null ? new SaveLock(path, held, seen) : null;
  }

  private static @Nullable FileChannel open(Path path) throws IOException {
    try {
      return FileChannel.open(
          path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    } catch (AccessDeniedException e) {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        // Another user is saving, and will delete it.
        return null;
      }
      throw e;
    }
  }

  private static void close(@Nullable FileChannel channel) throws IOException {
    if (channel != null) {
      channel.close();
    }
  }

  private static void pause() throws Refusal {
    try {
      Thread.sleep(1 + ThreadLocalRandom.current().nextInt(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("saving was interrupted", "Save again");
    }
  }

  /** Deletes the lock file first: after the unlocking it may be another's. */
  @Override
  public void close() throws IOException {
    try (held;
        seen) {
      Files.deleteIfExists(path);
    }
  }
}
