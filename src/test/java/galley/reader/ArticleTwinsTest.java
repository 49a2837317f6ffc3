package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first article stands there twice: in Markdown, and as a page copied out of a browser. */
class ArticleTwinsTest {
  private static final Path MARKDOWN = Path.of("articles/deepseek-r2.md");
  private static final Path PLAIN = Path.of("articles/deepseek-r2.txt");

  private static Article read(Path path) throws IOException {
    return ArticleReader.read(Source.read(path));
  }

  @Test
  void openWithTheSameOutline() throws IOException {
    Article markdown = read(MARKDOWN);
    Article plain = read(PLAIN);
    assertEquals(7, markdown.headed().size());
    assertEquals(Described.outline(markdown), Described.outline(plain));
    assertEquals(markdown.metadata().title(), plain.metadata().title());
    assertEquals(markdown.metadata().titleSource(), plain.metadata().titleSource());
  }

  @Test
  void holdTheSameWords() throws IOException {
    assertEquals(
        ArticleText.of(read(MARKDOWN)).string().lines().map(String::strip).toList(),
        ArticleText.of(read(PLAIN)).string().lines().map(String::strip).toList());
  }

  @Test
  void theCopyHasNoMarkup() throws IOException {
    List<String> lines = Files.readAllLines(PLAIN);
    assertEquals(read(MARKDOWN).metadata().title(), lines.get(0));
    for (String line : lines) {
      assertEquals(line.strip(), line);
      assertTrue(!line.isEmpty() && line.matches("[^#*_`>\\[\\]|]+"), () -> line);
    }
  }
}
