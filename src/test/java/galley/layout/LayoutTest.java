package galley.layout;

import static galley.article.Sample.article;
import static galley.article.Sample.heading;
import static galley.article.Sample.paragraph;
import static galley.article.Sample.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Footnote;
import galley.article.GeneratedArticle;
import galley.article.Inline;
import galley.article.Metadata;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static Page page(Article article, int width) {
    return Layout.of(article, ArticleText.of(article), width);
  }

  private static void check(Article article, int width, String... lines) {
    assertEquals(
        List.of(lines),
        page(article, width).lines().stream().map(line -> line.text().stripTrailing()).toList());
  }

  @Test
  void rulesHeadingsByTheirLevel() {
    Article article =
        article(
            heading(1, "One"),
            paragraph("Words."),
            heading(2, "Two"),
            heading(3, "Three"),
            heading(4, "Four"),
            heading(5, "Five"),
            heading(6, "Six"));
    check(
        article, 20, "One", "═══", "", "Words.", "", "", "Two", "───", "", "", "Three", "╌╌╌╌╌", "",
        "", "Four", "┄┄┄┄", "", "", "Five", "┈┈┈┈", "", "", "Six", "···");
    Page page = page(article, 20);
    assertEquals(List.of(0, 6, 10, 14, 18, 22), page.sectionStarts());
    assertEquals(0, page.sectionAt(5));
    assertEquals(1, page.sectionAt(6));
    assertEquals(6, page.sectionEnd(0));
    assertEquals(24, page.sectionEnd(5));
  }

  @Test
  void setsADeclaredTitleWithItsBylineAboveTheText() {
    Article titled = titled("Title", paragraph("words"));
    Metadata metadata =
        new Metadata(
            "Title",
            Metadata.TitleSource.DECLARED,
            Optional.of("Ana"),
            Optional.of("2026"),
            Optional.empty());
    check(
        new Article(metadata, titled.sections(), List.of()),
        20,
        "Title",
        "━━━━━",
        "Ana · 2026",
        "",
        "words");
    check(titled("世界", heading(1, "A")), 20, "世界", "━━━━", "", "", "A", "═");
  }

  @Test
  void marksALineOfAHeadingThatGoesOnWithoutASpace() {
    check(article(heading(1, "A well-known fact")), 16, "A well-known", "fact", "════════════");
    check(
        article(heading(1, "An utterly well-known fact")),
        16,
        "An utterly",
        "well-known fact",
        "═══════════════");
    check(
        article(heading(1, "Donaudampfschifffahrt")),
        16,
        "Donaudampfschif",
        " ffahrt",
        "═══════════════");
    check(article(heading(1, "一二三四五六七八九十")), 16, "一二三四五六七八", "九十", "════════════════");
    check(article(heading(1, "一二三四五六七 八九十")), 16, "一二三四五六七", " 八九十", "══════════════");
  }

  @Test
  void putsFootnotesAtTheEndOfTheirSection() {
    Inline reference = new Inline.FootnoteReference(1);
    Footnote note = new Footnote(1, List.of(paragraph("a note that is long"), paragraph("more")));
    check(
        article(
            List.of(note),
            heading(1, "A"),
            paragraph(new Inline.Text("Words."), reference),
            heading(1, "B")),
        16,
        "A",
        "═",
        "",
        "Words.[1]",
        "",
        "[1] a note that",
        "    is long",
        "",
        "    more",
        "",
        "",
        "B",
        "═");
  }

  @Test
  void setsInTextWithoutHeadingsThatWouldReadAsSome() {
    check(article(paragraph("One"), paragraph("Two")), 20, "One", "", "Two");
    check(
        article(paragraph("One"), paragraph("Two"), paragraph("three")),
        20,
        " One",
        "",
        " Two",
        "",
        " three");
    check(titled("T", paragraph("Two"), paragraph("x")), 20, "T", "━", "", "Two", "", "x");
  }

  @Test
  void setsInAParagraphThatWouldReadAsARuledHeading() {
    Block.Paragraph ruled =
        paragraph(new Inline.Text("A"), new Inline.HardLineBreak(), new Inline.Text("═"));
    check(article(ruled, heading(1, "B")), 20, " A", " ═", "", "", "B", "═");
  }

  @Test
  void refusesAWidthThatLeavesNoRoom() {
    Article article = article(paragraph("words"));
    assertThrows(IllegalArgumentException.class, () -> page(article, Layout.NARROWEST - 1));
    check(article, Layout.NARROWEST, "words");
  }

  @Test
  void findsTheSameLinesEveryTime() {
    Article article = GeneratedArticle.of(7, 5);
    assertEquals(page(article, 44), page(article, 44));
  }

  @Property(tries = 300)
  void noLineIsWiderThanThePage(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int size,
      @ForAll @IntRange(min = Layout.NARROWEST, max = 200) int width) {
    Article article = GeneratedArticle.of(seed, size);
    for (Line line : page(article, width).lines()) {
      assertTrue(line.width() <= width && !line.overhang().any(), line::text);
    }
    for (Line line : Layout.of(article, ArticleText.of(article), width, Overflow.KEEP).lines()) {
      assertTrue(line.width() <= width + line.overhang().columns(), line::text);
    }
  }

  @Property(tries = 300)
  void runsOfWordsStandInTheArticlesTextAndNoneIsLost(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int size,
      @ForAll @IntRange(min = Layout.NARROWEST, max = 200) int width,
      @ForAll Overflow overflow) {
    Article article = GeneratedArticle.of(seed, size);
    ArticleText text = ArticleText.of(article);
    BitSet shown = new BitSet();
    for (Line line : Layout.of(article, text, width, overflow).lines()) {
      for (Run run : line.runs()) {
        if (run.isWords()) {
          int end = run.start() + run.text().length();
          assertEquals(text.string().substring(run.start(), end), run.text());
          shown.set(run.start(), end);
        }
      }
    }
    StringBuilder lost = new StringBuilder();
    for (int i = 0; i < text.string().length(); i++) {
      lost.append(shown.get(i) ? "" : text.string().charAt(i));
    }
    assertEquals("", lost.toString().replaceAll("\\[[x\\d ]\\]|\u00AD", "").strip(), text::string);
  }

  @Property(tries = 200)
  void sectionsBeginWhereTheirHeadingStands(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int size) {
    checkSectionStarts(GeneratedArticle.of(seed, size));
  }

  /**
   * A heading that begins with an image without a description, and a word too long for its line.
   */
  @Test
  void sectionBeginsWithTheMarkBeforeItsHeadingsWords() {
    checkSectionStarts(GeneratedArticle.basic(86107, 2));
  }

  private static void checkSectionStarts(Article article) {
    ArticleText text = ArticleText.of(article);
    Page page = Layout.of(article, text, 60);
    assertEquals(article.sections().size(), page.sectionStarts().size());
    for (int i = 1; i < article.sections().size(); i++) {
      int start = page.sectionStarts().get(i);
      List<Line> from = page.lines().subList(start, page.lines().size());
      Line worded = from.get(0);
      if (worded.text().strip().equals("[image]")) {
        worded = from.get(1);
      }
      assertEquals(text.sectionStart(i), worded.start(), worded::text);
      assertEquals(i, page.sectionAt(start));
    }
  }

  @Test
  void wrapsTextOfOursAtItsLineFeeds() {
    assertEquals(
        List.of("one", "two", "", "three"),
        Wrap.text("one two\n\nthree", Roles.of(Role.COMMENT), 5).stream().map(Line::text).toList());
    assertEquals(
        List.of(Run.NOWHERE), Wrap.text("a", Roles.NONE, 1).stream().map(Line::start).toList());
  }
}
