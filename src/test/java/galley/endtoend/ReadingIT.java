package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and commenting in a real terminal, from the shell and back to it. */
class ReadingIT {
  @TempDir Path temporary;
  private Galley galley;

  @BeforeEach
  void writesAnArticle() {
    galley = Reading.in(temporary);
  }

  @Test
  void showsTheBeginningOfALongArticleAndLosesNoKeyUntilTheRestIsThere() {
    StringBuilder article = new StringBuilder("# The Long Coast\n\n");
    for (int i = 1; i <= 6000; i++) {
      article.append("## Mile ").append(i).append("\n\n");
      article.append("Words of the coast and of the sea beside it. ".repeat(12)).append("\n\n");
    }
    Reading.write(galley.folder().resolve("long.md"), article.toString());
    try (Tmux terminal = Reading.shell(galley, 80, 24)) {
      terminal.type("galley long.md").keys("Enter");
      Reading.awaitTop(terminal, "The Long Coast");
      terminal.keys("]", "G", "[");
      Reading.awaitTop(terminal, "Mile 5999");
      terminal.await("section 6000 of 6001");
      terminal.keys("c").await("Comment on «Mile 5999»");
      terminal.type("far").keys("Enter").await("Comment saved");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    assertEquals(
        List.of("far"),
        Reading.comments(galley, "long.md.comments.json").stream()
            .map(each -> each.getAsJsonObject("body").get("value").getAsString())
            .toList());
  }

  @Test
  void pagesGoesCommentsResizesAndQuits() {
    try (Tmux terminal = Reading.open(galley, 80, 24)) {
      assertTrue(terminal.pane().alternateScreen());
      terminal.keys("]");
      Reading.awaitTop(terminal, "Spring tides");
      terminal.keys("]");
      Reading.awaitTop(terminal, "Neap tides");

      terminal.keys("t").await("Contents");
      terminal.type("storm").awaitGone("Spring tides");
      terminal.keys("Enter");
      Reading.awaitTop(terminal, "Storm tides");

      terminal.keys("c").await("Comment on «Storm tides»");
      terminal.type("Well put 👍🏽 日本").keys("M-Enter").type("and true").await("and true");
      terminal.await("Well put");
      terminal.keys("Enter").awaitGone("Comment on");
      terminal.await("Comment saved");

      terminal.keys("Space");
      List<String> screen =
          terminal.await(
              "words on top", rows -> rows.get(1).strip().matches("storm\\d+( storm\\d+)+"));
      String first = screen.get(1).strip().split(" ", 2)[0];
      for (int[] size : new int[][] {{40, 10}, {200, 60}, {80, 24}}) {
        terminal.resize(size[0], size[1]);
        terminal.await(
            first + " still on top at " + size[0] + "x" + size[1],
            rows -> isOnTop(rows, first, size[1]) && rows.get(1).length() <= size[0]);
      }
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    JsonObject comment = Reading.comments(galley).get(0);
    assertEquals(List.of("Well put 👍🏽 日本\nand true"), Reading.texts(galley));
    assertEquals("Ada", comment.getAsJsonObject("creator").get("name").getAsString());
    JsonObject target = comment.getAsJsonObject("target");
    assertEquals("tides.md", target.get("source").getAsString());
    assertTrue(target.get("selector").toString().contains("\"Storm tides\""), target::toString);
    assertTrue(galley.galley("comments", "tides.md").out().contains("Well put 👍🏽 日本"));
  }

  /** Whether a word is on the first row of the text, or as near to it as the article's end lets. */
  private static boolean isOnTop(List<String> screen, String word, int rows) {
    boolean end = screen.stream().anyMatch(row -> row.contains("storm599"));
    return screen.size() == rows
        && screen.subList(1, end ? rows - 1 : 2).stream()
            .anyMatch(row -> List.of(row.strip().split(" ", -1)).contains(word));
  }

  @Test
  void keepsPastedLinesTogether() {
    try (Tmux terminal = Reading.open(galley, 80, 24)) {
      terminal.keys("c").await("Comment on");
      terminal.paste("first pasted\nsecond pasted").await("second pasted");
      terminal.keys("Enter").awaitGone("Comment on");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    assertEquals(List.of("first pasted\nsecond pasted"), Reading.texts(galley));
  }

  @Test
  void keepsDraftForTheSession() {
    try (Tmux terminal = Reading.open(galley, 80, 24)) {
      terminal.keys("c").await("Comment on");
      terminal.type("half a thou").await("half a thou");
      terminal.keys("Escape").awaitGone("half a thou");
      terminal.keys("c").await("half a thou");
      terminal.type("ght").keys("Enter").await("Comment saved");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    assertEquals(List.of("half a thought"), Reading.texts(galley));
  }

  @Test
  void takesKeysWhileTheArticleComesFromStandardInput() {
    try (Tmux terminal = Reading.shell(galley, 80, 24)) {
      Reading.open(terminal, "cat tides.md | galley -");
      terminal.keys("]", "]");
      Reading.awaitTop(terminal, "Neap tides");
      terminal.keys("c").await("--comments");
      assertTrue(terminal.screen().stream().noneMatch(row -> row.contains("Comment on")));
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);

      Reading.open(terminal, "clear; galley - --comments mine.json <tides.md");
      terminal.keys("c").await("Comment on");
      terminal.type("from the pipe").keys("Enter").await("Comment saved");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    String all = Reading.comments(galley, "mine.json").toString();
    assertTrue(all.contains("from the pipe"), all);
  }

  @Test
  void readsAndCommentsOnTheSmallestTerminal() {
    try (Tmux terminal = Reading.open(galley, 20, 5)) {
      terminal.keys("]");
      Reading.awaitTop(terminal, "Spring tides");
      terminal.keys("j", "j").await("spring0");
      terminal.keys("t").await("▸ 1  Spring");
      terminal.keys("Enter").awaitGone("▸");
      terminal.keys("c").await("Comment on");
      terminal.type("a comment of more than one row").await("one row");
      Pane pane = terminal.pane();
      assertTrue(pane.cursorVisible(), pane::toString);
      assertTrue(terminal.screen().get(pane.cursorRow()).contains("one row"), pane::toString);
      terminal.keys("Enter").awaitGone("one row");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    assertEquals(List.of("a comment of more than one row"), Reading.texts(galley));
  }

  @Test
  void saysSoWhereTheTerminalIsTooSmall() {
    try (Tmux terminal = Reading.open(galley, 80, 24)) {
      terminal.keys("]");
      Reading.awaitTop(terminal, "Spring tides");
      terminal.resize(19, 5).await("terminal too small");
      terminal.resize(20, 5);
      Reading.awaitTop(terminal, "Spring tides");
      terminal.resize(80, 4).await("terminal too small");
      terminal.keys("q");
      terminal.awaitPrompt();
      terminal.resize(80, 24).keys("Enter");
      Reading.assertWhole(terminal, 0);
    }
  }
}
