package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.ArticleText;
import galley.layout.Layout;
import galley.layout.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ArticlePartsTest {
  private static final String BETWEEN = "\n\n";

  private static Source source(String markdown) {
    return new Source("a.md", Format.MARKDOWN, markdown, List.of());
  }

  private static String page(Article article) {
    List<Line> lines = new ArrayList<>();
    Layout.stream(article, ArticleText.of(article), 40, lines::addAll);
    StringBuilder page = new StringBuilder();
    lines.forEach(line -> page.append(line.text()).append('\n'));
    return page.toString();
  }

  /** The pages of the parts of {@code source} one behind the other. */
  private static Optional<String> joined(Source source, int length) {
    List<String> pages = new ArrayList<>();
    Optional<ArticleParts> parts = ArticleParts.of(source, length);
    parts.ifPresent(found -> found.each(ArticlePartsTest::page, pages::add));
    return parts.map(found -> String.join(BETWEEN, pages));
  }

  @Test
  void areTogetherTheWhole() {
    for (String head : List.of("", "---\ntitle: Other\nauthor: Ann\n---\n", "Before.\n\n")) {
      Source source = source(head + "# A\n\nWords.\n\n- x\n\n## B\n\nMore.\n\n".repeat(90));
      assertEquals(Optional.of(page(ArticleReader.read(source))), joined(source, 100));
    }
  }

  @Test
  void areNoneOfATextWithoutHeadingsAtItsBeginning() {
    Source source = source("Words.\n\n".repeat(40) + "# A\n\nWords.\n\n# B\n\nwords\n");
    assertEquals(Optional.empty(), ArticleParts.of(source, 100));
  }

  @Test
  void areOneFromWhereNothingCanBeCut() {
    Source source =
        source("# A\n\nwords\n\n".repeat(20) + "<!-- a\n\n# B\n\n" + "# C\n\nwords\n\n".repeat(20));
    assertEquals(Optional.of(page(ArticleReader.read(source))), joined(source, 30));
  }

  @Property(tries = 1500)
  void areTogetherTheWholeOfAnyText(
      @ForAll("texts") String body, @ForAll @IntRange(min = 1, max = 150) int length) {
    Source source = source(body);
    joined(source, length)
        .ifPresent(pages -> assertEquals(page(ArticleReader.read(source)), pages));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "# H\n",
            "## Two\n",
            "\n",
            "\n\n",
            "words *a\n",
            "```\n",
            "  ```\n",
            "    code\n",
            "- item\n",
            "  more\n",
            "> quote\n",
            "<div>\n",
            "<!-- c\n",
            "c -->\n",
            "<pre>\n",
            "</pre>\n",
            ": definition\n",
            "| a | b |\n|---|---|\n| 1 | 2 |\n",
            "text\n===\n",
            "---\n",
            "═══\n",
            "###### six\n",
            "# \n",
            "# <b>x</b>\n",
            "# {#id}\n")
        .list()
        .ofMaxSize(40)
        .map(lines -> String.join("", lines));
  }

  @Test
  void areTogetherRealDocuments() throws IOException {
    int cut = 0;
    for (Source source : RealDocuments.markdown()) {
      Optional<String> pages = joined(source, 1500);
      if (pages.isPresent()) {
        cut++;
        assertEquals(page(ArticleReader.read(source)), pages.get(), source.name());
      }
    }
    assertTrue(cut > 0);
  }
}
