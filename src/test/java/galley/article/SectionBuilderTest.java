package galley.article;

import static galley.article.Sample.heading;
import static galley.article.Sample.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SectionBuilderTest {
  /** Checks the numbers that headings of these levels get; 0 is a paragraph. */
  private static void checkNumbers(String levels, String numbers) {
    SectionBuilder builder = new SectionBuilder();
    for (int i = 0; i < levels.length(); i++) {
      char level = levels.charAt(i);
      if (level == '0') {
        builder.block(paragraph("words"));
      } else {
        builder.heading(heading(level - '0', "Heading"));
      }
    }
    assertEquals(
        numbers,
        builder.build().stream().map(Section::number).collect(Collectors.joining(" ")),
        () -> "numbers of " + levels);
  }

  private static void checkAnchors(List<String> titles, String... anchors) {
    SectionBuilder builder = new SectionBuilder();
    titles.forEach(title -> builder.heading(heading(2, title)));
    assertEquals(List.of(anchors), builder.build().stream().map(Section::anchor).toList());
  }

  @Test
  void numbersHeadingsWithinTheirParent() {
    checkNumbers("222", "1 2 3");
    checkNumbers("2332", "1 1.1 1.2 2");
    checkNumbers("23452", "1 1.1 1.1.1 1.1.1.1 2");
    checkNumbers("11", "1 2");
  }

  @Test
  void numbersTheOnlyHighestHeadingZeroIfItIsFirst() {
    checkNumbers("12232", "0 1 2 2.1 3");
    checkNumbers("344", "0 1 2");
    checkNumbers("1221", "1 1.1 1.2 2");
    checkNumbers("1", "1");
    checkNumbers("0122", "0 1 1.1 1.2");
  }

  @Test
  void countsASkippedLevelForNothing() {
    checkNumbers("2242", "1 2 2.1 3");
    checkNumbers("22432", "1 2 2.1 2.2 3");
    checkNumbers("22462", "1 2 2.1 2.1.1 3");
    checkNumbers("321", "1 2 3");
    checkNumbers("4223", "1 2 3 3.1");
  }

  @Test
  void numbersThePreambleZero() {
    checkNumbers("", "0");
    checkNumbers("0", "0");
    checkNumbers("0220", "0 1 2");
  }

  @Test
  void makesAnchorsAsGitHubDoes() {
    checkAnchors(List.of("A Hybrid Plan"), "a-hybrid-plan");
    checkAnchors(List.of("What's new, in 3.1?"), "whats-new-in-31");
    checkAnchors(List.of("snake_case & more"), "snake_case--more");
    checkAnchors(List.of("日本語 Ünï"), "日本語-ünï");
    checkAnchors(List.of("…", "?"), "section", "section-1");
  }

  @Test
  void tellsEqualAnchorsApart() {
    checkAnchors(List.of("A", "a", "A!"), "a", "a-1", "a-2");
    checkAnchors(List.of("A-1", "A", "A"), "a-1", "a", "a-2");
    checkAnchors(List.of("A", "A", "A-1"), "a", "a-1", "a-1-1");
    SectionBuilder builder = new SectionBuilder().block(paragraph("words"));
    builder.heading(heading(1, "Preamble")).heading(heading(1, "Own"), "preamble");
    assertEquals(
        List.of("preamble", "preamble-1", "preamble-2"),
        builder.build().stream().map(Section::anchor).toList());
  }

  @Test
  void putsATitleInOneLineWithSingleSpaces() {
    Block.Heading heading =
        new Block.Heading(
            2,
            List.of(
                new Inline.Text("One  two"),
                new Inline.HardLineBreak(),
                new Inline.Emphasis(List.of(new Inline.Text("three\u3000four")))),
            1);
    Section section = new SectionBuilder().heading(heading).build().get(0);
    assertEquals("One two three four", section.title());
  }

  @Test
  void beginsNoSectionWithAHeadingThatHasNoWords() {
    Block.Heading empty = new Block.Heading(1, List.of(), 1);
    Block.Heading logo = new Block.Heading(1, List.of(new Inline.Image("logo.png", "")), 1);
    List<Section> sections =
        new SectionBuilder().heading(heading(2, "A")).heading(empty).heading(logo).build();
    assertEquals(1, sections.size());
    assertEquals(List.of(new Block.Paragraph(logo.children(), 1)), sections.get(0).blocks());
  }

  @Test
  void stripsBlanksBeforeATitle() {
    Section section = new SectionBuilder().heading(heading(2, " \u2003A")).build().get(0);
    assertEquals("A", section.title());
    assertEquals("A", InlineText.of(section.heading().orElseThrow().children()));
  }

  @Test
  void placesEachFootnoteWhereItIsFirstReferredTo() {
    SectionBuilder builder = new SectionBuilder();
    builder.block(paragraph(new Inline.FootnoteReference(2)));
    builder.heading(new Block.Heading(2, List.of(new Inline.FootnoteReference(3)), 1));
    builder.block(Sample.bullets(Sample.item(paragraph(new Inline.FootnoteReference(2)))));
    builder.heading(heading(2, "Last"));
    List<Section> sections =
        builder.build(
            List.of(
                footnote(1, paragraph("nobody refers to it")),
                footnote(2, paragraph(new Inline.FootnoteReference(4))),
                footnote(3, paragraph("of the heading")),
                footnote(4, paragraph(new Inline.FootnoteReference(2)))));
    assertEquals("2 4; 3; 1", numbers(sections));
  }

  @Test
  void findsReferencesInTablesQuotesAndEmphasis() {
    Inline reference = new Inline.StrongEmphasis(List.of(new Inline.FootnoteReference(1)));
    Block.TableRow row = new Block.TableRow(List.of(new Block.TableCell(List.of(reference))));
    Block table = new Block.Table(List.of(Block.Alignment.LEFT), row, List.of(), 1);
    SectionBuilder builder = new SectionBuilder().block(Sample.quote(table));
    List<Section> sections =
        builder.heading(heading(1, "Next")).build(List.of(footnote(1, paragraph("note"))));
    assertEquals("1; ", numbers(sections));
  }

  @Test
  void refusesALevelOutOfRange() {
    assertThrows(IllegalArgumentException.class, () -> heading(0, "High"));
    assertThrows(IllegalArgumentException.class, () -> heading(7, "Deep"));
    assertThrows(IllegalArgumentException.class, () -> new Inline.FootnoteReference(0));
  }

  private static Footnote footnote(int number, Block block) {
    return new Footnote(number, List.of(block));
  }

  private static String numbers(List<Section> sections) {
    return sections.stream()
        .map(
            section ->
                section.footnotes().stream()
                    .map(footnote -> String.valueOf(footnote.number()))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "));
  }
}
