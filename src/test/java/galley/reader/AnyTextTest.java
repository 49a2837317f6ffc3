package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.ArticleText;
import galley.layout.Layout;
import galley.plain.PlainTextWriter;
import galley.text.DisplayWidth;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes are, they give an article that can be laid out, or one plain refusal. */
class AnyTextTest {
  private static final int WIDTH = 20;

  private static final String[] MARKDOWN = {
    "#",
    "## ",
    "\n",
    "\n\n",
    "\n\n\n",
    " ",
    "    ",
    "\t",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```\n",
    "~~~",
    "> ",
    "- ",
    "* ",
    "1. ",
    "10) ",
    "- [ ] ",
    "- [x] ",
    "|",
    "|-|-|\n",
    "|:-:|\n",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](u)",
    "[^a]",
    "[^a]: ",
    "[b]: /c\n",
    "<",
    ">",
    "<div>",
    "</div>",
    "<b>",
    "<br>",
    "<img src=x alt=y>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "&amp;",
    "&#27;[31m",
    "&#x202e;",
    "&#0;",
    "\\",
    "---\n",
    "***\n",
    "===\n",
    "title: x\n",
    "http://e.org",
    "a@b.co",
    "{#id}",
    "word",
    "Words of a line",
    "LOUD",
    "字",
    "\uD83D\uDEA2",
    "e\u0301",
    "\u200D",
    "\u001B[2J",
    "\u0085",
    "\r",
    "═══\n",
    "  set in\n",
    "“quoted.”",
    "。"
  };

  private static final String[] PAGE = {
    "<p>",
    "</p>",
    "<div class=nav>",
    "</div>",
    "<br>",
    "<br><br>",
    "<b>",
    "</b>",
    "<em> ",
    " </em>",
    "<ul>",
    "<li>",
    "</ul>",
    "<ol start=-3>",
    "<dl>",
    "<dt>",
    "<dd>",
    "</dl>",
    "<table>",
    "<tr>",
    "<th align=right>",
    "<td colspan=9>",
    "</table>",
    "<caption>",
    "<h1>",
    "<h2 id=a>",
    "</h2>",
    "<a href='#a'>",
    "<a href='java\nscript:x'>",
    "</a>",
    "<sup>",
    "</sup>",
    "1",
    "<img alt=x src=y>",
    "<pre>",
    "</pre>",
    "<code>",
    "<hr>",
    "<figure>",
    "<figcaption>",
    "<blockquote>",
    "<q>",
    "<ruby>",
    "<rt>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<title>",
    "</title>",
    "<body>",
    "<frameset>",
    "<noscript>",
    "<math alttext='x'>",
    "<svg>",
    "<input type=checkbox checked>",
    "<template>",
    "<meta charset=koi8-r>",
    "<base href='http://e.org/'>",
    "<html lang=en>",
    "&#27;[31m",
    "&#x202e;",
    "&nbsp;",
    "&amp;",
    "<![CDATA[",
    "\n",
    "\n\n",
    " ",
    "word",
    "Words, that run on as prose does. ",
    "\u5B57",
    "\uD83D\uDEA2",
    "\u001B[2J",
    "<p style='display:none'>",
    "<li id=n>",
    "<a href='#n'>2</a>"
  };

  @Property(tries = 150)
  void readsAndExportsAnyBytes(@ForAll @Size(max = 400) byte[] bytes) {
    for (String name : List.of("a.md", "a.txt", "a.html", "a")) {
      try {
        check(Reading.source(name, bytes));
      } catch (UnreadableSourceException e) {
        assertFalse(Reading.message(e).contains("\n"), () -> Reading.message(e));
      }
    }
  }

  @Property(tries = 300)
  void readsAndExportsAnyMarkdown(@ForAll("markdown") String text) {
    check(Reading.source("a.md", text));
    check(Reading.source("a.txt", text));
  }

  @Property(tries = 300)
  void readsAndExportsAnyPage(@ForAll("page") String text) {
    check(Reading.source("a.html", text));
  }

  @Property(tries = 100)
  void readsAndExportsAnyHtmlInMarkdown(@ForAll("page") String text) {
    check(Reading.source("a.md", text));
  }

  @Provide
  Arbitrary<String> page() {
    return Arbitraries.of(PAGE).list().ofMaxSize(40).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(MARKDOWN).list().ofMaxSize(40).map(parts -> String.join("", parts));
  }

  private static void check(Source source) {
    Article article = ArticleReader.read(source);
    assertTrue(article.sections().stream().allMatch(section -> section.line() >= 1));
    String exported = ArticleText.of(article).string();
    String page = page(article);
    exported.lines().forEach(AnyTextTest::checkSafe);
    page.lines().forEach(AnyTextTest::checkSafe);
    page.lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= WIDTH, () -> line));
    assertEquals(exported, ArticleText.of(ArticleReader.read(source)).string(), "differs at once");
  }

  private static String page(Article article) {
    StringBuilder page = new StringBuilder();
    try {
      PlainTextWriter.write(Layout.of(article, ArticleText.of(article), WIDTH), page);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return page.toString();
  }

  private static void checkSafe(String line) {
    line.codePoints()
        .forEach(c -> assertFalse(Character.isISOControl(c) || c == 0x202E, () -> "in " + line));
  }
}
