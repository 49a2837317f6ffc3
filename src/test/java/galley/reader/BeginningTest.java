package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.ArticleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BeginningTest {
  private static final String FENCED = "```sh\nls\n\n# no heading\n```\n\n";
  private static final String PARAGRAPH =
      "Words with [a link][far], a note[^1] and `code`, " + "and more of them ".repeat(20) + "\n\n";
  private static final String FAR = "[far]: https://example.org/far\n\n[^1]: The note.\n";

  private static Source source(String markdown) {
    return new Source("a.md", Format.MARKDOWN, markdown, List.of());
  }

  private static String article(int sections, String part) {
    StringBuilder text = new StringBuilder("# Title\n\n");
    for (int i = 1; i <= sections; i++) {
      text.append("## Part ").append(i).append("\n\n").append(part);
    }
    return text + FAR;
  }

  /** The text of each section, without the blank lines after it. */
  private static List<String> sections(Article article) {
    ArticleText text = ArticleText.of(article);
    List<String> sections = new ArrayList<>();
    for (int i = 0; i < article.sections().size(); i++) {
      sections.add(
          text.string().substring(text.sectionStart(i), text.sectionEnd(i)).stripTrailing());
    }
    return sections;
  }

  private static void assertBegins(Source source, int length) {
    Optional<Beginning> beginning = Beginning.of(source, length);
    assertTrue(beginning.isPresent());
    List<String> first = sections(beginning.get().article());
    List<String> all = sections(ArticleReader.read(source));
    assertTrue(first.size() < all.size());
    for (int i = 0; i < first.size(); i++) {
      assertEquals(all.get(i), first.get(i), source.name());
    }
  }

  @Test
  void isTheFirstSectionsAsTheyAreInTheWhole() {
    for (String part :
        List.of(PARAGRAPH, FENCED + PARAGRAPH, PARAGRAPH + "~~~\n```\n\n# x\n~~~\n\n")) {
      for (int length : new int[] {1, 1000, 20_000}) {
        assertBegins(source(article(300, part)), length);
      }
    }
  }

  @Test
  void tellsItsShare() {
    Beginning beginning = Beginning.of(source(article(300, PARAGRAPH)), 30_000).orElseThrow();
    assertEquals(24, beginning.percent());
  }

  @Test
  void isNoneOfAShortSource() {
    assertEquals(Optional.empty(), Beginning.of(source(article(20, PARAGRAPH)), 1000));
  }

  @Test
  void isNoneWithoutAHeadingToCutAt() {
    String long1 = "# Title\n\n" + PARAGRAPH.repeat(500);
    assertEquals(Optional.empty(), Beginning.of(source(long1), 1000));
    String fence = "# Title\n\n```\n" + "code\n\n# code\n\n".repeat(9000) + "```\n";
    assertEquals(Optional.empty(), Beginning.of(source(fence), 1000));
  }

  @Test
  void isNoneOfPlainText() {
    Source text = new Source("a.txt", Format.PLAIN_TEXT, article(300, PARAGRAPH), List.of());
    assertEquals(Optional.empty(), Beginning.of(text, 1000));
  }

  @Test
  void beginsRealDocuments() throws IOException {
    for (Source source : RealDocuments.markdown()) {
      for (int length : new int[] {2000, 16_384}) {
        if (Beginning.of(source, length).isPresent()) {
          assertBegins(source, length);
        }
      }
    }
  }
}
