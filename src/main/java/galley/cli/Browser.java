package galley.cli;

import galley.terminal.TerminalSession;
import galley.text.Sanitizer;
import galley.ui.Message;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reader's browser: {@code BROWSER}, else {@code xdg-open}, else {@code open}. It is started
 * without a shell; one with a window goes on when Galley ends, one for the terminal gets it.
 */
final class Browser {
  /** These show themselves where Galley is. */
  private static final Set<String> IN_TERMINAL =
      Set.of("w3m", "lynx", "links", "links2", "elinks", "browsh", "carbonyl");

  private static final List<String> OPENERS = List.of("xdg-open", "open");

  private final Map<String, String> environment;

  Browser(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Has it open {@code address}.
   *
   * @param address of http, https or mailto, so that it is no option
   * @throws IOException if there is none, or it cannot be started; the message says so in one line
   */
  Message open(String address, TerminalSession terminal) throws IOException, InterruptedException {
    List<String> command = command(address);
    if (IN_TERMINAL.contains(String.valueOf(Path.of(command.get(0)).getFileName()))) {
      Path tty = Path.of("/dev/tty");
      terminal.outside(
          () ->
              new ProcessBuilder(command)
                  .redirectInput(tty.toFile())
                  .redirectOutput(tty.toFile())
                  .redirectError(tty.toFile())
                  .start()
                  .waitFor());
      return new Message.Redraw();
    }
    // Its messages would spoil the screen.
    new ProcessBuilder(command)
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    return new Message.Noticed("Opened " + Sanitizer.line(address));
  }

  /** The first of {@code BROWSER}'s commands, as others read it: {@code %s} is the address. */
  private List<String> command(String address) throws IOException {
    String named = environment.getOrDefault("BROWSER", "").strip();
    int end = named.indexOf(':');
    String first = (end < 0 ? named : named.substring(0, end)).strip();
    List<String> command = new ArrayList<>();
    if (first.isEmpty()) {
      Optional<String> opener = OPENERS.stream().filter(this::isOnPath).findFirst();
      command.add(
          opener.orElseThrow(() -> new IOException("no browser; set BROWSER to the command")));
    } else {
      command.addAll(List.of(first.split("\\s+")));
    }
    boolean placed = command.removeIf(word -> word.equals("%s"));
    boolean within = !placed && first.contains("%s");
    command.replaceAll(word -> word.replace("%s", address));
    if (!within) {
      command.add(address);
    }
    return command;
  }

  private boolean isOnPath(String name) {
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
        return true;
      }
    }
    return false;
  }
}
