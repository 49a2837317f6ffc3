package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.ui.Mouse.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class MouseSelectingTest {
  private static final String ARTICLE =
      "# Harbour\n\nThe boats are in.\n\n漢字 and more.\n\n## Tides\n\nTwice a day.\n";

  private static Reading open() {
    return Reading.of(ARTICLE, 60, 20);
  }

  /** The column and row of the screen on which words begin. */
  private static int[] at(Reading reading, String words) {
    List<String> rows = reading.rows();
    for (int row = 0; row < rows.size(); row++) {
      int column = rows.get(row).indexOf(words);
      if (column >= 0) {
        return new int[] {column, row};
      }
    }
    throw new IllegalArgumentException("Not on the screen: " + words);
  }

  private static Reading drag(Reading reading, String from, String to, int beyond) {
    int[] start = at(reading, from);
    int[] end = at(reading, to);
    return reading
        .mouse(Kind.PRESS, start[0], start[1])
        .mouse(Kind.DRAG, end[0] + beyond, end[1])
        .mouse(Kind.RELEASE, end[0] + beyond, end[1]);
  }

  @Test
  void dragChoosesFromCharacterToCharacter() {
    assertEquals("boats are", drag(open(), "boats", "are", 2).chosen());
    assertEquals("boats are i", drag(open(), "in.", "boats", 0).chosen());
    assertEquals("boats are in.\n\n漢字", drag(open(), "boats", "漢", 3).chosen());
  }

  @Test
  void dragBeyondTheLineChoosesToItsEnd() {
    assertEquals("boats are in.", drag(open(), "boats", "boats", 40).chosen());
  }

  @Test
  void dragStaysWithinItsSection() {
    assertEquals("漢字 and more.", drag(open(), "漢", "Twice", 4).chosen().strip());
  }

  @Test
  void chosenWordsCanBeCommentedOnAndExtended() {
    Reading reading = drag(open(), "boats", "are", 2);
    assertEquals("boats are in", reading.press("w").chosen());
    assertEquals("boats are in.", drag(open(), "boats", "are", 2).press("w", "l").chosen());
  }

  @Test
  void pressAloneLetsGo() {
    Reading reading = drag(open(), "boats", "are", 2);
    assertEquals("", reading.mouse(Kind.PRESS, 4, 4).mouse(Kind.RELEASE, 4, 4).chosen());
  }

  @Test
  void barsAndMarginChooseNothing() {
    Reading reading = open();
    reading.mouse(Kind.PRESS, 5, 0).mouse(Kind.DRAG, 9, 3).mouse(Kind.RELEASE, 9, 3);
    assertEquals("", reading.chosen());
    reading.mouse(Kind.PRESS, 5, 3).mouse(Kind.DRAG, 900, 900).mouse(Kind.RELEASE, 900, 900);
    assertEquals("", reading.chosen());
  }
}
