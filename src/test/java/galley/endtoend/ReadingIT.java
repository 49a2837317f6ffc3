package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and commenting in a real terminal, from the shell and back to it. */
class ReadingIT {
  @TempDir Path temporary;
  private Galley galley;

  @BeforeEach
  void writesAnArticle() throws IOException {
    galley = Galley.in(temporary).with("GALLEY_AUTHOR", "Ada");
    Files.writeString(
        galley.folder().resolve("tides.md"),
        "# The Tide Tables\n\nA short word before the first heading.\n\n"
            + "## Spring tides\n\n"
            + paragraph("spring")
            + "## Neap tides\n\n"
            + paragraph("neap")
            + "## Storm tides\n\n"
            + paragraph("storm"));
  }

  /** Words that all differ, so that each says where in the text it stands. */
  private static String paragraph(String word) {
    return IntStream.range(0, 600).mapToObj(i -> word + i).collect(Collectors.joining(" "))
        + "\n\n";
  }

  @Test
  void readsCommentsResizesAndLeavesTheTerminalWhole() throws IOException {
    try (Tmux terminal = Tmux.shell(galley, 80, 24)) {
      open(terminal);
      assertTrue(terminal.pane().alternateScreen());

      terminal.keys("]");
      terminal.await("a heading on top", screen -> screen.get(1).contains("Spring tides"));
      terminal.keys("]");
      terminal.await("the next on top", screen -> screen.get(1).contains("Neap tides"));

      terminal.keys("t");
      terminal.await("Contents");
      assertTrue(terminal.await("Storm tides").size() == 24);
      terminal.keys("Escape").awaitGone("Contents");

      terminal.keys("c").await("Comment on");
      terminal.type("Well put 👍🏽 日本").keys("M-Enter").type("and true").await("and true");
      terminal.await("Well put");
      terminal.keys("Enter").awaitGone("Comment on");

      terminal.keys("Space");
      List<String> screen =
          terminal.await(
              "words on top", rows -> rows.get(1).strip().matches("neap\\d+( neap\\d+)+"));
      String first = screen.get(1).strip().split(" ", 2)[0];
      terminal.resize(40, 10);
      terminal.await(first + " still on top", rows -> isOnTop(rows, first, 10));
      terminal.resize(200, 60);
      terminal.await(first + " still on top", rows -> isOnTop(rows, first, 60));

      terminal.keys("q");
      assertWhole(terminal, 0);
    }
    assertEquals(List.of("Well put 👍🏽 日本\nand true"), strings("and true"));
    assertTrue(galley.galley("comments", "tides.md").out().contains("Ada"));
  }

  @Test
  void keepsPastedLinesTogether() throws IOException {
    try (Tmux terminal = Tmux.shell(galley, 80, 24)) {
      open(terminal);
      terminal.keys("c").await("Comment on");
      terminal.paste("first pasted\nsecond pasted").await("second pasted");
      terminal.keys("Enter").awaitGone("Comment on");
      terminal.keys("q");
      assertWhole(terminal, 0);
    }
    assertEquals(List.of("first pasted\nsecond pasted"), strings("second pasted"));
  }

  @Test
  void leavesTheTerminalWholeWhenTerminated() {
    try (Tmux terminal = Tmux.shell(galley, 80, 24)) {
      open(terminal);
      // The launcher has given its place to Java: there is just one process below the shell.
      List<ProcessHandle> programs = terminal.shell().children().toList();
      assertEquals(1, programs.size(), programs::toString);
      programs.get(0).destroy();
      assertWhole(terminal, 143);
    }
  }

  @Test
  void writesPlainTextWhereNobodyLooks() {
    Galley.Result result = galley.shell("galley tides.md | cat");
    assertEquals("", result.err());
    assertTrue(result.out().startsWith("The Tide Tables"), result::out);
    assertFalse(result.out().contains("\u001b"), result::out);
  }

  private static void open(Tmux terminal) {
    terminal.type("galley tides.md").keys("Enter");
    terminal.await("the article", screen -> screen.get(1).contains("The Tide Tables"));
  }

  private static boolean isOnTop(List<String> screen, String word, int rows) {
    return screen.size() == rows && List.of(screen.get(1).strip().split(" ", -1)).contains(word);
  }

  /** The shell is back on its own screen, with cursor, echo and whole lines. */
  private static void assertWhole(Tmux terminal, int exit) {
    terminal.awaitPrompt();
    // A terminal that has lost its way would not show what is typed here.
    terminal.type("echo exit=$?; stty -a").keys("Enter");
    terminal.await("exit=" + exit);
    String modes = String.join(" ", terminal.await(" icanon "));
    for (String mode : List.of("icanon", "echo", "isig", "icrnl", "opost")) {
      assertTrue(List.of(modes.split("[ ;]+", -1)).contains(mode), modes);
    }
    Tmux.Pane pane = terminal.pane();
    assertTrue(pane.cursorVisible());
    assertFalse(pane.mouseReported());
    assertFalse(pane.alternateScreen());
  }

  /** The strings with {@code words} in the one comments file. */
  private List<String> strings(String words) throws IOException {
    try (Stream<Path> files = Files.list(galley.folder())) {
      List<Path> comments =
          files.filter(file -> file.toString().endsWith(".comments.json")).toList();
      assertEquals(1, comments.size());
      return leaves(JsonParser.parseString(Files.readString(comments.get(0))))
          .filter(text -> text.contains(words))
          .toList();
    }
  }

  private static Stream<String> leaves(JsonElement json) {
    if (json.isJsonArray()) {
      return json.getAsJsonArray().asList().stream().flatMap(ReadingIT::leaves);
    }
    if (json.isJsonObject()) {
      return json.getAsJsonObject().asMap().values().stream().flatMap(ReadingIT::leaves);
    }
    return json.isJsonNull() ? Stream.empty() : Stream.of(json.getAsString());
  }
}
