package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The words at the top stay there, whatever happens to the terminal and to the comments. */
class ResizingTest {
  private static final String ARTICLE =
      "# Harbour\n\n"
          + "All the boats are in before the wind turns. ".repeat(30)
          + "\n\n## Ropes\n\nEnd.";

  @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
  void wordsAtTheTopStayThroughAnySizes(
      @ForAll("articles") String markdown,
      @ForAll("sizes") Size size,
      @ForAll("moves") List<String> moves,
      @ForAll("several") List<Size> others,
      @ForAll @IntRange(max = 500) int commented) {
    Reading reading = Reading.of(markdown, size.columns(), size.rows());
    reading.press(moves.toArray(String[]::new));
    // Folding keeps the words that were at the top, also where the page is too short for them.
    Viewport viewport = reading.state().viewport();
    Assume.that(viewport.place().line(viewport.page()) == viewport.top());
    int words = top(reading);
    int section = reading.state().page().sectionStarts().indexOf(reading.state().top());
    for (Size other : others) {
      reading.resize(other.columns(), other.rows());
      assertShowsOnTop(reading, words, section);
      addComment(reading, commented);
      assertShowsOnTop(reading, words, section);
    }
    reading.commented(desk -> desk.forget("1").forget("2").forget("3").forget("4").forget("5"));
    reading.resize(size.columns(), size.rows());
    assertEquals(words, top(reading), reading::screen);
  }

  private static void addComment(Reading reading, int place) {
    String text = reading.text();
    int start = text.isEmpty() ? 0 : place % text.length();
    String quote = text.substring(start, Math.min(text.length(), start + 9));
    if (!quote.isBlank()) {
      reading.commented(desk -> desk.comment("Bo", quote, "Is it? ".repeat(30)));
    }
  }

  /** The first of the article's words at or below the top of the screen. */
  private static int top(Reading reading) {
    return reading.state().page().offsetAt(reading.state().top());
  }

  /**
   * As near to the top as the end of the article lets them.
   *
   * @param section the index of the section that began there; negative within one
   */
  private static void assertShowsOnTop(Reading reading, int words, int section) {
    AnnotatedPage page = reading.state().page();
    int line = section < 0 ? page.lineOf(words) : page.sectionStarts().get(section);
    int last = page.lastTop(reading.state().measure().height());
    assertEquals(Math.min(line, last), reading.state().top(), reading::screen);
  }

  @Provide
  Arbitrary<String> articles() {
    return Articles.markdown();
  }

  @Provide
  Arbitrary<Size> sizes() {
    return Articles.sizes();
  }

  @Provide
  Arbitrary<List<Size>> several() {
    return Articles.sizes().list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<String>> moves() {
    return Arbitraries.of("j", "Space", "]", "d", "k", "G", "5", ">", "w").list().ofMaxSize(8);
  }

  @Test
  void smallestTerminalShowsTextBetweenTheBars() {
    Reading reading = Reading.of(ARTICLE, 20, 5);
    assertEquals(5, reading.rows().size());
    assertEquals("Harbour", reading.firstRow());
    assertEquals("All the boats are", reading.press("3", "j").firstRow());
  }

  @Test
  void smallerTerminalSaysSoAndStillQuits() {
    for (Size size : List.of(new Size(19, 5), new Size(20, 4), new Size(18, 1))) {
      Reading reading = Reading.of(ARTICLE, size.columns(), size.rows());
      assertEquals("terminal too small", reading.rows().get(0));
      assertEquals(List.of(), reading.press("c").effects());
      assertEquals(List.of(new Effect.Quit()), reading.press("q").effects());
    }
    assertEquals("termi…", Reading.of(ARTICLE, 6, 2).rows().get(0));
  }

  @Test
  void smallTerminalLosesNeitherPlaceNorTyping() {
    Reading reading = Reading.of(ARTICLE, 60, 12).press("6", "j", "c").type("Which wind?");
    String words = reading.firstRow();
    reading.resize(10, 3).press("x").resize(60, 12);
    assertEquals(words, reading.firstRow());
    assertTrue(reading.screen().contains("Which wind?"), reading.screen());
  }

  @Test
  void resizingDrawsEverythingAgain() {
    Reading reading = Reading.of(ARTICLE, 60, 12).press("j").resize(50, 12);
    assertTrue(reading.effects().contains(new Effect.Repaint()));
  }

  @Test
  void selectionAndTypingSurviveComments() {
    Reading reading = Reading.of(ARTICLE, 60, 12).press("v", "v");
    String chosen = reading.chosen();
    reading.commented(desk -> desk.comment("Bo", "boats", "Ours?"));
    assertEquals(chosen, reading.chosen());
    reading.press("c").type("Half").commented(desk -> desk.forget("1")).type(" done");
    assertTrue(reading.screen().contains("Half done"), reading.screen());
  }
}
