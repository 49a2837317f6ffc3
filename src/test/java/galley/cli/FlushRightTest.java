package galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.ArticleText;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.reader.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

/** What stands flush right in an export is read back as what it was. */
class FlushRightTest {
  private static final String MARKDOWN =
      """
      # כותרת

      הסירות נכנסות לנמל לפני שהרוח משתנה, והמגדלור נדלק כשמחשיך. בסוף הערב כולם חוזרים הביתה.

      English, with one word of Hebrew, שלום, in a line that goes on below.

      ## القوارب

      ١٢ قاربا في الميناء، وواحد في البحر. لا أحد يعرف متى يعود.

      - פריט ראשון
      - פריט שני
      """;

  private static Article read(String text, String name) throws UnreadableSourceException {
    return ArticleReader.read(Source.read(new ByteArrayInputStream(text.getBytes(UTF_8)), name));
  }

  @Test
  void exportReadsBackAsTheSameWords() throws Exception {
    Article article = read(MARKDOWN, "a.md");
    String words = ArticleText.of(article).string();
    for (int width : new int[] {20, 44, 80}) {
      Article again = read(Exported.text(article, width), "a.txt");
      assertEquals(words, ArticleText.of(again).string(), "width " + width);
    }
  }

  @Test
  void wordsAloneAreNotPadded() throws Exception {
    String words = Exported.text(read(MARKDOWN, "a.md"), 0);
    assertTrue(words.contains("\nהסירות") && words.contains("\n١٢"), words);
  }
}
