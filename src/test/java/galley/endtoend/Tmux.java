package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A terminal of a given size on a tmux server of its own, which ends with {@link #close}.
 *
 * <p>Keys are typed and the screen is read as a person would; nothing is known of the program
 * inside. Since a program answers when it likes, {@link #await} looks again and again until the
 * screen shows what is expected.
 */
final class Tmux implements AutoCloseable {
  private static final String PROMPT = "ready>";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

  private static final List<String> SETTINGS =
      List.of(
          "set -g default-terminal xterm-256color",
          "set -g default-shell /bin/sh",
          "set -g status off",
          "set -g remain-on-exit on",
          "set -s set-clipboard on",
          "set -s escape-time 0");

  private final Galley surroundings;
  private final Path socket;

  private Tmux(Galley surroundings, Path socket) {
    this.surroundings = surroundings;
    this.socket = socket;
  }

  /** Skips the test where tmux is missing, or fails it with {@code -Dgalley.requireTmux=true}. */
  static void assumeInstalled() {
    boolean installed =
        Stream.of(System.getenv("PATH").split(":", -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tmux")));
    if (!installed && Boolean.getBoolean("galley.requireTmux")) {
      fail("tmux is not installed, and galley.requireTmux is true");
    }
    Assumptions.assumeTrue(installed, "tmux is not installed: not tried in a terminal");
  }

  /** Starts {@code command} in a terminal of that size, in the folder of {@code surroundings}. */
  static Tmux start(Galley surroundings, int columns, int rows, String... command) {
    assumeInstalled();
    try {
      Path home = Path.of(surroundings.environment().get("HOME"));
      // A socket's path is short by law, a test's temporary folder need not be.
      Path sockets = Files.createTempDirectory("tmux");
      Path settings = Files.write(home.resolve("tmux.conf"), SETTINGS);
      Tmux tmux = new Tmux(surroundings, sockets.resolve("s"));
      List<String> start = new ArrayList<>(List.of("-f", settings.toString()));
      start.addAll(List.of("new-session", "-d", "-x", "" + columns, "-y", "" + rows));
      start.addAll(List.of(command));
      tmux.tmux("", start.toArray(String[]::new));
      return tmux;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts a POSIX shell and waits for its prompt. */
  static Tmux shell(Galley surroundings, int columns, int rows) {
    Tmux tmux = start(surroundings.with("PS1", PROMPT + " "), columns, rows, "/bin/sh", "-i");
    try {
      tmux.awaitPrompt();
      return tmux;
    } catch (AssertionError e) {
      tmux.close();
      throw e;
    }
  }

  /** The folder in which the terminal was started. */
  Path folder() {
    return surroundings.folder();
  }

  /** Waits until the shell of {@link #shell} asks for the next command. */
  List<String> awaitPrompt() {
    return await(
        "the shell's prompt",
        screen -> String.join("\n", screen).strip().matches("(?s)(.*\n)?" + PROMPT));
  }

  /**
   * Types keys by tmux's names: {@code Enter}, {@code Escape}, {@code PageDown}, {@code M-Enter}.
   */
  Tmux keys(String... keys) {
    for (String key : keys) {
      tmux("", "send-keys", key.equals(";") ? "\\;" : key);
    }
    return this;
  }

  /** Types a text letter by letter. */
  Tmux type(String text) {
    // tmux takes a semicolon at the end of an argument for the end of a command.
    String whole = text.endsWith(";") ? text.substring(0, text.length() - 1) + "\\;" : text;
    tmux("", "send-keys", "-l", "--", whole);
    return this;
  }

  /** Sends what a terminal would send of its own accord, byte for byte. */
  Tmux send(String bytes) {
    List<String> keys = new ArrayList<>(List.of("send-keys", "-H"));
    for (byte each : bytes.getBytes(StandardCharsets.UTF_8)) {
      keys.add(Integer.toHexString(each & 0xff));
    }
    tmux("", keys.toArray(String[]::new));
    return this;
  }

  /** Pastes a text at once: bracketed, where the program has asked for that. */
  Tmux paste(String text) {
    tmux(text, "load-buffer", "-");
    tmux("", "paste-buffer", "-p", "-d");
    return this;
  }

  Tmux resize(int columns, int rows) {
    tmux("", "resize-window", "-x", "" + columns, "-y", "" + rows);
    return this;
  }

  /** The rows of the screen from the top, without the blanks at their ends. */
  List<String> screen() {
    return rows("capture-pane", "-p");
  }

  /** The rows of the screen with the SGR sequences of their colours and attributes. */
  List<String> screenWithColours() {
    return rows("capture-pane", "-p", "-e");
  }

  /**
   * The rows of the screen, with the blanks at their ends: each is as many columns as tmux thinks.
   */
  List<String> wholeRows() {
    return rows("capture-pane", "-p", "-N");
  }

  /** From now on, all that programs send to the terminal is added to {@code file}. */
  Tmux record(Path file) {
    tmux("", "pipe-pane", "cat >>'" + file + "'");
    return this;
  }

  /** The clipboard of the terminal. */
  String clipboard() {
    return tmux("", "show-buffer");
  }

  /** Closes the terminal's window, as a user does with the mouse. */
  void vanish() {
    tmux("", "kill-pane");
  }

  Pane pane() {
    return Pane.read(tmux("", "display-message", "-p", Pane.FORMAT));
  }

  /** The process that the terminal was started with. */
  ProcessHandle shell() {
    String process = tmux("", "display-message", "-p", "#{pane_pid}").strip();
    return ProcessHandle.of(Long.parseLong(process)).orElseThrow();
  }

  /** Waits until some row holds {@code text}. */
  List<String> await(String text) {
    return await("\"" + text + "\"", screen -> screen.stream().anyMatch(row -> row.contains(text)));
  }

  /** Waits until no row holds {@code text}. */
  List<String> awaitGone(String text) {
    return await(
        "no \"" + text + "\"", screen -> screen.stream().noneMatch(row -> row.contains(text)));
  }

  /** Waits for a screen; where it does not come, fails showing the last one. */
  List<String> await(String expected, Predicate<List<String>> shown) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    List<String> screen = screen();
    while (!shown.test(screen)) {
      if (System.nanoTime() - deadline > 0) {
        fail("the screen does not show " + expected + "; " + pane() + ":\n" + framed(screen));
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      screen = screen();
    }
    return screen;
  }

  @Override
  public void close() {
    String pids = surroundings.run("", command("list-panes", "-a", "-F", "#{pane_pid}")).out();
    Afterlife programs = Afterlife.of(pids);
    surroundings.run("", command("kill-server"));
    programs.await();
    try {
      Files.deleteIfExists(socket);
      Files.deleteIfExists(socket.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> rows(String... command) {
    String[] rows = tmux("", command).split("\n", -1);
    // The last row, too, ends in a line feed.
    return List.of(rows).subList(0, rows.length - 1);
  }

  private String tmux(String input, String... arguments) {
    Galley.Result result = surroundings.run(input, command(arguments));
    assertEquals(0, result.exit(), () -> List.of(arguments) + ": " + result.err());
    return result.out();
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(List.of("tmux", "-u", "-S", socket.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static String framed(List<String> screen) {
    StringBuilder framed = new StringBuilder();
    for (int row = 0; row < screen.size(); row++) {
      framed.append(String.format("%3d|%s%n", row, screen.get(row)));
    }
    return framed.toString();
  }
}
