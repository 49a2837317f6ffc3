package galley.cli;

import galley.terminal.TerminalSession;
import galley.ui.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The reader's own editor: {@code VISUAL}, else {@code EDITOR}, else {@code vi}. */
final class Editor {
  private final String command;

  Editor(Map<String, String> environment) {
    String editor = environment.getOrDefault("EDITOR", "");
    String visual = environment.getOrDefault("VISUAL", "");
    command = !visual.isBlank() ? visual : !editor.isBlank() ? editor : "vi";
  }

  /** Lets the reader change {@code text} while the terminal is the editor's. */
  Message edit(String text, TerminalSession terminal) throws InterruptedException {
    try {
      Path file = Files.createTempFile("galley-comment-", ".md");
      try {
        Files.writeString(file, text.isEmpty() ? "" : text + "\n");
        int status = run(file, terminal);
        return status == 0
            ? new Message.Edited(Files.readString(file))
            : new Message.Noticed("'" + command + "' ended with " + status + "; nothing changed");
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      return new Message.Noticed("Cannot edit with '" + command + "': " + Reasons.of(e));
    }
  }

  /** As git does it: the command may have options, the file's name may have blanks. */
  private int run(Path file, TerminalSession terminal) throws IOException, InterruptedException {
    AtomicInteger status = new AtomicInteger();
    terminal.outside(
        () ->
            status.set(
                new ProcessBuilder("sh", "-c", command + " \"$1\"", command, file.toString())
                    .inheritIO()
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectOutput(Path.of("/dev/tty").toFile())
                    .start()
                    .waitFor()));
    return status.get();
  }
}
