package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start may load: a class that is not needed is time that every reader waits. */
class StartIT {
  /** What Java makes at run time for the first lambda, of the Markdown parser. */
  private static final int MOST_OUTSIDE_THE_ARCHIVE = 2;

  /** For a first screen also the handler of signals, and what Java loads for a process. */
  private static final int MOST_OUTSIDE_ON_THE_SCREEN = 6;

  /** For a web page also what the HTML parser makes for its queries. */
  private static final int MOST_OUTSIDE_OF_QUERIES = 2;

  /** The rehearsal is over before files are first looked after. */
  private static final int MOST_OF_WATCHING = 1;

  /** A newer Java loads more classes of its own before it comes to ours. */
  private static final int MOST = Runtime.version().feature() < 21 ? 1050 : 1200;

  private static final List<String> UNNEEDED =
      List.of(
          "com.googlecode.lanterna.",
          "com.ibm.icu.",
          "org.jsoup.",
          "com.google.gson.",
          "picocli.",
          "java.net.http.",
          "java.util.stream.",
          "galley.html.",
          "galley.store.CommentFile ",
          "galley.terminal.",
          "galley.ui.",
          "galley.web.");

  /** An article as most are: with every block and inline, and the marks of good typography. */
  private static final String ARTICLE =
      """
      # A title

      Words *with stress*, **more**, `code` – “and” a [link](https://example.org), café.

      ## A section

      - One
      - Two
        1. Three

      > A quote

      ```sh
      galley export
      ```

      | A | B |
      |---|--:|
      | 1 | 2 |
      """;

  @TempDir Path temporary;
  private Galley galley;

  @BeforeEach
  void writesTheArticle() throws IOException {
    galley = Galley.in(temporary);
    Files.writeString(galley.folder().resolve("a.md"), ARTICLE);
  }

  private Galley logging() {
    return galley.with("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=classes:none");
  }

  private List<String> loaded() {
    return Reading.read(galley.folder().resolve("classes"))
        .lines()
        .filter(line -> line.contains(" source: "))
        .toList();
  }

  private List<String> loaded(String... arguments) {
    Galley.Result result = logging().galley(arguments);
    assertEquals(0, result.exit(), result::toString);
    return loaded();
  }

  private static void assertLean(List<String> loaded) {
    for (String prefix : UNNEEDED) {
      assertEquals(List.of(), loaded.stream().filter(l -> l.startsWith(prefix)).toList());
    }
    assertFewOutside(loaded, MOST_OUTSIDE_THE_ARCHIVE);
    assertTrue(loaded.size() <= MOST, () -> loaded.size() + " classes: " + loaded);
  }

  private static void assertFewOutside(List<String> loaded, int most) {
    List<String> outside =
        loaded.stream().filter(line -> !line.contains("shared objects file")).toList();
    assertTrue(outside.size() <= most, outside::toString);
  }

  @Test
  void showsAFirstScreenWithoutWhatIsForOtherThings() {
    try (Tmux terminal = Tmux.shell(logging(), 80, 24)) {
      terminal.type("galley a.md").keys("Enter");
      terminal.await("Words with stress");
      terminal.keys("q");
      terminal.await("the shell", screen -> !terminal.pane().alternateScreen());
    }
    List<String> before = loadedBeforeTheFirstFrame();
    for (String prefix :
        List.of("com.ibm.icu.", "org.jsoup.", "picocli.", "java.net.http.", "java.util.stream.")) {
      assertEquals(List.of(), before.stream().filter(l -> l.startsWith(prefix)).toList());
    }
    assertFewOutside(before, MOST_OUTSIDE_ON_THE_SCREEN);
  }

  private List<String> loadedBeforeTheFirstFrame() {
    List<String> loaded = loaded();
    int frame =
        loaded.indexOf(
            loaded.stream()
                .filter(l -> l.startsWith("galley.ui.Frame "))
                .findFirst()
                .orElseThrow());
    return loaded.subList(0, frame);
  }

  @Test
  void showsTheBeginningOfALongPageWithoutLoadingFromOutsideTheArchive() throws IOException {
    String words =
        "<h2>A section</h2><p>Words <em>with stress</em>, more of them, and a line about boats.</p>";
    Files.writeString(
        galley.folder().resolve("a.html"), "<title>A title</title>" + words.repeat(6000));
    try (Tmux terminal = Tmux.shell(logging(), 80, 24)) {
      terminal.type("galley a.html").keys("Enter");
      terminal.await("Words with stress");
      terminal.keys("q");
      terminal.await("the shell", screen -> !terminal.pane().alternateScreen());
    }
    List<String> before = loadedBeforeTheFirstFrame();
    assertTrue(before.stream().anyMatch(line -> line.startsWith("galley.html.FirstPart ")));
    assertFewOutside(before, MOST_OUTSIDE_ON_THE_SCREEN + MOST_OUTSIDE_OF_QUERIES);
  }

  @Test
  void answersItsFirstKeysFromTheArchive() {
    try (Tmux terminal = Tmux.shell(logging(), 80, 24)) {
      terminal.type("galley a.md").keys("Enter");
      terminal.await("Words with stress");
      terminal.keys("t").await("Contents");
      terminal.keys("Escape").awaitGone("Contents");
      // One letter: of two searches at once, one would find its lambdas taken by the other.
      terminal.keys("/", "m").await("1 of 1");
      terminal.keys("Enter", "q");
      terminal.await("the shell", screen -> !terminal.pane().alternateScreen());
    }
    List<String> outside =
        loaded().stream()
            .filter(line -> line.startsWith("galley.") && !line.contains("shared objects file"))
            .toList();
    assertTrue(outside.size() <= MOST_OF_WATCHING, outside::toString);
  }

  @Test
  void helpsWithoutLoadingFromOutsideTheArchive() {
    assertFewOutside(loaded("--help"), MOST_OUTSIDE_THE_ARCHIVE);
    assertFewOutside(loaded("outline", "--help"), MOST_OUTSIDE_THE_ARCHIVE);
  }

  @Test
  void exportsWithoutWhatIsForOtherThings() {
    assertLean(loaded("export", "a.md"));
  }

  @Test
  void tellsTheOutlineWithoutWhatIsForOtherThings() {
    List<String> loaded = loaded("outline", "a.md");
    assertLean(loaded);
    assertEquals(
        List.of(), loaded.stream().filter(line -> line.startsWith("galley.layout.")).toList());
  }

  @Test
  void tellsItsVersionWithoutReadingAnything() {
    List<String> loaded = loaded("--version");
    assertLean(loaded);
    assertEquals(
        List.of(), loaded.stream().filter(line -> line.startsWith("galley.reader.")).toList());
  }
}
