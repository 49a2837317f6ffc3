package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import galley.article.Article;
import galley.article.GeneratedArticle;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.reader.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Galley finds the same outline in its own export. */
class ExportedOutlineTest {
  private static final List<Integer> WIDTHS = List.of(0, 20, 80, 130);

  @Property(tries = 300)
  void exportOfAnyArticleHasItsOutline(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) throws Exception {
    check(GeneratedArticle.of(seed, size));
  }

  /** A table whose first cells are empty, behind a line break and without any heading. */
  @Test
  void rowThatBeginsWithEmptyCellsIsNoHeading() throws Exception {
    check(GeneratedArticle.basic(3672077241L, 7));
  }

  /** A word as long as the line, and a space behind it. */
  @Test
  void spaceThatHasNoRoomBeginsNoLineOfHeading() throws Exception {
    check(GeneratedArticle.basic(-3723490656754856L, 9));
    check(GeneratedArticle.basic(6960978351874673651L, 5));
  }

  /** A text without headings that begins with line breaks. */
  @Test
  void lineBelowManyBlankOnesIsNeitherTitleNorHeading() throws Exception {
    check(GeneratedArticle.basic(7293859166811997776L, 7));
  }

  @Test
  void exportOfEveryRealDocumentHasItsOutline() throws Exception {
    String corpora = System.getProperty("galley.corpora", "");
    Path folder = Path.of(corpora, "markdown", "docs");
    assumeTrue(!corpora.isEmpty() && Files.isDirectory(folder), "no corpora: set galley.corpora");
    try (Stream<Path> documents = Files.list(folder)) {
      for (Path document : documents.sorted().toList()) {
        check(ArticleReader.read(Source.read(document)));
      }
    }
  }

  @Test
  void exportOfEverySampleHasItsOutline() throws Exception {
    for (Path folder : List.of(Path.of("articles"), Path.of("src/test/resources/galley/export"))) {
      try (Stream<Path> samples = Files.list(folder)) {
        for (Path sample : samples.filter(file -> file.toString().endsWith(".md")).toList()) {
          check(ArticleReader.read(Source.read(sample)));
        }
      }
    }
  }

  private static void check(Article article) throws UnreadableSourceException {
    for (int width : WIDTHS) {
      String export = Exported.text(article, width);
      String expected = outline(article);
      assertEquals(
          expected,
          outline(read(export, "export.txt")),
          () -> "outline of this export at width " + width + ":\n" + export);
      if (!expected.isEmpty()) {
        assertEquals(expected, outline(read(export, "-")), () -> "without a name:\n" + export);
      }
    }
  }

  private static Article read(String export, String name) throws UnreadableSourceException {
    byte[] bytes = export.getBytes(StandardCharsets.UTF_8);
    return ArticleReader.read(Source.read(new ByteArrayInputStream(bytes), name));
  }

  private static String outline(Article article) {
    return article.headed().stream()
        .map(section -> section.level() + " " + section.title())
        .collect(Collectors.joining("\n"));
  }
}
