package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.ArticleText;
import galley.text.Graphemes;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for chosen words whatever moves them. */
class SelectionMotionsTest {
  private static final String MOTIONS = "w e b ) ( } { h l j k 0 $ o Home End Up Down Left Right";

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void wholeCharactersOfOneSectionAreChosen(
      @ForAll("articles") String markdown,
      @ForAll("motions") List<String> motions,
      @ForAll @IntRange(max = 6) int section) {
    Reading reading = Reading.of(markdown, 50, 14);
    for (int i = 0; i < section; i++) {
      reading.press("]");
    }
    reading.press("v");
    for (String motion : motions) {
      if (reading.state().mode() instanceof SelectingMode) {
        reading.press(motion);
        check(reading);
        assertTrue(Character.isDigit(motion.charAt(0)) || isInView(reading), reading::screen);
      }
    }
  }

  private static void check(Reading reading) {
    String chosen = reading.chosen();
    ArticleText text = reading.state().open().text();
    Selection selection = ((SelectingMode) reading.state().mode()).selection();
    int section = text.sectionAt(selection.start());
    assertTrue(!chosen.isEmpty(), reading::screen);
    String whole = text.string().substring(0, text.sectionEnd(section)).stripTrailing();
    assertTrue(selection.end() <= whole.length(), () -> chosen + "\n" + reading.screen());
    assertBoundary(text.string(), selection.start());
    assertBoundary(text.string(), selection.end());
    assertEquals(selection, selection.turned().turned());
    int cursor = selection.cursor(text);
    assertTrue(cursor >= selection.start() && cursor < selection.end(), () -> "" + selection);
  }

  /** Whether the moving end is on the screen. */
  private static boolean isInView(Reading reading) {
    Selection selection = ((SelectingMode) reading.state().mode()).selection();
    int cursor = selection.cursor(reading.state().open().text());
    int row = reading.state().page().lineOf(cursor) - reading.state().top();
    return row >= 0 && row < 12;
  }

  private static void assertBoundary(String text, int index) {
    int before = index == 0 ? 0 : Graphemes.previous(text, index);
    assertTrue(index == 0 || Graphemes.next(text, before) == index, () -> index + " in " + text);
  }

  @Provide
  Arbitrary<String> articles() {
    return Articles.markdown();
  }

  @Provide
  Arbitrary<List<String>> motions() {
    return Arbitraries.oneOf(
            Arbitraries.of(MOTIONS.split(" ", -1)),
            Arbitraries.of("v", "V", "Tab", "Shift-Tab", "3", "9"))
        .list()
        .ofMinSize(3)
        .ofMaxSize(40);
  }
}
