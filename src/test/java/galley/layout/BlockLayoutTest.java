package galley.layout;

import static galley.article.Sample.article;
import static galley.article.Sample.bullets;
import static galley.article.Sample.code;
import static galley.article.Sample.heading;
import static galley.article.Sample.item;
import static galley.article.Sample.ordered;
import static galley.article.Sample.paragraph;
import static galley.article.Sample.quote;
import static galley.article.Sample.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Inline;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockLayoutTest {
  /** Lays {@code block} out as it stands under a heading. */
  private static List<Line> lines(Block block, int width) {
    Article article = article(heading(1, "H"), block);
    List<Line> lines = Layout.of(article, ArticleText.of(article), width).lines();
    return lines.subList(3, lines.size());
  }

  private static void check(Block block, int width, String... lines) {
    assertEquals(
        List.of(lines), lines(block, width).stream().map(l -> l.text().stripTrailing()).toList());
  }

  @Test
  void wrapsBetweenWordsAndDropsTheSpaces() {
    check(paragraph("one two  three four five"), 16, "one two  three", "four five");
    check(paragraph("exactly-sixteen! x"), 16, "exactly-sixteen!", "x");
  }

  @Test
  void wrapsBeforeWideCharacterAtEdge() {
    check(paragraph("a一二三四五六七八"), 16, "a一二三四五六七", "八");
  }

  @Test
  void dividesTheTitleOfAnAlertWithoutRoom() {
    Block alert = new Block.Alert(Block.Alert.Kind.IMPORTANT, List.of(paragraph("Now")), 1);
    Block narrow = quote(quote(quote(quote(bullets(item(alert))))));
    for (Line line : lines(narrow, Layout.NARROWEST)) {
      assertTrue(line.width() <= Layout.NARROWEST, line::text);
    }
  }

  @Test
  void dividesALongWordBetweenClusters() {
    check(paragraph("a " + "e\u0301".repeat(18)), 16, "a", "e\u0301".repeat(16), "e\u0301e\u0301");
    check(paragraph("👩🏽‍💻".repeat(9)), 16, "👩🏽‍💻".repeat(8), "👩🏽‍💻");
  }

  @Test
  void dividesAClusterThatIsWiderThanALine() {
    check(paragraph("\u1100".repeat(10)), 16, "\u1100".repeat(8), "\u1100".repeat(2));
  }

  @Test
  void showsASoftHyphenOnlyWhereALineEndsWithIt() {
    check(paragraph("a fine\u00ADly made one"), 20, "a finely made one");
    check(paragraph("an arch fine\u00ADly made"), 16, "an arch finely", "made");
    check(paragraph("a harbour fine\u00ADly"), 16, "a harbour finely");
    check(paragraph("the harbour fine\u00ADly"), 17, "the harbour fine-", "ly");
    check(paragraph("the harbour fine\u00ADly"), 16, "the harbour", "finely");
  }

  @Test
  void keepsInvisibleCharactersBeforeALongWord() {
    check(paragraph("\u200Babcdefghijklmnopqr"), 16, "\u200Babcdefghijklmnop", "qr");
  }

  @Test
  void breaksWhereTheAuthorDoes() {
    Block poem =
        paragraph(
            new Inline.Text("one"),
            new Inline.HardLineBreak(),
            new Inline.Emphasis(List.of(new Inline.Text("two"))));
    check(poem, 20, "one", "two");
    assertTrue(lines(poem, 20).get(1).runs().get(0).roles().contains(Role.EMPHASIS));
  }

  @Test
  void showsAnImageByItsDescription() {
    Block images =
        paragraph(
            new Inline.Image("a.png", "a cat"),
            new Inline.Text(" "),
            new Inline.Image("b.png", ""));
    check(images, 30, "[image: a cat] [image]");
  }

  @Test
  void setsNestedListsInAndChangesTheBullet() {
    Block list =
        bullets(item(paragraph("a"), bullets(item(paragraph("b"), bullets(item(paragraph("c")))))));
    check(list, 20, "• a", "  ◦ b", "    ▪ c");
  }

  @Test
  void alignsTheNumbersOfAList() {
    check(
        ordered(9, item(paragraph("nine")), item(paragraph("ten wraps here"))),
        16,
        " 9. nine",
        "10. ten wraps",
        "    here");
  }

  @Test
  void showsTasksWithTheirBoxes() {
    check(bullets(task(true, "done"), task(false, "open")), 16, "• [x] done", "• [ ] open");
  }

  @Test
  void partsTheItemsOfALooseListByBlankLines() {
    Block.ListBlock tight = bullets(item(paragraph("a")), item(paragraph("b")), item());
    check(tight, 16, "• a", "• b", "•");
    check(
        new Block.ListBlock(Optional.empty(), false, tight.items(), 1),
        16,
        "• a",
        "",
        "• b",
        "",
        "•");
  }

  @Test
  void setsNothingInWhereNoRoomIsLeft() {
    Block deep = quote(quote(quote(quote(quote(paragraph("one two three"))))));
    check(deep, 16, "│ │ │ one two", "│ │ │ three");
    check(
        ordered(1_000_000, item(paragraph("a"), ordered(9_999_999, task(true, "word")))),
        20,
        "1000000. a",
        "         9999999.",
        "         [x]",
        "         word");
  }

  @Test
  void barsEveryLineOfAQuote() {
    check(quote(paragraph("one"), paragraph("two")), 16, "│ one", "│", "│ two");
  }

  @Test
  void neverReflowsCode() {
    check(code("if (a) {\n    b;\n\n\n  }"), 40, "    if (a) {", "        b;", "", "", "      }");
    check(code("a  b   c"), 20, "  a  b   c");
  }

  @Test
  void carriesOnALongLineOfCodeWithAMark() {
    check(code("one two three four"), 16, "  one two", "  ↪ three four");
    check(code("    abcdefghijklm"), 16, "      abcdefgh", "  ↪ ijklm");
    check(code("          abcdefghijk"), 16, "  abcdefghijk");
  }

  @Test
  void centresAThematicBreak() {
    check(new Block.ThematicBreak(1), 21, "        * * *");
  }

  @Test
  void keepsTheRolesOfWhatIsAround() {
    Inline link = new Inline.Link("x", List.of(new Inline.Code("c")));
    Run run =
        lines(quote(paragraph(new Inline.StrongEmphasis(List.of(link)))), 20).get(0).runs().get(1);
    assertEquals(
        Roles.of(Role.QUOTE).with(Role.STRONG).with(Role.LINK).with(Role.CODE), run.roles());
    assertEquals("c", run.text());
  }
}
