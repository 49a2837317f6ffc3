package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.ArticleText;
import galley.layout.Layout;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts made to break a reader: what is deep, long or repeated without end. */
class NestingTest {
  private static final int DEEP = 10_000;

  private record Case(String name, String source, IntFunction<String> text) {}

  private static final List<Case> CASES =
      List.of(
          new Case("quotes", "a.md", n -> "> ".repeat(n) + "word"),
          new Case("bullets", "a.md", n -> "- ".repeat(n) + "word"),
          new Case("numbers", "a.md", n -> "1. ".repeat(n) + "word"),
          new Case("brackets", "a.md", n -> "[".repeat(n) + "word" + "]".repeat(n)),
          new Case("links", "a.md", n -> "[".repeat(n) + "word" + "](u)".repeat(n)),
          new Case("images", "a.md", n -> "![".repeat(n) + "word" + "](u)".repeat(n)),
          new Case("emphasis", "a.md", n -> "*a **a ".repeat(n) + "word" + " a** a*".repeat(n)),
          new Case("stars", "a.md", n -> "*".repeat(n) + "word" + "*".repeat(n)),
          new Case("backticks", "a.md", n -> "`a``".repeat(n) + "word"),
          new Case("html elements", "a.md", n -> "<div>".repeat(n) + "word"),
          new Case("html inline", "a.md", n -> "<b>".repeat(n) + "word"),
          new Case("less-than signs", "a.md", n -> "<".repeat(n) + "word"),
          new Case("equal headings", "a.md", n -> "# a\n".repeat(n) + "word"),
          new Case("chained notes", "a.md", n -> "[^0]\n\n" + notes(n) + "\n\nword"),
          new Case("unused notes", "a.md", n -> notes(n) + "\n\nword"),
          new Case("notes in notes", "a.md", n -> notes(n).replace("\n\n", "") + " word"),
          new Case("open front matter", "a.md", n -> "---\n" + "a: b\n".repeat(n) + "word"),
          new Case("plain quotes", "a.txt", n -> ">".repeat(n) + "word\n> and"),
          new Case("plain bullets", "a.txt", n -> deeper(n / 20) + "word"),
          new Case("plain headings", "a.txt", n -> "A\n===\n\n".repeat(n) + "word"),
          new Case("plain rules", "a.txt", n -> "a\n" + "=".repeat(n) + "\nword"),
          new Case("plain lines", "a.txt", n -> "A\n".repeat(n) + "word"),
          new Case("page of elements", "a.html", n -> "<div>".repeat(n) + "word"),
          new Case("page of inlines", "a.html", n -> "<b>".repeat(n) + "word"),
          new Case("page of lists", "a.html", n -> "<ul><li>".repeat(n) + "word"),
          new Case("page of tables", "a.html", n -> "<table><tr><td>".repeat(n) + "word"),
          new Case("page of definitions", "a.html", n -> "<dl><dd>".repeat(n) + "word"),
          new Case("page of paragraphs", "a.html", n -> "<p>".repeat(n) + "word"),
          new Case("page of links", "a.html", n -> "<a href='#x'>1".repeat(n) + "word"),
          new Case("page of notes", "a.html", n -> pageNotes(n) + "word"),
          new Case("page of line breaks", "a.html", n -> "<br>a".repeat(n) + "word"),
          new Case("page of scripts", "a.html", n -> "<script>a</script>".repeat(n) + "word"),
          new Case("page of JSON", "a.html", n -> linkedData("[".repeat(n)) + "word"),
          new Case("page of JSON things", "a.html", n -> linkedData("{\"a\":".repeat(n)) + "word"),
          new Case("page of quotes", "a.html", n -> "<blockquote>".repeat(n) + "word"),
          new Case("page of classes", "a.html", n -> "<i class='" + "a ".repeat(n) + "'>word"),
          new Case("unknown", "a", n -> "](".repeat(n) + " \n".repeat(n) + "word"),
          new Case("unknown pipes", "a", n -> "|".repeat(n) + " ".repeat(n) + "\nword"),
          new Case("unknown stars", "a", n -> "**a".repeat(n) + "\nword"));

  private static String notes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "[^" + i + "]: a [^" + (i + 1) + "]")
        .collect(Collectors.joining("\n\n"));
  }

  private static String pageNotes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "<div id=n" + i + "><sup><a href=#n" + (i + 1) + ">1</a></sup>")
        .collect(Collectors.joining());
  }

  private static String linkedData(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  private static String deeper(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "  ".repeat(i) + "- a\n")
        .collect(Collectors.joining());
  }

  @TestFactory
  Stream<DynamicTest> readsAndLaysOutWhateverTheDepth() {
    return CASES.stream().map(test -> DynamicTest.dynamicTest(test.name(), () -> check(test)));
  }

  private static void check(Case test) {
    Article article = ArticleReader.read(Reading.source(test.source(), test.text().apply(DEEP)));
    ArticleText text = ArticleText.of(article);
    assertTrue(text.string().contains("word"), () -> "lost in " + test.name());
    assertTrue(Layout.of(article, text, Layout.NARROWEST).lines().size() > 0);
  }

  @Test
  void readsTablesThatAreTooLargeAsText() {
    String row = "|a".repeat(600) + "|\n";
    String table = row + "|-".repeat(600) + "|\n" + "|b\n".repeat(600);
    Article article = Reading.markdown("# A\n\n" + table + "\nword\n");
    assertEquals(
        List.of("the tables have more than 250000 cells; they were read as text"),
        article.warnings());
    assertTrue(ArticleText.of(article).string().contains("word"));
  }
}
