package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Article;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExportMarksTest {
  /** Checks the levels and words of the headings that are marked in {@code lines}. */
  private static void check(String expected, String... lines) {
    assertEquals(
        expected,
        ExportMarks.in(new PlainLines(List.of(lines))).stream()
            .map(mark -> mark.level() + " " + mark.words())
            .collect(Collectors.joining(", ")),
        () -> String.join("\n", lines));
  }

  @Test
  void findsRuledHeadings() {
    check("1 A, 2 B c", "A", "═", "", "text", "", "", "B", "c", "─", "", "text");
    check("0 T, 6 B", "T", "━", "Ana", "", "", "B", "·");
  }

  @Test
  void takesNoOtherLineForARule() {
    check("", "text", "", "B", "─");
    check("", "A", "══");
    check("", " A", "══");
    check("", "A", "═", "text");
    check("0 A", "A", "━", "", "", "B", "━");
  }

  @Test
  void joinsTheLinesOfAHeadingAsTheyWere() {
    check("1 well-known words", "well-", " known", "words", "══════");
    check("1 世界 和平", "世", "界", " 和平", "═════");
  }

  @Test
  void readsAnImageAsItsDescription() {
    check("1 a cat and", "[image: a cat] and", "══════════════════");
    check("1 A", "[image]A", "════════");
  }

  @Test
  void findsHeadingsThatAreSetInUnderTwoBlankLines() {
    check("1 A, 3 B", "  A", "", "text", "", "", "      B", "", "text");
    check("", "text", "", "  A", "", "text");
    check("", "text", "", "", "", "  A", "", "text");
    check("", "text", "", "", "   A", "", "text");
    check("", "text", "", "", "  A", "  text");
  }

  @Test
  void keepsTheBylineUnderTheTitle() {
    String export = "Title\n━━━━━\nAna Ruiz ·\n2026-11-24\n\n\nA\n═\n\ntext\n";
    Article article = ArticleReader.read(new Source("x.txt", Format.PLAIN_TEXT, export, List.of()));
    assertEquals("Title", article.metadata().title());
    assertEquals(Optional.of("Ana Ruiz · 2026-11-24"), article.metadata().author());
    assertEquals(1, article.sections().size());
  }

  @Test
  void managesAMillionRules() {
    String[] rules = new String[1_000_000];
    Arrays.fill(rules, "═");
    rules[rules.length - 1] = "text";
    assertEquals(List.of(), ExportMarks.in(new PlainLines(List.of(rules))));
  }
}
