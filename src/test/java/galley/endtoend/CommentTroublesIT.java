package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments that cannot be saved: said before one is typed, and what was typed is kept. */
class CommentTroublesIT {
  @TempDir Path temporary;
  private Galley galley;

  @BeforeEach
  void writesAnArticle() {
    galley = Reading.in(temporary);
  }

  @Test
  void leavesCommentsFileAloneThatIsNotJson() {
    Path file = galley.folder().resolve("tides.md.comments.json");
    String broken = "[\n  {\"type\": \"Annotation\",}\n]\n";
    Reading.write(file, broken);
    try (Tmux terminal = Reading.open(galley, 80, 24)) {
      terminal.await("2, column ");
      terminal.keys("]");
      Reading.awaitTop(terminal, "Spring tides");
      terminal.keys("c").await("2, column ");
      assertFalse(isAsked(terminal.screen()));
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    assertEquals(broken, Reading.read(file));
    Galley.Result result = galley.galley("comment", "tides.md", "-m", "mine");
    assertEquals(1, result.exit());
    assertTrue(result.err().contains("line 2, column "), result::err);
    assertEquals(broken, Reading.read(file));
  }

  @Test
  void saysBeforeTypingThatThereIsNoFolder() {
    assertRefused("galley tides.md --comments tides.md/mine.json", "there is no folder");
  }

  @Test
  void saysBeforeTypingThatFolderIsInPlaceOfTheFile() throws IOException {
    Files.createDirectory(galley.folder().resolve("mine.json"));
    assertRefused("galley tides.md --comments mine.json", "it is a folder");
  }

  @Test
  void saysBeforeTypingThatFolderCannotBeWritten() throws IOException {
    Path locked = Files.createDirectory(galley.folder().resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    String prefix = Files.isWritable(locked) ? asNobody() : "";
    assertRefused(
        prefix + "galley tides.md --comments locked/mine.json", "the folder cannot be written");
  }

  /** Root may write to every folder, so the program has to be somebody else. */
  private String asNobody() throws IOException {
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    String prefix = "setpriv --reuid=65534 --regid=65534 --clear-groups ";
    Galley.Result tried = galley.shell(prefix + "galley outline tides.md");
    Assumptions.assumeTrue(
        tried.exit() == 0, "root may write to every folder, and nobody else may run Galley here");
    return prefix;
  }

  private void assertRefused(String command, String reason) {
    try (Tmux terminal = Reading.shell(galley, 80, 24)) {
      Reading.open(terminal, command);
      terminal.keys("]");
      Reading.awaitTop(terminal, "Spring tides");
      terminal.keys("c").await(reason);
      assertFalse(isAsked(terminal.screen()));
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
  }

  private static boolean isAsked(List<String> screen) {
    return screen.stream().anyMatch(row -> row.contains("Comment on"));
  }

  @Test
  void keepsWhatWasTypedUntilItCanBeSaved() throws IOException {
    Path file = galley.folder().resolve("tides.md.comments.json");
    try (Tmux terminal = Reading.open(galley, 80, 24)) {
      terminal.keys("c").await("Comment on");
      terminal.type("dear words").await("dear words");
      Files.createDirectory(file);
      terminal.keys("Enter").await("Cannot save");
      terminal.await("dear words");
      Files.delete(file);
      terminal.keys("Enter").await("Comment saved");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    assertEquals(List.of("dear words"), Reading.texts(galley));
  }
}
