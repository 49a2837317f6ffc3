package galley.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How far a fetch is. One thread gets the bytes, another looks on and may stop it. */
final class Transfer {
  private volatile long received;
  private volatile OptionalLong total = OptionalLong.empty();
  private volatile @Nullable InputStream body;
  private volatile boolean stopped;

  /** The bytes of a body, counted as they come. */
  InputStream begin(InputStream bytes, OptionalLong length) throws IOException {
    received = 0;
    total = length;
    body = bytes;
    if (stopped) {
      bytes.close();
    }
    return new FilterInputStream(bytes) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        add(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        add(Math.max(0, read));
        return read;
      }
    };
  }

  /** Only the thread that reads the body writes this. */
  private void add(int bytes) {
    long before = received;
    received = before + bytes;
  }

  /** Whether an answer has begun. */
  boolean hasBegun() {
    return body != null;
  }

  long received() {
    return received;
  }

  OptionalLong total() {
    return total;
  }

  /** Lets go of the connection; whoever reads from it fails. */
  void stop() {
    stopped = true;
    InputStream open = body;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // It is given up anyhow.
      }
    }
  }
}
