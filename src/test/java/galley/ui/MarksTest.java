package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Run;
import galley.text.DisplayWidth;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How the screen shows which words are commented on, and what is said of them. */
class MarksTest {
  private static final String ARTICLE =
      "# Harbour\n\nThe boats are in. The *wind* turns.\n\nNobody sails.\n\n## Tides\n\nTwice a day.\n";

  private static Reading open(int columns) {
    return Reading.of(ARTICLE, columns, 24);
  }

  @Test
  void exactlyTheCommentedWordsAreMarked() {
    Reading reading = open(80).commented(desk -> desk.comment("Bo", "are in. The wind", "Really?"));
    assertEquals(List.of("are in. The wind"), reading.shown(Role.COMMENTED));
    assertTrue(reading.rows().contains(" 1 The boats are in. The wind turns."), reading.screen());
  }

  @Test
  void commentOnTwoParagraphsMarksBoth() {
    Reading reading = open(80).commented(desk -> desk.comment("Bo", "turns.\n\nNobody", "Really?"));
    assertEquals(List.of("turns.", "Nobody"), reading.shown(Role.COMMENTED));
  }

  @Test
  void wordsOfSeveralCommentsAreToldApart() {
    Reading reading =
        open(80)
            .commented(
                desk ->
                    desk.comment("Bo", "boats are in", "One").comment("Cleo", "in. The", "Two"));
    assertEquals(List.of("in"), reading.shown(Role.COMMENTED_TWICE));
    assertEquals(List.of("boats are . The"), reading.shown(Role.COMMENTED));
    assertTrue(reading.screen().contains("1+ The boats"), reading.screen());
  }

  @Test
  void commentOnASectionMarksItsHeading() {
    Reading reading = open(80).press("c").type("All of it").press("Enter");
    assertTrue(reading.rows().contains(" 1 Harbour"), reading.screen());
    assertEquals(List.of("Harbour"), reading.shown(Role.COMMENTED));
  }

  @Test
  void focusStandsOut() {
    Reading reading =
        open(80)
            .commented(desk -> desk.comment("Bo", "boats", "One").comment("Cleo", "sails", "Two"))
            .press(")", ")");
    assertEquals(List.of("sails"), reading.shown(Role.COMMENT_FOCUS));
    assertEquals(List.of("boats", "sails"), reading.shown(Role.COMMENTED));
  }

  @Test
  void accentIsMarkedWithItsLetter() {
    Reading reading = Reading.of("A x\u0301y b.", 40, 9);
    reading.commented(desk -> desk.comment("Bo", "\u0301y", "Cut"));
    assertEquals(List.of("x\u0301y"), reading.shown(Role.COMMENTED));
  }

  @Test
  void commentsStandBelowTheirSection() {
    List<String> rows = open(80).commented(desk -> desk.comment("Bo", "boats", "Whose?")).rows();
    int comment = rows.indexOf("   ┃ Whose?");
    assertTrue(rows.indexOf("   Nobody sails.") < comment, () -> String.join("\n", rows));
    assertTrue(comment < rows.indexOf("   Tides"), () -> String.join("\n", rows));
  }

  @Test
  void commentsStandBesideTheirWordsOnAWideTerminal() {
    for (int columns : List.of(110, 140, 200)) {
      Reading reading =
          open(columns).commented(desk -> desk.comment("Bo", "boats", "Whose are they?"));
      String row =
          reading.rows().stream().filter(each -> each.contains("The boats")).findFirst().orElse("");
      assertTrue(row.contains("turns.") && row.contains("┃ 1 «boats»"), reading.screen());
      assertEquals(
          1, reading.rows().stream().filter(each -> each.contains("Whose are they?")).count());
      assertTrue(reading.press(")").screen().contains("▸ Bo · 24 Nov 2026"), reading.screen());
      assertFalse(reading.screen().contains("comment 1 of 1"), reading.screen());
    }
  }

  @Test
  void panelStandsBelowOnANarrowerTerminal() {
    Reading reading = open(109).commented(desk -> desk.comment("Bo", "boats", "Whose?")).press(")");
    assertTrue(reading.screen().contains("comment 1 of 1 ──"), reading.screen());
    assertTrue(reading.screen().contains("▸ Bo · 24 Nov 2026"), reading.screen());
  }

  @Test
  void threadBesideTheTextIsWholeWhileItIsLookedAt() {
    Reading reading =
        open(140).commented(desk -> desk.comment("Bo", "boats", "Sentence. ".repeat(30)));
    reading.commented(desk -> desk.comment("Cleo", "wind", "Later.\nTwo.\nThree."));
    assertTrue(reading.screen().contains("┃ …"), reading.screen());
    int shown = reading.press(")").screen().split("Sentence\\.", -1).length - 1;
    assertEquals(30, shown, reading::screen);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void textStaysInItsColumnWhateverIsMarked(
      @ForAll("articles") String markdown,
      @ForAll("sizes") Size size,
      @ForAll @IntRange(max = 400) int from,
      @ForAll @IntRange(min = 1, max = 60) int length) {
    Reading reading = Reading.of(markdown, size.columns(), size.rows());
    int[] text = reading.text().codePoints().toArray();
    int start = text.length == 0 ? 0 : from % text.length;
    String quote = new String(text, start, Math.min(length, text.length - start));
    if (quote.isBlank()) {
      return;
    }
    reading.commented(desk -> desk.comment("Bo", quote, "Hm."));
    int left = reading.state().measure().left();
    for (Line line : reading.frame().lines()) {
      int column = 0;
      for (Run run : line.runs()) {
        if (run.isWords()) {
          break;
        }
        column += DisplayWidth.of(run.text());
      }
      boolean words = line.runs().stream().anyMatch(Run::isWords);
      int begins = column;
      assertTrue(!words || begins >= left, () -> begins + " in " + line.text());
    }
  }

  @Provide
  Arbitrary<String> articles() {
    return Articles.markdown();
  }

  @Provide
  Arbitrary<Size> sizes() {
    return Articles.sizes();
  }
}
