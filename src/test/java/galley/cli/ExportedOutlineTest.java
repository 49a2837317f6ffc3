package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Article;
import galley.article.GeneratedArticle;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.reader.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Galley finds the same outline in its own export. */
class ExportedOutlineTest {
  private static final List<Integer> WIDTHS = List.of(0, 20, 80, 130);

  @Property(tries = 1000)
  void exportHasTheSameOutline(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size)
      throws Exception {
    Article article = GeneratedArticle.of(seed, size);
    for (int width : WIDTHS) {
      check(article, width);
    }
  }

  private static void check(Article article, int width) throws UnreadableSourceException {
    String export = ExportCommand.text(article, width);
    byte[] bytes = export.getBytes(StandardCharsets.UTF_8);
    Source source = Source.read(new ByteArrayInputStream(bytes), "export.txt");
    assertEquals(
        outline(article),
        outline(ArticleReader.read(source)),
        () -> "outline of this export at width " + width + ":\n" + export);
  }

  private static String outline(Article article) {
    return article.headed().stream()
        .map(section -> section.level() + " " + section.title())
        .collect(Collectors.joining("\n"));
  }
}
