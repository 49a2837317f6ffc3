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
  /** What the JDK's own archive lacks, and what it makes at run time for the Markdown parser. */
  private static final int MOST_OUTSIDE_THE_ARCHIVE = 12;

  private static final int MOST = 1100;

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

  private List<String> loaded(String... arguments) {
    Galley.Result result =
        galley.with("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=classes:none").galley(arguments);
    assertEquals(0, result.exit(), result::toString);
    return Reading.read(galley.folder().resolve("classes"))
        .lines()
        .filter(line -> line.contains(" source: "))
        .toList();
  }

  private static void assertLean(List<String> loaded) {
    for (String prefix : UNNEEDED) {
      assertEquals(List.of(), loaded.stream().filter(l -> l.startsWith(prefix)).toList());
    }
    List<String> outside =
        loaded.stream().filter(line -> !line.contains("shared objects file")).toList();
    assertTrue(outside.size() <= MOST_OUTSIDE_THE_ARCHIVE, outside::toString);
    assertTrue(loaded.size() <= MOST, () -> loaded.size() + " classes: " + loaded);
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
