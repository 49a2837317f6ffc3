package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments would lose their words if a page were read in two ways. */
class OneReadingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><a href='#a'><p><p><p><div class=nav><p><p><math alttext='x'><![CDATA[<p><p><p><p>"
            + "<p><div class=nav><p><div class=nav><div class=nav><a href='java\nscript:x'>",
        "</p></title><a href='java\nscript:x'><p><body><table><table><q><html lang=en>"
            + "<td colspan=9>word&amp;<code><math alttext='x'>&nbsp;</b><![CDATA[<blockquote><hr>"
            + "<a href='#n'>2</a></div><dd><dl>&amp;word&nbsp;<img alt=x src=y></sup>word",
      })
  void takesTheFirstOfTwoElementsThatAreAsGood(String page) {
    String first = read(page);
    for (int i = 0; i < 50; i++) {
      assertEquals(first, read(page));
    }
  }

  private static String read(String page) {
    return ArticleText.of(ArticleReader.read(Reading.source("a.html", page))).string();
  }
}
