package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.web.Site;
import galley.web.Wire;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles from the web, in a terminal. */
class WebIT {
  private static final String PAGE =
      "<!DOCTYPE html><title>The ferry</title><nav><a href=/>Home</a></nav><article><h1>The"
          + " ferry</h1><h2 id=out>Out</h2><p>"
          + "The ferry leaves at six, with the post and the milk. ".repeat(40)
          + "</p><h2 id=back>Back</h2><p>"
          + "It comes back at eight, with the pupils. ".repeat(40)
          + "</p></article>";

  @TempDir Path temporary;
  private Galley galley;

  @BeforeEach
  void movesIn() {
    galley = Reading.in(temporary);
  }

  @Test
  void takesAndFindsCommentsOnAPageThatIsServed() throws Exception {
    try (Site site = new Site().with("/ferry", 200, PAGE, "Content-Type: text/html");
        Tmux terminal = Reading.shell(galley, 80, 24)) {
      terminal.type("galley " + site.at("/ferry#back")).keys("Enter");
      Reading.awaitTop(terminal, "Back");
      terminal.keys("c").await("Comment on");
      terminal.type("Every day?").keys("Enter").await("Comment saved");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
      Galley.Result listed = galley.galley("comments", site.at("/ferry"));
      assertTrue(listed.out().contains("Every day?"), listed::toString);
    }
  }

  @Test
  void tellsThatItWaitsAndEndsWithControlC() throws Exception {
    try (Wire wire = Wire.silentAfter("");
        Tmux terminal = Reading.shell(galley, 80, 24)) {
      terminal.type("galley " + wire.at("/")).keys("Enter");
      terminal.await("Fetching localhost …");
      terminal.keys("C-c").awaitGone("Fetching");
      Reading.assertWhole(terminal, 130);
    }
  }

  @Test
  void loadsNothingOfTheNetworkForAFile() throws Exception {
    try (Site site = new Site().with("/ferry", 200, PAGE, "Content-Type: text/html")) {
      List<String> file = classesLoadedFor(Reading.ARTICLE);
      assertTrue(file.contains("galley.cli.ExportCommand"), file::toString);
      assertFalse(file.stream().anyMatch(WebIT::isOfTheNetwork), file::toString);
      assertTrue(classesLoadedFor(site.at("/ferry")).stream().anyMatch(WebIT::isOfTheNetwork));
    }
  }

  private static boolean isOfTheNetwork(String name) {
    return name.startsWith("java.net.http.") || name.startsWith("galley.web.");
  }

  private List<String> classesLoadedFor(String article) {
    Galley.Result result =
        galley
            .with("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=classes:none")
            .galley("export", article);
    assertEquals(0, result.exit(), result::toString);
    return Reading.read(galley.folder().resolve("classes"))
        .lines()
        .map(line -> line.split(" ", 2)[0])
        .toList();
  }
}
