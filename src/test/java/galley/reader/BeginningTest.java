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

  private static Optional<Beginning> beginning(Source source, int length) {
    return Beginning.of(source, length, false);
  }

  private static String article(int sections, String part) {
    StringBuilder text = new StringBuilder("# Title\n\n");
    for (int i = 1; i <= sections; i++) {
      text.append("## Part ").append(i).append("\n\n").append(part);
    }
    return text + FAR;
  }

  /** The text of each section, without the blank lines after it. */
  static List<String> sections(Article article) {
    ArticleText text = ArticleText.of(article);
    List<String> sections = new ArrayList<>();
    for (int i = 0; i < article.sections().size(); i++) {
      sections.add(
          text.string().substring(text.sectionStart(i), text.sectionEnd(i)).stripTrailing());
    }
    return sections;
  }

  private static void assertBegins(Source source, int length) {
    Optional<Beginning> beginning = beginning(source, length);
    assertTrue(beginning.isPresent());
    List<String> first = sections(beginning.get().article());
    List<String> all = sections(ArticleReader.read(source));
    assertTrue(first.size() <= all.size());
    for (int i = 0; i < first.size(); i++) {
      boolean goesOn = i == first.size() - 1 && all.size() == first.size();
      String expected = goesOn ? all.get(i).substring(0, first.get(i).length()) : all.get(i);
      assertEquals(expected, first.get(i), source.name());
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
    Beginning beginning = beginning(source(article(300, PARAGRAPH)), 30_000).orElseThrow();
    assertEquals(24, beginning.percent());
  }

  @Test
  void isNoneOfAShortSource() {
    assertEquals(Optional.empty(), beginning(source(article(20, PARAGRAPH)), 1000));
  }

  @Test
  void isTheFirstParagraphsWhereThereIsNoHeading() {
    String words = PARAGRAPH.replaceAll("[\\[\\]^]", "");
    for (String part : List.of(words, FENCED + words, "- One\n\n  Two\n\n" + words)) {
      Source source = source(part.repeat(400));
      for (int length : new int[] {1000, 20_000}) {
        assertBeginsWithItsWords(source, length);
        Article first = beginning(source, length).orElseThrow().article();
        assertEquals(ArticleReader.read(source).metadata(), first.metadata());
      }
    }
  }

  @Test
  void isNoneWithoutAPlaceToCutAt() {
    String defined = "# Title\n\n" + PARAGRAPH.repeat(500) + FAR;
    assertEquals(Optional.empty(), beginning(source(defined), 1000));
    String fence = "# Title\n\n```\n" + "code\n\n# code\n\n".repeat(9000) + "```\n";
    assertEquals(Optional.empty(), beginning(source(fence), 1000));
  }

  private static Source plain(String text) {
    return new Source("a.txt", Format.PLAIN_TEXT, text, List.of());
  }

  private static String wrapped(int chapters, String between) {
    StringBuilder text = new StringBuilder("Of the sea" + between);
    for (int i = 1; i <= chapters; i++) {
      text.append("Chapter ").append(i).append(" of the harbour").append(between);
      for (int j = 0; j < 6; j++) {
        text.append("The boats are in and the wind turns, so that nobody who has no need of it\n")
            .append("goes out before the morning, whatever the keeper says of the light there.\n")
            .append("So it was, and so it is.")
            .append(between);
      }
    }
    return text.toString();
  }

  /** All but the last few lines, which what follows may still change. */
  private static void assertBeginsWithItsWords(Source source, int length) {
    String whole = ArticleText.of(ArticleReader.read(source)).string();
    Beginning beginning = beginning(source, length).orElseThrow();
    String words = ArticleText.of(beginning.article()).string();
    assertTrue(words.length() > length / 2, words);
    assertTrue(whole.startsWith(words.substring(0, words.length() - 200)), words);
    assertTrue(beginning.percent() < 50);
  }

  @Test
  void isTheFirstWordsOfPlainText() {
    String exported =
        "Of the sea\n"
            + "━".repeat(10)
            + "\n\n\nRopes\n"
            + "═".repeat(5)
            + "\n\n"
            + PARAGRAPH.repeat(300);
    String underlined = "Sea\n===\n\nRopes\n-----\n\n" + PARAGRAPH.repeat(300);
    for (String text : List.of(wrapped(200, "\n\n"), PARAGRAPH.repeat(300), exported, underlined)) {
      for (int length : new int[] {1000, 5000, 20_000}) {
        assertBeginsWithItsWords(plain(text), length);
      }
    }
  }

  @Test
  void endsAtALineWhereNoneIsBlank() {
    Beginning beginning = beginning(plain(wrapped(200, "\n")), 5000).orElseThrow();
    assertTrue(ArticleText.of(beginning.article()).string().length() > 5000);
  }

  @Test
  void hasTheFirstHeadingsOfPlainText() {
    Source source = plain(wrapped(200, "\n\n"));
    List<String> first = titles(beginning(source, 16_000).orElseThrow().article());
    List<String> all = titles(ArticleReader.read(source));
    assertTrue(first.size() > 10, first::toString);
    assertEquals(all.subList(0, first.size()), first);
  }

  private static List<String> titles(Article article) {
    return article.sections().stream().map(section -> section.title()).toList();
  }

  @Test
  void isNoneOfPlainTextOfOneLine() {
    assertEquals(Optional.empty(), beginning(plain("words ".repeat(50_000)), 1000));
  }

  @Test
  void beginsRealDocuments() throws IOException {
    for (Source source : RealDocuments.markdown()) {
      for (int length : new int[] {2000, 16_384}) {
        if (beginning(source, length).isPresent()) {
          assertBegins(source, length);
        }
      }
    }
  }
}
