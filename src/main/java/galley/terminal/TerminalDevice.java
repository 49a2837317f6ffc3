package galley.terminal;

import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import galley.ui.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The terminal that controls this process, taken over and given back.
 *
 * <p>Lanterna's terminal gives the shutdown hook, the signal that tells a new size, and the stream
 * to write to. Replaced is how it sets the terminal up: one process saves, measures and sets,
 * instead of five; Ctrl-C is a key like any other; the size comes from the device, so that a
 * terminal that answers no question cannot stall us; and giving back can be done twice and never
 * hangs. Lanterna's reading and its drawing stay unused.
 *
 * <p>For several threads: the shutdown hook may come at any moment.
 */
final class TerminalDevice extends UnixTerminal {
  private static final Path PATH = Path.of("/dev/tty");

  /** Reports of the mouse: buttons and drags (1002) as sequences of their own kind (1006). */
  private static final String MOUSE_ON = "\u001b[?1002h\u001b[?1006h";

  private static final String MOUSE_OFF = "\u001b[?1006l\u001b[?1002l";

  /** Alternate screen, bracketed paste, no cursor, no wrapping at the right edge, empty. */
  private static final String ENTER =
      "\u001b[?1049h\u001b[?2004h\u001b[?25l\u001b[?7l\u001b[0m\u001b[2J";

  /** The way back; it is also right when a frame was cut off halfway. */
  private static final String LEAVE =
      MOUSE_OFF
          + "\u001b[?2026l\u001b[0m\u001b[2J\u001b[H\u001b[?7h\u001b[?2004l\u001b[?25h\u001b[?1049l";

  private static final long LONGEST_GOODBYE_MILLIS = 1500;

  private final ReentrantLock lock = new ReentrantLock();
  private volatile boolean over;

  /** Whether the screen is still what it was before us. */
  private volatile boolean outside = true;

  private final Path path;
  private final Stty stty;
  private final String enter;
  private final String leave;
  private volatile boolean mouse;
  private volatile @Nullable String saved;

  /**
   * Opens the device; the terminal stays as it is until {@link #takeOver}.
   *
   * @param linear whether its screen stays what it is, and what we write comes below
   * @throws IOException if this process has no terminal; the message says so in one line
   */
  static TerminalDevice open(boolean linear) throws IOException {
    try {
      OutputStream out = Files.newOutputStream(PATH, StandardOpenOption.WRITE);
      return new TerminalDevice(PATH, new Stty(PATH), out, linear);
    } catch (java.nio.file.FileSystemException e) {
      throw new IOException("there is no terminal to read in: " + PATH + " cannot be opened", e);
    }
  }

  /**
   * One that takes everything and shows nothing.
   *
   * @param keys a file with the bytes of its keys
   */
  static TerminalDevice rehearsed(Path keys) throws IOException {
    return new TerminalDevice(keys, new Stty(keys, "echo"), OutputStream.nullOutputStream(), false);
  }

  private TerminalDevice(Path path, Stty stty, OutputStream out, boolean linear)
      throws IOException {
    super(InputStream.nullInputStream(), out, StandardCharsets.UTF_8, CtrlCBehaviour.TRAP);
    this.path = path;
    this.stty = stty;
    enter = linear ? "\u001b[?2004h" : ENTER;
    leave = linear ? "\u001b[?2004l\r\n" : LEAVE;
    mouse = !linear;
  }

  /** Where its keys are read from. */
  Path path() {
    return path;
  }

  /**
   * Saves the terminal's settings, unless it is ours already, and makes the keys ours; with the
   * next {@link #write}, the screen.
   *
   * @param meanwhile what there is to do while that happens
   * @return the terminal's size
   */
  Size takeOver(Runnable meanwhile) throws IOException {
    lock.lock();
    try {
      Stty.Found found = stty.takeOver(meanwhile);
      if (saved == null) {
        saved = found.settings();
      }
      outside = true;
      return found.size();
    } finally {
      lock.unlock();
    }
  }

  /** Makes the terminal what it was before {@link #takeOver}; nothing if it is already. */
  void giveBack() throws IOException {
    lock.lock();
    try {
      restore();
    } finally {
      lock.unlock();
    }
  }

  /** Writes all of {@code bytes} at once; never after the terminal was given back for good. */
  void write(byte[] bytes) throws IOException {
    lock.lock();
    try {
      if (over) {
        throw new IOException("the terminal was given back");
      }
      if (outside) {
        outside = false;
        writeToTerminal((mouse ? enter + MOUSE_ON : enter).getBytes(StandardCharsets.US_ASCII));
      }
      writeToTerminal(bytes);
      flush();
    } finally {
      lock.unlock();
    }
  }

  /** Has the mouse reported, or not; also after the next {@link #takeOver}. */
  void mouse(boolean reported) throws IOException {
    mouse = reported;
    write((reported ? MOUSE_ON : MOUSE_OFF).getBytes(StandardCharsets.US_ASCII));
  }

  /** The terminal's size now. */
  Size measure() throws IOException {
    return stty.size();
  }

  /** Lets {@code listener} run, in a thread of its own, whenever the terminal has a new size. */
  void whenResized(Runnable listener) {
    try {
      super.registerTerminalResizeListener(listener);
    } catch (IOException e) {
      // Where no signal tells a new size, the old one stays.
    }
  }

  private void restore() throws IOException {
    String settings = saved;
    if (settings == null) {
      return;
    }
    saved = null;
    try {
      // First, since a stuck terminal would keep us from coming to anything after the writing.
      stty.restore(settings);
    } finally {
      if (!outside) {
        outside = true;
        writeToTerminal(leave.getBytes(StandardCharsets.US_ASCII));
        flush();
      }
    }
  }

  /** Called by Lanterna's shutdown hook and by {@link #close}: gives the terminal back for good. */
  @Override
  protected void restoreTerminalSettings() {
    over = true;
    Thread goodbye = new Thread(this::restoreAtLast, "galley terminal restore");
    // A terminal that takes no more output must not keep the process from ending.
    goodbye.setDaemon(true);
    goodbye.start();
    try {
      goodbye.join(LONGEST_GOODBYE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void restoreAtLast() {
    boolean locked = false;
    try {
      locked = lock.tryLock(LONGEST_GOODBYE_MILLIS / 2, TimeUnit.MILLISECONDS);
      restore();
    } catch (IOException | InterruptedException e) {
      // The terminal is gone, or about to be: there is nobody left to tell.
    } finally {
      if (locked) {
        lock.unlock();
      }
    }
  }

  @Override
  public void close() {
    try {
      super.close();
    } catch (IllegalStateException | IOException e) {
      // The JVM is going down: its hook gives the terminal back.
    }
  }

  @Override
  protected void saveTerminalSettings() {}

  @Override
  protected void canonicalMode(boolean enabled) {}

  @Override
  protected void keyEchoEnabled(boolean enabled) {}

  @Override
  protected void keyStrokeSignalsEnabled(boolean enabled) {}

  /** Lanterna would ask the terminal for its size and wait for the answer. */
  @Override
  protected void registerTerminalResizeListener(Runnable onResize) {}
}
