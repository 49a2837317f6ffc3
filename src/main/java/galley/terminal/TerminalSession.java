package galley.terminal;

import galley.ui.Frame;
import galley.ui.Message;
import galley.ui.News;
import galley.ui.Size;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The terminal, taken over: keys in, frames out.
 *
 * <p>Both go through {@code /dev/tty}, so standard input may be an article and standard output a
 * file. Whatever ends the process - {@link #close}, {@code System.exit}, an exception, SIGTERM,
 * SIGHUP, SIGINT - the terminal is given back as it was.
 *
 * <p>All methods are for one thread, but {@link #post} is for any.
 */
public final class TerminalSession implements AutoCloseable {

  /** What may happen while the screen is somebody else's. */
  @FunctionalInterface
  public interface Errand {
    /** Does it; standard input and output are the process's own. */
    void run() throws IOException, InterruptedException;
  }

  private final Inbox inbox = new Inbox();
  private final Interrupts interrupts = new Interrupts();
  private final TerminalDevice device;
  private final Painter painter;
  private final boolean rehearsed;
  private Keyboard keyboard;
  private final GroundQuestion ground = new GroundQuestion();

  private Size size;

  private TerminalSession(TerminalDevice device, Painter painter, boolean rehearsed)
      throws IOException {
    this.device = device;
    this.painter = painter;
    this.rehearsed = rehearsed;
    size = device.takeOver(this::listen);
    keyboard = new Keyboard(device.path(), inbox);
  }

  private void listen() {
    interrupts.open();
    // A window dragged to a new size tells a hundred; to measure once for all of them is enough.
    device.whenResized(inbox.once(this::measure));
    Signals.handle("CONT", inbox.once(this::comeBack));
  }

  /**
   * Takes the terminal over.
   *
   * @throws IOException if there is none, or none that can place text; the message says so in one
   *     line
   */
  public static TerminalSession open(Theme theme) throws IOException {
    return open(new FramePainter(theme), false);
  }

  /**
   * The same, but what is new is written line below line, for a screen reader.
   *
   * @throws IOException as {@link #open(Theme)}
   */
  public static TerminalSession openLinear() throws IOException {
    return open(new LinearPainter(new Theme(Palette.NONE)), true);
  }

  private static TerminalSession open(Painter painter, boolean linear) throws IOException {
    if ("dumb".equals(System.getenv("TERM"))) {
      throw new IOException("this terminal cannot place text on the screen (TERM is dumb)");
    }
    TerminalDevice device = TerminalDevice.open(linear);
    try {
      return new TerminalSession(device, painter, false);
    } catch (IOException | RuntimeException e) {
      device.close();
      throw e;
    }
  }

  /**
   * A terminal that shows nothing, whose keys are the bytes of a file, so that Java can keep what a
   * reading loads in an archive.
   */
  public static TerminalSession rehearsed(Path keys) throws IOException {
    Theme theme = Theme.choose(Map.of("TERM", "xterm-256color"));
    return new TerminalSession(TerminalDevice.rehearsed(keys), new FramePainter(theme), true);
  }

  /**
   * Whether a file descriptor of this process - 0 standard input, 1 standard output, 2 standard
   * error - is a terminal.
   */
  public static boolean isTerminal(int fileDescriptor) {
    return FileDescriptors.isTerminal(fileDescriptor);
  }

  /** The terminal's size, as last told by a {@link Message.Resized}. */
  public Size size() {
    return size;
  }

  /**
   * Waits for what happens next: a key, a paste, the mouse, a new size, a redraw after a stop, or
   * what was {@linkplain #post posted}.
   *
   * @throws IOException if the terminal is gone; nothing will come any more
   */
  public Message next() throws IOException, InterruptedException {
    Message next = inbox.next();
    if (next instanceof News.GroundTold told) {
      painter.use(painter.theme().onGround(told.red(), told.green(), told.blue()));
      ground.answered();
    }
    return next;
  }

  /**
   * Whether more was typed, for which {@link #next} would not wait. Rehearsed keys come one by one,
   * so that each is answered as a reader's are.
   */
  public boolean hasTyped() {
    return !rehearsed && inbox.hasTyped();
  }

  /** From now on frames look otherwise. */
  public void use(Theme theme) throws IOException {
    painter.use(theme);
    ground.ask(theme, device);
  }

  /**
   * Has {@link #next} tell {@code message}, after all that came before. Any thread may call this,
   * at any time; nobody reads what comes after {@link #close}.
   */
  public void post(Message message) {
    inbox.post(message);
  }

  /**
   * The same, unless nobody wants it any more when its time has come.
   *
   * @param wanted asked by the thread that calls {@link #next}
   */
  public void post(Message message, BooleanSupplier wanted) {
    inbox.post(message, wanted);
  }

  /**
   * Puts {@code text} into the user's clipboard. Whether the terminal does so cannot be known: some
   * ask the user, and some do not know how.
   *
   * @throws IOException if it is longer than 74,994 bytes of UTF-8, and then nothing is copied; or
   *     if the terminal is gone. The message says which in one line
   */
  public void copy(String text) throws IOException {
    device.write(Clipboard.copying(text));
  }

  /**
   * Has {@link #next} tell what the mouse does, or not. At first it does. While it does, most
   * terminals select text for their own clipboard only with Shift.
   */
  public void mouse(boolean on) throws IOException {
    device.mouse(on);
  }

  /**
   * Shows {@code frame}, sending only what changed since the last one. With the first the screen is
   * ours.
   */
  public void paint(Frame frame) throws IOException {
    byte[] bytes = painter.paint(frame);
    if (bytes.length > 0) {
      device.write(bytes);
    }
    ground.askOnce(painter.theme(), device);
  }

  /** Lets the next {@link #paint} send everything, as for a screen that something spoilt. */
  public void repaint() {
    painter.forget();
  }

  /**
   * Stops the process, as Ctrl-Z does elsewhere, with all others of its job. Returns when it runs
   * again: the terminal is ours, and {@link #next} tells a redraw.
   */
  public void suspend() throws IOException {
    try {
      // The shell that sends the signal is of the same process group: it stops with us, and to wait
      // for it is to wait for being continued. An orphaned group does not stop and goes on at once.
      outside(() -> new ProcessBuilder("sh", "-c", "kill -TSTP 0").inheritIO().start().waitFor());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Gives the terminal back for as long as {@code errand} runs, as for an editor. Afterwards it is
   * ours again, and {@link #next} tells a redraw.
   */
  public void outside(Errand errand) throws IOException, InterruptedException {
    keyboard.release();
    device.giveBack();
    interrupts.leaveToThem();
    try {
      errand.run();
    } finally {
      interrupts.takeBack();
      comeBack();
      keyboard = new Keyboard(device.path(), inbox);
    }
  }

  /** Gives the terminal back. A second time does nothing. */
  @Override
  public void close() {
    ground.awaitAnswer(inbox);
    keyboard.release();
    device.close();
    interrupts.close();
  }

  private void comeBack() throws IOException {
    Size now = device.takeOver(() -> {});
    painter.forget();
    if (!now.equals(size)) {
      size = now;
      inbox.add(new Message.Resized(now));
    }
    inbox.add(new Message.Redraw());
  }

  private void measure() throws IOException {
    size = device.measure();
    // Terminals cut off what no longer fits, so even the old size again needs all of it.
    painter.forget();
    inbox.add(new Message.Resized(size));
  }
}
