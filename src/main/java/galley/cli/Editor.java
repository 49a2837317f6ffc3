package galley.cli;

import galley.terminal.TerminalSession;
import galley.ui.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The reader's own editor: {@code VISUAL}, else {@code EDITOR}, else {@code vi}. */
final class Editor {
  private static final Set<String> TAKING_PLUS =
      Set.of(
          "vi",
          "vim",
          "nvim",
          "view",
          "gvim",
          "nano",
          "pico",
          "emacs",
          "emacsclient",
          "mg",
          "jed",
          "joe",
          "jmacs",
          "ne",
          "kak",
          "micro",
          "mcedit",
          "ed",
          "vis",
          "nvi",
          "elvis",
          "less");

  private static final Set<String> TAKING_COLON = Set.of("hx", "helix", "subl", "zed");

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
        int status = run(List.of(file.toString()), terminal);
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

  /**
   * Lets the reader change a file, from a line on, which counts from 1. Editors that are not known
   * open it at its beginning.
   */
  Message open(Path file, int line, TerminalSession terminal)
      throws IOException, InterruptedException {
    String name = file.toAbsolutePath().toString();
    int status = run(argumentsAt(name, line), terminal);
    return status == 0
        ? new Message.Redraw()
        : new Message.Noticed("'" + command + "' ended with " + status);
  }

  private List<String> argumentsAt(String file, int line) {
    String first = command.strip().split("\\s+", -1)[0];
    String program = first.substring(first.lastIndexOf('/') + 1);
    if (TAKING_PLUS.contains(program)) {
      return List.of("+" + line, file);
    }
    if (TAKING_COLON.contains(program)) {
      return List.of(file + ":" + line);
    }
    return program.startsWith("code") ? List.of("--goto", file + ":" + line) : List.of(file);
  }

  /** As git does it: the command may have options, the file's name may have blanks. */
  private int run(List<String> arguments, TerminalSession terminal)
      throws IOException, InterruptedException {
    List<String> shell = new ArrayList<>(List.of("sh", "-c", command + " \"$@\"", command));
    shell.addAll(arguments);
    AtomicInteger status = new AtomicInteger();
    terminal.outside(
        () ->
            status.set(
                new ProcessBuilder(shell)
                    .inheritIO()
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectOutput(Path.of("/dev/tty").toFile())
                    .start()
                    .waitFor()));
    return status.get();
  }
}
