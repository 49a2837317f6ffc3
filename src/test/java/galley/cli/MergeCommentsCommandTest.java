package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommentsCommandTest {
  private static final String OLD =
      "[{\"id\": \"u:1\", \"bodyValue\": \"old\", \"target\": \"t\"}]";

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    write("base", OLD);
    write("ours", OLD.replace("old", "ours"));
    write("theirs", OLD.replace("\"t\"", "\"t\", \"x\": 1"));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private Ran run(String... arguments) {
    return Ran.in(folder, "", arguments);
  }

  @Test
  void putsTheResultIntoOurs() throws IOException {
    Ran ran = run("merge-comments", "base", "ours", "theirs");
    assertEquals(new Ran(0, "", ""), ran);
    String merged = Files.readString(folder.resolve("ours"));
    assertTrue(merged.contains("\"ours\"") && merged.contains("\"x\": 1"), merged);
  }

  @Test
  void putsTheResultElsewhere() throws IOException {
    String ours = Files.readString(folder.resolve("ours"));
    assertEquals(0, run("merge-comments", "base", "ours", "theirs", "-o", "result").code());
    assertEquals(ours, Files.readString(folder.resolve("ours")));
    assertTrue(Files.readString(folder.resolve("result")).contains("\"x\": 1"));
  }

  @Test
  void endsWithOneAndALineForEachConflict() throws IOException {
    write("theirs", OLD.replace("old", "theirs"));
    Ran ran = run("merge-comments", "base", "ours", "theirs");
    assertEquals(1, ran.code());
    assertEquals("galley: comment u:1: both sides changed the text; it now has both\n", ran.err());
    String merged = Files.readString(folder.resolve("ours"));
    assertTrue(merged.contains("ours\\n") && merged.contains("\\ntheirs\""), merged);
  }

  @Test
  void leavesOursAloneIfAFileCannotBeRead() throws IOException {
    String ours = Files.readString(folder.resolve("ours"));
    write("theirs", "<<<<<<< HEAD");
    for (String theirs : new String[] {"theirs", "missing", "."}) {
      Ran ran = run("merge-comments", "base", "ours", theirs);
      assertEquals(1, ran.code());
      assertEquals(1, ran.err().lines().count(), ran.err());
      assertEquals(ours, Files.readString(folder.resolve("ours")));
    }
  }

  @Test
  void takesABaseThatIsEmpty() throws IOException {
    write("base", "");
    assertEquals(1, run("merge-comments", "base", "ours", "theirs").code());
    assertEquals(0, run("merge-comments", "/dev/null", "theirs", "theirs").code());
  }

  @Test
  void wantsThreeFiles() {
    assertEquals(2, run("merge-comments", "base", "ours").code());
    Ran help = run("merge-comments", "--help");
    assertTrue(help.out().contains("%O %A %B"), help.out());
  }
}
