package galley.terminal;

import galley.ui.Frame;
import galley.ui.Message;
import galley.ui.Size;
import java.io.IOException;

@org.jspecify.annotations.NullUnmarked
public final class TerminalSession implements AutoCloseable {
  public static TerminalSession open(Theme theme) throws IOException {
    if (System.nanoTime() > 0) {
      throw new IOException("not yet");
    }
    return null;
  }

  public static boolean isTerminal(int descriptor) {
    return false;
  }

  public Size size() {
    return new Size(80, 24);
  }

  public Message next() throws IOException, InterruptedException {
    if (System.nanoTime() > 0) {
      throw new IOException("not yet");
    }
    return null;
  }

  public void paint(Frame frame) throws IOException {}

  public void repaint() {}

  public void suspend() throws IOException {}

  @Override
  public void close() {}
}
