package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveCommandTest {
  private static final String SAVED = "---\ntitle: Of Salt\n---\n\n# Of Salt\n\nIt keeps.\n";

  @TempDir Path folder;

  @BeforeEach
  void writeArticle() throws IOException {
    Files.writeString(folder.resolve("a.md"), "Of Salt\n=======\n\nIt\nkeeps.\n");
  }

  private Ran run(String... arguments) {
    return Ran.in(folder, "", arguments);
  }

  private void checkFails(int code, String told, Ran ran) throws IOException {
    assertEquals(code, ran.code(), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains(told), ran.err());
    assertEquals("", ran.out());
    try (Stream<Path> files = Files.list(folder)) {
      assertFalse(files.anyMatch(file -> file.getFileName().toString().startsWith(".")));
    }
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void namesTheFileAfterTheTitleAndPrintsTheName() throws IOException {
    Ran ran = run("save", "a.md");
    assertEquals(0, ran.code(), ran.err());
    assertEquals("of-salt.md\n", ran.out());
    assertEquals(SAVED, text("of-salt.md"));
  }

  @Test
  void savesWhereItIsTold() throws IOException {
    Files.createDirectory(folder.resolve("kept"));
    assertEquals("b.md\n", run("save", "a.md", "-o", "b.md").out());
    assertEquals(SAVED, text("b.md"));
    assertEquals("kept/of-salt.md\n", run("save", "a.md", "-o", "kept").out());
    assertEquals(SAVED, text("kept/of-salt.md"));
    assertEquals(SAVED, run("save", "a.md", "-o", "-").out());
    assertEquals(SAVED, Ran.in(folder, "# Of Salt\n\nIt keeps.\n", "save", "-", "-o", "-").out());
  }

  @Test
  void replacesNoFileUnasked() throws IOException {
    Files.writeString(folder.resolve("of-salt.md"), "mine");
    checkFails(1, "of-salt.md exists; --force", run("save", "a.md"));
    assertEquals("mine", text("of-salt.md"));
    assertEquals("of-salt.md\n", run("save", "a.md", "--force").out());
    assertEquals(SAVED, text("of-salt.md"));
    assertEquals(0, run("save", "a.md", "-o", "a.md", "--force").code());
    assertEquals(SAVED, text("a.md"));
  }

  @Test
  void followsALinkAndKeepsIt() throws IOException {
    Files.writeString(folder.resolve("target.md"), "old");
    Files.createSymbolicLink(folder.resolve("link.md"), Path.of("target.md"));
    checkFails(1, "link.md exists", run("save", "a.md", "-o", "link.md"));
    assertEquals(0, run("save", "a.md", "-o", "link.md", "--force").code());
    assertTrue(Files.isSymbolicLink(folder.resolve("link.md")));
    assertEquals(SAVED, text("target.md"));
  }

  @Test
  void writesToWhatIsNoRegularFile() {
    assertEquals(0, run("save", "a.md", "-o", "/dev/null").code());
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void saysWhyItCannotSave() throws IOException {
    checkFails(
        1, "no/such/b.md: there is no such folder", run("save", "a.md", "-o", "no/such/b.md"));
    checkFails(1, "a.md/b.md", run("save", "a.md", "-o", "a.md/b.md"));
    checkFails(1, "missing.md", run("save", "missing.md"));
    checkFails(1, "not a file name", run("save", "a.md", "-o", "b\0.md"));
    checkFails(2, "ARTICLE", run("save"));
    checkFails(2, "--quick", run("save", "a.md", "--quick"));
  }

  @Test
  void readsBackWithTheSameWords() throws IOException {
    Files.writeString(
        folder.resolve("n.txt"), "NOTES\n\n1. Why *not*?\n\nSee https://a.example.\n");
    assertEquals(0, run("save", "n.txt", "-o", "n.md").code());
    for (String width : List.of("none", "40")) {
      assertEquals(
          run("export", "n.txt", "--width", width).out(),
          run("export", "n.md", "--width", width).out());
    }
    assertEquals(run("outline", "n.txt").out(), run("outline", "n.md").out());
  }

  @Test
  void makesSafeShortNamesInAnyScript() {
    checkName("../../etc/passwd", "etcpasswd.md");
    checkName("--force .hidden -- and_snake", "force-hidden-and_snake.md");
    checkName("Größe: 世界 & नमस्ते!", "größe-世界-नमस्ते.md");
    checkName("?!", "article.md");
    checkName("—", "article.md");
    checkName("---", "article.md");
    checkName("word ".repeat(40), "word-".repeat(14) + "word.md");
    for (String title : List.of("字".repeat(300), "नि".repeat(300), "e\u0301\u0323".repeat(300))) {
      String name = SavedName.of(title);
      assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255, name);
      assertTrue(title.startsWith(name.substring(0, name.length() - ".md".length())), name);
    }
  }

  private static void checkName(String title, String expected) {
    assertEquals(expected, SavedName.of(title), title);
  }
}
