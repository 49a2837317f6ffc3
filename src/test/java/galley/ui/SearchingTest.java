package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchingTest {
  private static final String TEXT =
      IntStream.rangeClosed(1, 30)
          .mapToObj(
              i -> "Paragraph " + i + (i % 10 == 0 ? " has a Café.\n\n" : " has nothing.\n\n"))
          .collect(Collectors.joining("", "# One\n\n", "## Two\n\nThe last café.\n"));

  private static Reading open() {
    return Reading.of(TEXT, 80, 12);
  }

  @Test
  void showsWhatIsFoundWhileItIsTyped() {
    Reading reading = open().press("/").type("cafe");
    assertEquals(List.of("Café"), reading.shown(Role.MATCH_FOCUS));
    assertTrue(reading.bottom().startsWith("/cafe"), reading::bottom);
    assertTrue(reading.bottom().contains("1 of 4"), reading::bottom);
    reading.press("Backspace", "Backspace").type("x");
    assertTrue(reading.bottom().contains("not found"), reading::bottom);
    assertEquals("One", reading.firstRow());
  }

  @Test
  void goesOnAndBackAndAroundTheEnds() {
    Reading reading = open().press("/").type("café").press("Enter");
    assertTrue(reading.bottom().contains("1 of 4"), reading::bottom);
    reading.press("n");
    assertTrue(reading.bottom().contains("2 of 4"), reading::bottom);
    reading.press("N", "N");
    assertTrue(reading.bottom().contains("4 of 4 · on from the end"), reading::bottom);
    reading.press("n");
    assertTrue(reading.bottom().contains("1 of 4 · on from the beginning"), reading::bottom);
    reading.press("2", "n");
    assertTrue(reading.bottom().contains("3 of 4"), reading::bottom);
  }

  @Test
  void goesOnFromWhereTheReaderIs() {
    Reading reading = open().press("/").type("café").press("Enter", "G", "N");
    assertTrue(reading.bottom().contains("2 of 4"), reading::bottom);
  }

  @Test
  void looksBackwardsFromTheHelp() {
    Reading reading = open().press("G", "?", "?").type("has").press("Enter");
    assertTrue(reading.bottom().contains("of 30"), reading::bottom);
    String first = reading.bottom();
    reading.press("n");
    assertTrue(!reading.bottom().equals(first), reading::bottom);
  }

  @Test
  void escapeLeavesEverythingAsItWas() {
    Reading reading = open().press("j", "j");
    String before = reading.screen();
    reading.press("/").type("last").press("Esc");
    assertEquals(before, reading.screen());
    assertEquals(List.of(), reading.shown(Role.MATCH));
  }

  @Test
  void escapeTakesTheMarksOffWhatWasFound() {
    Reading reading = open().press("/").type("nothing").press("Enter");
    assertTrue(!reading.shown(Role.MATCH).isEmpty());
    reading.press("Esc");
    assertEquals(List.of(), reading.shown(Role.MATCH));
    assertEquals(List.of("nothing"), reading.press("n").shown(Role.MATCH_FOCUS));
  }

  @Test
  void takesRegularExpressions() {
    Reading reading = open().press("/").type("^p\\w+ \\d0").press("Ctrl-R");
    assertTrue(reading.bottom().contains("1 of 3"), reading::bottom);
    reading.type("(");
    assertTrue(reading.bottom().contains("unclosed group"), reading::bottom);
  }

  @Test
  void recallsWhatWasLookedForBefore() {
    Reading reading = open().press("/").type("nothing").press("Enter", "/").type("last");
    reading.press("Enter", "/", "Up");
    assertTrue(reading.bottom().startsWith("/last"), reading::bottom);
    reading.press("Up", "Up");
    assertTrue(reading.bottom().startsWith("/nothing"), reading::bottom);
    reading.press("Down", "Down");
    assertTrue(reading.bottom().startsWith("/ "), reading::bottom);
  }

  @Test
  void nothingTypedIsTheLastSearchOnceMore() {
    Reading reading = open().press("/").type("café").press("Enter", "Esc", "g", "/", "Enter");
    assertEquals(List.of("Café"), reading.shown(Role.MATCH_FOCUS));
  }

  @Test
  void backspaceGoesBackToWhereTheSearchBegan() {
    Reading reading = open().press("/").type("last").press("Enter");
    assertEquals("Two", reading.firstRow());
    assertEquals("One", reading.press("Backspace").firstRow());
  }

  @Test
  void findsWordsOfTheListsWhateverTheirAccents() {
    Reading reading = Reading.of("# Été\n\nText.\n\n# Winter\n\nText.\n", 80, 12);
    reading.press("t", "/").type("ete");
    assertTrue(reading.screen().contains("Été"), reading::screen);
    assertTrue(!reading.screen().contains("Winter"), reading::screen);
  }
}
