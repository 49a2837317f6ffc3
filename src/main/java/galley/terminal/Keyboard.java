package galley.terminal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads the terminal in a thread of its own. It can let go in the middle of a read, so that not one
 * key is kept from a program that gets the terminal after us.
 */
final class Keyboard {
  private static final int PIECE = 1 << 14;

  private final FileChannel channel;
  private final Thread thread;

  /** Bytes as they came, or the end. */
  interface Listener {
    /**
     * Takes bytes, which are the listener's from now on.
     *
     * @param nanoTime when they came, on the clock of {@link System#nanoTime}
     */
    void read(ByteBuffer bytes, long nanoTime);

    /** Called once, when nothing more will come. */
    void ended(IOException why);
  }

  /** Begins to read {@code terminal}; {@code listener} is called in another thread. */
  Keyboard(Path terminal, Listener listener) throws IOException {
    channel = FileChannel.open(terminal, StandardOpenOption.READ);
    thread = new Thread(() -> read(listener), "galley keyboard");
    thread.setDaemon(true);
    thread.start();
  }

  /** Ends reading; when this returns, no byte is taken any more. */
  void release() {
    try {
      channel.close();
      thread.join();
    } catch (IOException e) {
      // It was only read from: nothing is lost.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(Listener listener) {
    try {
      while (true) {
        ByteBuffer bytes = ByteBuffer.allocate(PIECE);
        if (channel.read(bytes) < 0) {
          throw new EOFException("the terminal was closed");
        }
        listener.read(bytes.flip(), System.nanoTime());
      }
    } catch (ClosedChannelException e) {
      // Released.
    } catch (IOException e) {
      listener.ended(e);
    }
  }
}
