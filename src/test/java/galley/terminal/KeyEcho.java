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

/** A program for the end-to-end tests: shows every message it gets; q ends it. */
public final class KeyEcho {
  private KeyEcho() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> log = new ArrayList<>();
    log.add("in " + TerminalSession.isTerminal(0) + " out " + TerminalSession.isTerminal(1));
    try (TerminalSession session = TerminalSession.open(Theme.choose(System.getenv()))) {
      while (true) {
        session.paint(frame(session.size(), log));
        Message message = session.next();
        log.add(message.toString());
        if (message.equals(new Message.KeyPressed(Key.of('q')))) {
          break;
        } else if (message.equals(new Message.KeyPressed(Key.of('x')))) {
          throw new IllegalStateException("asked to fail");
        } else if (message.equals(new Message.KeyPressed(Key.of('e')))) {
          System.exit(7);
        } else if (message.equals(new Message.KeyPressed(Key.control('z')))) {
          session.suspend();
        } else if (message.equals(new Message.KeyPressed(Key.of('o')))) {
          session.outside(
              () ->
                  new ProcessBuilder("sh", "-c", "read a; echo $a; sleep 1")
                      .inheritIO()
                      .start()
                      .waitFor());
        }
      }
    }
    System.out.println("done");
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
