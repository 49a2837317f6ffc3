package galley.article;

import static galley.article.Sample.article;
import static galley.article.Sample.bullets;
import static galley.article.Sample.code;
import static galley.article.Sample.heading;
import static galley.article.Sample.item;
import static galley.article.Sample.ordered;
import static galley.article.Sample.paragraph;
import static galley.article.Sample.quote;
import static galley.article.Sample.table;
import static galley.article.Sample.task;
import static galley.article.Sample.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
  private static void check(Article article, String... lines) {
    assertEquals(List.of(lines), ArticleText.of(article).string().lines().toList());
  }

  @Test
  void partsBlocksByOneBlankLineAndHeadingsByTwo() {
    check(
        article(paragraph("One."), paragraph("Two."), heading(1, "A"), heading(2, "B"), code("x")),
        "One.",
        "",
        "Two.",
        "",
        "",
        "  A",
        "",
        "",
        "    B",
        "",
        "    x");
    check(article());
  }

  @Test
  void setsListsQuotesAndCodeIn() {
    check(
        article(
            paragraph("Start."),
            bullets(item(paragraph("a"), bullets(item(paragraph("b")))), task(true, "done")),
            quote(paragraph("q"), code("x\n  y"))),
        "Start.",
        "",
        "  a",
        "    b",
        "  [x] done",
        "",
        "  q",
        "",
        "      x",
        "        y");
  }

  @Test
  void putsARowOfATableInOneLine() {
    check(article(heading(1, "T"), table("a|b", "1|2")), "  T", "", "a  b", "1  2");
  }

  @Test
  void marksFootnotesByTheirNumber() {
    check(
        article(
            List.of(new Footnote(1, List.of(paragraph("A note."), paragraph("More.")))),
            paragraph(new Inline.Text("Words."), new Inline.FootnoteReference(1))),
        "Words.[1]",
        "",
        "[1] A note.",
        "",
        "  More.");
  }

  @Test
  void setsInWhatWouldReadAsAHeadingWhereThereIsNone() {
    check(
        article(paragraph("A Line"), paragraph("Another Line"), paragraph("an end")),
        "A Line",
        "",
        " Another Line",
        "",
        "an end");
    check(article(quote(paragraph("Alone")), paragraph("end")), "   Alone", "", "end");
    check(titled("1. Title", paragraph("end")), " 1. Title", "", "end");
  }

  @Test
  void setsInWhatWouldReadAsARule() {
    Block.Paragraph ruled =
        paragraph(new Inline.Text("A"), new Inline.HardLineBreak(), new Inline.Text("═"));
    check(article(ruled, heading(1, "B")), " A", " ═", "", "", "  B");
  }

  @Test
  void givesALoneLineUnderTwoBlankOnesAThird() {
    check(
        article(heading(1, "A"), code("a\n\n\nb\n\nc"), code("\nd")),
        "  A",
        "",
        "    a",
        "",
        "",
        "",
        "    b",
        "",
        "    c",
        "",
        "",
        "",
        "    d");
  }

  @Test
  void keepsTwoBlankLinesBeforeAHeadingAfterBlankCode() {
    check(article(code("a\n\n\n"), heading(2, "B")), "     a", "", "", "    B");
  }

  @Test
  void knowsWhereTheLinesOfEachLeafBegin() {
    Block.Paragraph paragraph =
        paragraph(new Inline.Text("one"), new Inline.HardLineBreak(), new Inline.Text("two"));
    Block.Heading heading = heading(1, "A");
    Article article = article(heading, ordered(1, item(paragraph)));
    ArticleText text = ArticleText.of(article);
    assertEquals("  A\n\n  one\n  two\n", text.string());
    int[] starts = text.lineStarts(paragraph);
    assertEquals(2, starts.length);
    assertTrue(text.string().startsWith("one", starts[0]));
    assertTrue(text.string().startsWith("two", starts[1]));
    assertEquals(2, text.lineStarts(heading)[0]);
    assertThrows(IllegalArgumentException.class, () -> text.lineStarts(paragraph("one")));
  }

  @Test
  void knowsWhichSectionAnOffsetLiesIn() {
    ArticleText text = ArticleText.of(article(paragraph("pre"), heading(1, "A"), heading(2, "B")));
    assertEquals("pre\n\n\n  A\n\n\n    B\n", text.string());
    assertEquals(List.of(0, 0, 0, 1, 1, 2), sectionsAt(text, 0, 3, 7, 8, 15, 16));
    assertEquals(8, text.sectionStart(1));
    assertEquals(16, text.sectionEnd(1));
    assertEquals(text.string().length(), text.sectionEnd(2));
    assertEquals(0, ArticleText.of(article()).sectionAt(0));
  }

  private static List<Integer> sectionsAt(ArticleText text, Integer... offsets) {
    return List.of(offsets).stream().map(text::sectionAt).toList();
  }

  @Test
  void convertsOffsetsToCodePointsAndBack() {
    ArticleText text = ArticleText.of(article(paragraph("a😀𝒜b")));
    assertEquals(1, text.codePoints(1));
    assertEquals(2, text.codePoints(3));
    assertEquals(3, text.codePoints(5));
    assertEquals(5, text.offset(3));
    assertEquals(0, text.offset(-1));
    assertEquals(text.string().length(), text.offset(100));
  }

  @Property(tries = 300)
  void codePointsAndOffsetsAreInverse(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int size) {
    ArticleText text = ArticleText.of(GeneratedArticle.of(seed, size));
    int codePoints = text.codePoints(text.string().length());
    for (int i = 0; i <= codePoints; i += 7) {
      assertEquals(i, text.codePoints(text.offset(i)));
    }
  }

  @Property(tries = 300)
  void everySectionBeginsAtItsHeading(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int size) {
    Article article = GeneratedArticle.of(seed, size);
    ArticleText text = ArticleText.of(article);
    for (int i = 0; i < article.sections().size(); i++) {
      int start = text.sectionStart(i);
      article
          .sections()
          .get(i)
          .heading()
          .ifPresent(
              heading -> {
                String words = InlineText.line(heading.children()).stripTrailing();
                assertTrue(text.string().startsWith(words, start), text.string());
              });
      assertEquals(i, text.sectionAt(start), text.string());
    }
  }

  @Property(tries = 300)
  void noLineEndsInABlank(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int size) {
    ArticleText.of(GeneratedArticle.of(seed, size))
        .string()
        .lines()
        .forEach(line -> assertEquals(line.stripTrailing(), line));
  }
}
