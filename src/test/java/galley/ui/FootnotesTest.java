package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** From a footnote's reference to the note and back. */
class FootnotesTest {
  private static final String ARTICLE =
      "# Tides\n\n"
          + "Low water is late.[^moon] "
          + "The boats wait for it. ".repeat(40)
          + "\n\nThe harbour master knows.[^who]\n\n## Ropes\n\n"
          + "Knots hold. ".repeat(60)
          + "\n\n[^moon]: The moon pulls.\n\n[^who]: She always does.\n";

  private static Reading reading() {
    return Reading.of(ARTICLE, 40, 12);
  }

  @Test
  void goesToTheFirstNoteInViewAndBack() {
    Reading reading = reading().press("j");
    String before = reading.firstRow();
    assertEquals("The moon pulls.", reading.press("*").firstRow());
    assertEquals("Footnote [1]; Backspace goes back", reading.bottom());
    assertEquals(before, reading.press("Backspace").firstRow());
    assertEquals(before, reading.press("*", "Ctrl-O").firstRow());
  }

  @Test
  void goesToTheNoteOfANumber() {
    assertEquals("She always does.", reading().press("2", "*").firstRow());
    assertEquals("There is no footnote [3]", reading().press("3", "*").bottom());
  }

  @Test
  void comesBackThroughAllThatWereVisited() {
    Reading reading = reading().press("*", "]", "2", "*");
    assertEquals("Ropes", reading.press("Backspace").firstRow());
    assertEquals("Tides", reading.press("Backspace").firstRow());
    assertEquals("There is no place to go back to", reading.press("Backspace").bottom());
  }

  @Test
  void wayBackSurvivesANewSize() {
    Reading reading = reading().press("4", "j");
    String before = reading.firstRow();
    reading.press("*").resize(100, 30).resize(40, 12);
    assertEquals(before, reading.press("Backspace").firstRow());
  }

  @Test
  void tellsWhereNoneIsInView() {
    Reading reading = reading().press("]", "*");
    assertEquals("No footnote is referred to here", reading.bottom());
    assertTrue(reading.press("j").effects().isEmpty());
  }
}
