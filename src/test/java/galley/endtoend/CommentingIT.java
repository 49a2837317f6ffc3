package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments on words, in threads, in a real terminal. */
class CommentingIT {
  private static final String ARTICLE = "harbour.md";

  @TempDir Path temporary;
  private Galley galley;

  @BeforeEach
  void writesAnArticle() {
    galley = Galley.in(temporary).with("GALLEY_AUTHOR", "Ada");
    Reading.write(
        galley.folder().resolve(ARTICLE),
        """
        # The harbour

        Boats come in at noon. They leave at dusk, when the wind turns.

        ## The pier

        Nobody has mended the pier. Its planks are older than the town.
        """);
  }

  private Tmux open(int columns, int rows) {
    Tmux terminal = Reading.shell(galley, columns, rows);
    terminal.type("galley " + ARTICLE).keys("Enter");
    Reading.awaitTop(terminal, "The harbour");
    return terminal;
  }

  private List<JsonObject> saved() {
    return Reading.comments(galley, ARTICLE + ".comments.json");
  }

  private static String quote(JsonObject annotation) {
    return annotation
        .getAsJsonObject("target")
        .getAsJsonArray("selector")
        .get(1)
        .getAsJsonObject()
        .get("exact")
        .getAsString();
  }

  @Test
  void commentsOnChosenWordsAndTalksAboutThem() {
    try (Tmux terminal = open(80, 24)) {
      terminal.keys("v").await("paragraph");
      terminal.keys("v").await("sentence");
      terminal.keys("Tab").keys("v").await("word ·");
      terminal.keys("2", "w", "c").await("Comment on «They leave at»");
      terminal.type("All of them?").keys("Enter").await("Comment saved");
      terminal.keys(")").await("r reply");
      terminal.keys("r").await("Reply to Ada");
      terminal.type("All but one.").keys("Enter").await("Reply saved");
      terminal.keys("e").await("Edit your comment");
      terminal.type(" Really?").keys("Enter").await("Comment changed");
      terminal.keys("x").await("Resolved");
      terminal.await("resolved");
      terminal.keys("x").await("Open again");
      terminal.keys("d").await("y yes");
      terminal.keys("n").await("Nothing was deleted");
      terminal.keys("Escape").awaitGone("comment 1 of 1");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    List<JsonObject> saved = saved();
    assertEquals("They leave at", quote(saved.get(0)));
    assertEquals(
        List.of("commenting", "replying", "moderating", "moderating"),
        saved.stream().map(each -> each.get("motivation").getAsString()).toList());
    assertEquals(
        "All of them? Really?", saved.get(0).getAsJsonObject("body").get("value").getAsString());
    assertTrue(saved.get(0).has("modified"), saved::toString);
  }

  @Test
  void showsCommentsOfOtherProgramsWhileOneIsTyped() {
    try (Tmux terminal = open(140, 40)) {
      terminal.keys("c").await("Comment on");
      terminal.type("half a tho").await("half a tho");
      Galley.Result other =
          galley.galley("comment", ARTICLE, "--quote", "at noon", "--author", "Ben", "-m", "GMT?");
      assertEquals(0, other.exit(), other::err);
      terminal.await("GMT?");
      terminal.type("ught").await("half a thought");
      terminal.keys("Enter").await("Comment saved");
      terminal.keys("C").await("2 comments");
      terminal.type("gmt").await("«at noon»");
      terminal.keys("Enter").await("r reply");
      terminal.keys("Escape").awaitGone("r reply");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    assertEquals(2, saved().size());
  }

  @Test
  void findsWordsAgainAndLetsOrphansBeAttachedByHand() {
    galley.galley("comment", ARTICLE, "--quote", "mended the pier", "-m", "Who should?");
    galley.galley("comment", ARTICLE, "--quote", "come in at noon", "-m", "Every day?");
    Reading.write(
        galley.folder().resolve(ARTICLE),
        """
        # The harbour

        A word on tides first, for those who sail. Boats come in at noon.

        ## The pier

        Its planks are older than the town. Cats sleep on them.
        """);
    try (Tmux terminal = open(80, 24)) {
      terminal.await("its words are gone: «mended the pier»");
      terminal.keys("C").await("orphaned");
      terminal.keys("Tab", "Tab", "Tab").await("1 orphaned comment");
      terminal.keys("Enter").await("v choose words for it");
      terminal.keys("v").await("r attach here");
      terminal.keys("v", "r").await("stands on these words now");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    assertEquals(
        List.of("Its planks are older than the town.", "come in at noon"),
        saved().stream().map(CommentingIT::quote).toList());
  }

  @Test
  void writesLongCommentsInTheEditor() throws Exception {
    Path editor = galley.folder().resolve("my editor");
    Files.writeString(editor, "#!/bin/sh\nprintf 'from the editor\\nin two lines' >> \"$1\"\n");
    assertTrue(editor.toFile().setExecutable(true));
    galley = galley.with("VISUAL", "'" + editor + "'");
    try (Tmux terminal = open(80, 24)) {
      terminal.keys("c").await("Comment on");
      terminal.type("begun").await("begun");
      terminal.keys("C-g").await("in two lines");
      terminal.keys("Enter").await("Comment saved");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    assertEquals(
        "begun\nfrom the editor\nin two lines",
        saved().get(0).getAsJsonObject("body").get("value").getAsString());
  }

  @Test
  void offersAgainWhatWasTypedWhenTheTerminalVanished() {
    galley = galley.with("XDG_STATE_HOME", galley.folder().resolve("state").toString());
    try (Tmux terminal = open(80, 24)) {
      terminal.keys("]");
      Reading.awaitTop(terminal, "The pier");
      terminal.keys("c").await("Comment on");
      terminal.type("not yet saved").await("not yet saved");
      Reading.program(terminal).destroy();
      terminal.awaitPrompt();
      terminal.type("clear; galley " + ARTICLE).keys("Enter");
      terminal.await("was not saved last time");
      terminal.keys("c").await("not yet saved");
      terminal.keys("Enter").await("Comment saved");
      terminal.keys("q").awaitPrompt();
      terminal.type("clear; galley " + ARTICLE).keys("Enter");
      Reading.awaitTop(terminal, "The pier");
      assertTrue(
          terminal.screen().stream().noneMatch(row -> row.contains("last time")),
          () -> terminal.screen().toString());
      terminal.keys("q").awaitPrompt();
    }
    assertEquals(1, saved().size());
  }

  @Test
  void copiesAndSelectsWithTheMouse() {
    try (Tmux terminal = open(80, 24)) {
      // Press on the first letter of the paragraph, drag to the end of "Boats", let go (SGR 1006).
      terminal.send("\u001b[<0;4;5M").send("\u001b[<32;8;5M").send("\u001b[<0;8;5m");
      terminal.await("word ·");
      terminal.keys("c").await("Comment on «Boats»");
      terminal.keys("Escape").awaitGone("Comment on");
      terminal.keys("v", "y").await("Copied");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
      assertEquals(
          "Boats come in at noon. They leave at dusk, when the wind turns.", terminal.clipboard());
    }
  }
}
