package galley.layout;

import static galley.article.Sample.article;
import static galley.article.Sample.bullets;
import static galley.article.Sample.heading;
import static galley.article.Sample.item;
import static galley.article.Sample.paragraph;
import static galley.article.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Inline;
import galley.article.SourceLines;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionLayoutTest {
  private static final Block LIST =
      new Block.DefinitionList(
          List.of(
              new Block.DefinitionItem(
                  List.of(words("berth"), words("mooring")),
                  List.of(
                      List.of(paragraph("where a boat lies in harbour, made fast")),
                      List.of(paragraph("a bunk"), bullets(item(paragraph("upper")))))),
              new Block.DefinitionItem(List.of(words("ebb")), List.of()),
              new Block.DefinitionItem(List.of(), List.of(List.of(paragraph("nameless"))))),
          7);

  private static Page page(int width) {
    Article article = article(heading(1, "H"), LIST);
    return Layout.of(article, ArticleText.of(article), width);
  }

  private static void check(int width, String... lines) {
    List<Line> all = page(width).lines();
    assertEquals(
        List.of(lines),
        all.subList(3, all.size()).stream().map(line -> line.text().stripTrailing()).toList());
  }

  @Test
  void setsDefinitionsInUnderTheirTerms() {
    check(
        40,
        "berth",
        "mooring",
        "    where a boat lies in harbour, made",
        "    fast",
        "    a bunk",
        "",
        "    • upper",
        "",
        "ebb",
        "",
        "    nameless");
  }

  @Test
  void setsThemInLessOnANarrowPage() {
    check(
        20,
        "berth",
        "mooring",
        "  where a boat lies",
        "  in harbour, made",
        "  fast",
        "  a bunk",
        "",
        "  • upper",
        "",
        "ebb",
        "",
        "  nameless");
  }

  @Test
  void makesTermsStrong() {
    assertTrue(page(40).lines().get(3).runs().get(0).roles().contains(Role.STRONG));
  }

  @Test
  void wordsStandInTheTextInReadingOrder() {
    Article article = article(heading(1, "H"), LIST);
    ArticleText text = ArticleText.of(article);
    assertEquals(
        """
          H

        berth
        mooring
            where a boat lies in harbour, made fast
            a bunk

              upper

        ebb

            nameless
        """,
        text.string());
    assertEquals(7, SourceLines.of(article, text).at(text.string().indexOf("mooring")));
  }

  /** Two terms of the same words are two places in the text. */
  @Test
  void termsOfTheSameWordsAreApart() {
    List<Inline> term = words("ebb");
    Block.DefinitionItem item = new Block.DefinitionItem(List.of(term, term), List.of());
    Article article = article(new Block.DefinitionList(List.of(item), 1));
    ArticleText text = ArticleText.of(article);
    Page page = Layout.of(article, text, 20);
    assertEquals(0, page.lines().get(0).start());
    assertEquals(4, page.lines().get(1).start());
  }
}
