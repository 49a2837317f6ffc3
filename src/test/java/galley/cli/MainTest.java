package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path folder;

  @BeforeEach
  void writeArticle() throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "# Top\n\nIntro.\n\n## One two\n\nText.\n\n### Deep\n\nMore.\n\n## Two\n\nEnd.\n");
  }

  private Ran run(String... arguments) {
    return Ran.in(folder, "", arguments);
  }

  private static void assertOneLine(String err) {
    assertEquals(1, err.lines().count(), err);
    assertTrue(err.startsWith("galley: "), err);
  }

  @Test
  void exportsOneSectionWithThoseBelowIt() {
    assertEquals(
        "    One two\n\nText.\n\n\n      Deep\n\nMore.\n",
        run("export", "a.md", "--width", "none", "--section", "1").out());
  }

  @Test
  void findsASectionByNumberAnchorAndHeading() {
    String byNumber = run("export", "a.md", "--section", "1.1").out();
    assertTrue(byNumber.startsWith("Deep\n"), byNumber);
    assertEquals(byNumber, run("export", "a.md", "--section", "deep").out());
    assertEquals(byNumber, run("export", "a.md", "--section", "DEEP").out());
    assertEquals(
        run("export", "a.md", "--section", "one-two").out(),
        run("export", "a.md", "--section", "One").out());
  }

  @Test
  void saysWhichSectionIsNotThere() {
    Ran ran = run("export", "a.md", "--section", "nine");
    assertEquals(1, ran.code());
    assertOneLine(ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void refusesAWidthThatIsNone() {
    for (String width : new String[] {"19", "x", "-3", "99999999999"}) {
      Ran ran = run("export", "a.md", "--width", width);
      assertEquals(2, ran.code());
      assertOneLine(ran.err());
    }
  }

  @Test
  void namesAMissingFileInOneLine() {
    Ran ran = run("missing.md");
    assertEquals(1, ran.code());
    assertOneLine(ran.err());
    assertTrue(ran.err().contains("missing.md"), ran.err());
  }

  @Test
  void refusesAnUnknownOption() {
    Ran ran = run("export", "a.md", "--colour");
    assertEquals(2, ran.code());
    assertOneLine(ran.err());
  }

  private String complaint(String... arguments) {
    Ran ran = run(arguments);
    assertEquals(2, ran.code());
    assertOneLine(ran.err());
    return ran.err();
  }

  @Test
  void namesWhatAMistypedArgumentMayHaveMeant() {
    assertEquals(
        "galley: no option --widht (did you mean --width?); see 'galley export --help'\n",
        complaint("export", "a.md", "--widht", "60"));
    assertEquals(
        "galley: no command exprot (did you mean export?); see 'galley --help'\n",
        complaint("exprot", "a.md"));
  }

  @Test
  void namesTheArgumentThatIsTooMany() {
    assertEquals(
        "galley: 'b.md' is one argument too many; see 'galley --help'\n",
        complaint("reports.md", "b.md"));
    assertEquals(
        "galley: 'b.md' is one argument too many; see 'galley export --help'\n",
        complaint("export", "a.md", "b.md"));
  }

  @Test
  void writesTheOutputFile() throws IOException {
    assertEquals(0, run("export", "a.md", "-o", "out.txt").code());
    assertEquals(run("export", "a.md").out(), Files.readString(folder.resolve("out.txt")));
    Ran ran = run("export", "a.md", "-o", "no/such/out.txt");
    assertEquals(1, ran.code());
    assertOneLine(ran.err());
  }

  @Test
  void readsStandardInput() {
    Ran ran = Ran.in(folder, "# Piped\n\nText.\n", "outline", "-");
    assertEquals("1  Piped\n", ran.out());
  }

  @Test
  void exportsWhereThereIsNoScreen() {
    assertEquals(run("export", "a.md").out(), run("a.md").out());
  }

  @Test
  void tellsTheOutlineAsJson() {
    String json = run("outline", "a.md", "--json").out();
    assertTrue(json.contains("\"number\": \"1.1\""), json);
    assertTrue(json.contains("\"line\": 9"), json);
    assertTrue(json.contains("\"words\": 2"), json);
  }

  @Test
  void commentsWithoutTheScreen() throws IOException {
    Ran added = run("comment", "a.md", "--section", "2", "-m", "Why?\nReally");
    assertEquals(0, added.code(), added.err());
    assertTrue(added.out().startsWith("urn:uuid:"), added.out());
    String json = Files.readString(folder.resolve("a.md.comments.json"));
    assertTrue(json.contains("\"name\": \"Ana\""), json);
    assertTrue(json.contains("\"value\": \"two\""), json);
    String placed = run("comments", "a.md", "--json").out();
    assertTrue(placed.contains("\"anchor\": \"exact\""), placed);
    assertTrue(placed.contains("\"section\": \"2\""), placed);
    String review = run("comments", "a.md").out();
    assertTrue(review.startsWith("2  Two\n"), review);
    assertTrue(review.contains("Ana, "), review);
    assertTrue(review.contains("Why?\n"), review);
  }

  @Test
  void countsPositionsInThePlainTextThatScriptsSee() throws IOException {
    run("comment", "a.md", "--section", "1.1", "-m", "x");
    String json = Files.readString(folder.resolve("a.md.comments.json"));
    String text = run("export", "a.md", "--width", "none").out();
    int start = Integer.parseInt(json.replaceAll("(?s).*\"start\": (\\d+).*", "$1"));
    int end = Integer.parseInt(json.replaceAll("(?s).*\"end\": (\\d+).*", "$1"));
    assertEquals("Deep", text.substring(start, end));
  }

  @Test
  void readsAMessageFromStandardInput() {
    Ran ran = Ran.in(folder, "From a pipe.\n", "comment", "a.md", "-m", "-");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(run("comments", "a.md").out().contains("From a pipe."));
  }

  @Test
  void asksForACommentsFileWithStandardInput() {
    Ran ran = Ran.in(folder, "# A\n", "comment", "-", "-m", "x");
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("--comments"), ran.err());
  }

  @Test
  void leavesABrokenCommentsFileAlone() throws IOException {
    Path file = folder.resolve("a.md.comments.json");
    Files.writeString(file, "[{\"a\": 1,\n oops");
    Ran ran = run("comment", "a.md", "-m", "x");
    assertEquals(1, ran.code());
    assertOneLine(ran.err());
    assertTrue(ran.err().contains("line 2"), ran.err());
    assertEquals("[{\"a\": 1,\n oops", Files.readString(file));
  }

  @Test
  void listsTheArticlesOfTheFolder() {
    assertEquals("a.md  Top\n", run().out());
  }

  @Test
  void helpsWithEveryCommand() {
    for (String command : new String[] {"export", "outline", "comment", "comments", "guide"}) {
      Ran ran = run(command, "--help");
      assertEquals(0, ran.code());
      assertTrue(ran.out().startsWith("Usage: galley " + command), ran.out());
    }
    assertTrue(run("--version").out().startsWith("galley "));
  }
}
