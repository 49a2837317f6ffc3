package galley.terminal;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.ui.Frame;
import galley.ui.Key;
import galley.ui.Message;
import galley.ui.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program for the end-to-end tests: shows every message it gets. Some keys do what Galley does:
 *
 * <ul>
 *   <li>q leaves, e exits at once with code 7, x fails with an exception
 *   <li>Ctrl-Z stops, o runs another program on the terminal
 *   <li>m and M turn the mouse on and off, y copies some words
 *   <li>p posts a paste from another thread
 * </ul>
 */
public final class KeyEcho {
  public static final String COPIED = "copied: 日本\n\u001b]52;c;?\u0007";

  private final TerminalSession session;
  private final List<String> log = new ArrayList<>();

  private KeyEcho(TerminalSession session) {
    this.session = session;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (TerminalSession session = TerminalSession.open(Theme.choose(System.getenv()))) {
      new KeyEcho(session).run();
    }
    System.out.println("done");
  }

  private void run() throws IOException, InterruptedException {
    log.add("in " + TerminalSession.isTerminal(0) + " out " + TerminalSession.isTerminal(1));
    Message message = new Message.Redraw();
    while (!message.equals(new Message.KeyPressed(Key.of('q')))) {
      session.paint(frame(session.size(), log));
      message = session.next();
      log.add(message.toString());
      if (message instanceof Message.KeyPressed pressed) {
        act(pressed.key());
      }
    }
  }

  private void act(Key key) throws IOException, InterruptedException {
    if (key.equals(Key.control('z'))) {
      session.suspend();
    }
    switch (key.codePoint()) {
      case 'e' -> System.exit(7);
      case 'x' -> throw new IllegalStateException("asked to fail");
      case 'o' ->
          session.outside(
              () ->
                  new ProcessBuilder("sh", "-c", "echo outside; read -r line; stty -a >outside")
                      .inheritIO()
                      .start()
                      .waitFor());
      case 'm' -> session.mouse(true);
      case 'M' -> session.mouse(false);
      case 'y' -> session.copy(COPIED);
      case 'p' -> new Thread(() -> session.post(new Message.Pasted("posted"))).start();
      default -> {}
    }
  }

  private static Frame frame(Size size, List<String> log) {
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < size.rows() - 1; row++) {
      int entry = Math.max(0, log.size() - size.rows() + 1) + row;
      lines.add(
          entry < log.size()
              ? Line.of(new Run(log.get(entry), Roles.NONE, Run.NOWHERE))
              : Line.EMPTY);
    }
    String bar = size.columns() + "x" + size.rows();
    lines.add(
        Line.of(Run.mark("#".repeat(Math.max(0, size.columns() - bar.length())) + bar, Role.BAR)));
    return new Frame(size, lines, Optional.empty());
  }
}
