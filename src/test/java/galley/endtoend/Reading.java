package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An article read in a terminal, from the shell and back to it. */
final class Reading {
  static final String ARTICLE = "tides.md";

  private Reading() {}

  /** In a new folder with an article of three parts. */
  static Galley in(Path temporary) {
    Galley galley = Galley.in(temporary).with("GALLEY_AUTHOR", "Ada");
    write(
        galley.folder().resolve(ARTICLE),
        "# The Tide Tables\n\nA short word before the first heading.\n\n"
            + "## Spring tides\n\n"
            + paragraph("spring")
            + "## Neap tides\n\n"
            + paragraph("neap")
            + "## Storm tides\n\n"
            + paragraph("storm"));
    return galley;
  }

  /** Words that all differ, so that each says where in the text it stands. */
  private static String paragraph(String word) {
    return IntStream.range(0, 600).mapToObj(i -> word + i).collect(Collectors.joining(" "))
        + "\n\n";
  }

  /** A shell that remembers how its terminal was set. */
  static Tmux shell(Galley galley, int columns, int rows) {
    Tmux terminal = Tmux.shell(galley, columns, rows);
    terminal.type("stty -a >before; clear; >cleared").keys("Enter");
    // The first prompt looks like the one after the clearing.
    Path cleared = terminal.folder().resolve("cleared");
    terminal.await(
        "an empty screen", screen -> Files.exists(cleared) && screen.get(0).equals("ready>"));
    return terminal;
  }

  /** A shell in which the article was opened. */
  static Tmux open(Galley galley, int columns, int rows) {
    Tmux terminal = shell(galley, columns, rows);
    open(terminal, "galley " + ARTICLE);
    return terminal;
  }

  /** Types a command line that opens the article. */
  static void open(Tmux terminal, String command) {
    terminal.type(command).keys("Enter");
    awaitTop(terminal, "The Tide Tables");
  }

  /** Waits for {@code words} in the first row of the text. */
  static List<String> awaitTop(Tmux terminal, String words) {
    return terminal.await(
        words + " on top of the text",
        screen -> screen.get(1).contains(words) && terminal.pane().alternateScreen());
  }

  /** Checks that the shell has its terminal back as it was, and the program's exit code. */
  static void assertWhole(Tmux terminal, int exit) {
    terminal.awaitPrompt();
    assertUntouched(terminal.pane());
    // A terminal that has lost its way would not show what is typed here.
    terminal.type("echo exit=$?; stty -a >after; echo e''nd").keys("Enter");
    List<String> screen = terminal.await("end");
    assertTrue(screen.contains("exit=" + exit), screen::toString);
    Path folder = terminal.folder();
    assertEquals(modes(folder.resolve("before")), modes(folder.resolve("after")));
    assertUntouched(terminal.pane());
  }

  private static void assertUntouched(Pane pane) {
    assertTrue(pane.cursorVisible(), pane::toString);
    assertFalse(pane.mouseReported(), pane::toString);
    assertFalse(pane.alternateScreen(), pane::toString);
  }

  /** What {@code stty -a} wrote, without the size. */
  private static String modes(Path file) {
    return read(file).replaceAll("(rows|columns) \\d+;", "");
  }

  /** The annotations in the comments file beside the article. */
  static List<JsonObject> comments(Galley galley) {
    return comments(galley, ARTICLE + ".comments.json");
  }

  static List<JsonObject> comments(Galley galley, String file) {
    String json = read(galley.folder().resolve(file));
    assertTrue(json.endsWith("]\n"), json);
    JsonArray all = JsonParser.parseString(json).getAsJsonArray();
    return all.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  /** The text of each comment beside the article. */
  static List<String> texts(Galley galley) {
    return comments(galley).stream()
        .map(each -> each.getAsJsonObject("body").get("value").getAsString())
        .toList();
  }

  /** The one program that runs below the terminal's shell. */
  static ProcessHandle program(Tmux terminal) {
    // The launcher has given its place to Java.
    List<ProcessHandle> programs = terminal.shell().children().toList();
    assertEquals(1, programs.size(), programs::toString);
    return Objects.requireNonNull(programs.get(0));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
