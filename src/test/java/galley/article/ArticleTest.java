package galley.article;

import static galley.article.Sample.article;
import static galley.article.Sample.heading;
import static galley.article.Sample.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final Article ARTICLE =
      article(
          paragraph("preamble"),
          heading(2, "A"),
          heading(3, "A.a"),
          heading(4, "A.a.a"),
          heading(3, "A.b"),
          heading(2, "B"));

  private static void checkExcerpt(Article article, int index, String... titles) {
    Article excerpt = article.excerpt(index);
    assertEquals(List.of(titles), excerpt.sections().stream().map(Section::title).toList());
    assertEquals(Metadata.TitleSource.FILE_NAME, excerpt.metadata().titleSource());
  }

  @Test
  void excerptHoldsASectionAndThoseBelowIt() {
    checkExcerpt(ARTICLE, 1, "A", "A.a", "A.a.a", "A.b");
    checkExcerpt(ARTICLE, 2, "A.a", "A.a.a");
    checkExcerpt(ARTICLE, 4, "A.b");
    checkExcerpt(ARTICLE, 5, "B");
  }

  @Test
  void excerptOfPreambleOrTitleStandsAlone() {
    checkExcerpt(ARTICLE, 0, "");
    checkExcerpt(article(heading(1, "Title"), heading(2, "A")), 0, "Title");
  }

  @Test
  void headedLeavesOutThePreamble() {
    assertEquals(5, ARTICLE.headed().size());
    assertEquals(List.of(), article(paragraph("words")).headed());
    assertEquals(1, article(heading(1, "A")).headed().size());
  }

  @Test
  void refusesAnArticleWithoutSectionsAndABlankTitle() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Article(ARTICLE.metadata(), List.of(), List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Metadata(
                " ",
                Metadata.TitleSource.FILE_NAME,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }
}
