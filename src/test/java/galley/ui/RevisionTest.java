package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The article's file changes while it is read. */
class RevisionTest {
  private static final String BEFORE =
      "# Harbour\n\nThe boats wait. "
          + "Water comes and goes. ".repeat(60)
          + "\n\n## Ropes\n\nKnots hold well. "
          + "They do not mind. ".repeat(60)
          + "\n\n## Tides\n\nLow water is late.\n";

  private static final String AFTER =
      BEFORE
          .replace("# Harbour\n\n", "# Harbour\n\nA new beginning, long as it is.\n\n")
          .replace("## Ropes", "## A section\n\nNew.\n\n## Ropes")
          .replace("Knots hold well", "Knots hold very well");

  private static Reading open() {
    return Reading.of(BEFORE, 60, 12);
  }

  @Test
  void keepsTheWordsAtTheTop() {
    Reading reading = open().press("]", "j", "j", "j");
    String before = reading.firstRow();
    assertEquals(before, reading.revise(AFTER.replace("very ", "")).firstRow());
    Reading heading = open().press("]");
    assertEquals("Ropes", heading.revise(AFTER).firstRow());
  }

  @Test
  void marksWhatIsNewUntilTheNextKey() {
    Reading reading = open().press("]").revise(AFTER);
    assertEquals(List.of("very "), reading.shown(Role.CHANGED));
    assertEquals("The article changed in 3 places", reading.bottom());
    assertEquals(List.of(), reading.press("j").shown(Role.CHANGED));
  }

  @Test
  void losesNothingThatIsTyped() {
    Reading reading = open().press("]", "v", "c").type("Why?");
    reading.revise(AFTER);
    assertTrue(reading.screen().contains("Why?"), reading::screen);
    reading.press("Esc");
    Intention kept = reading.state().unsaved().keySet().iterator().next();
    Intention.OnPassage on = (Intention.OnPassage) kept;
    assertTrue(
        reading.text().substring(on.start(), on.end()).startsWith("Knots hold very well."),
        () -> reading.text().substring(on.start(), on.end()));
  }

  @Test
  void keepsTheDraftOfASection() {
    Reading reading = open().press("]", "]", "c").type("Late?").press("Esc");
    reading.revise(AFTER);
    assertEquals(List.of(new Intention.OnSection(3)), keys(reading));
    reading.revise("# Harbour\n\nOnly this.\n");
    assertEquals(List.of(new Intention.OnSection(0)), keys(reading));
    assertEquals("Harbour", reading.firstRow());
  }

  private static List<Intention> keys(Reading reading) {
    return List.copyOf(reading.state().unsaved().keySet());
  }

  @Test
  void findsAgainWhatWasLookedFor() {
    Reading reading = open().press("/").type("new").press("Enter");
    assertTrue(reading.bottom().contains("not found"), reading::bottom);
    reading.revise(AFTER).press("n");
    assertTrue(reading.bottom().contains("of 2"), reading::bottom);
  }

  @Test
  void keepsPlacesToComeBackTo() {
    Reading reading = open().press("]", "j", "m", "a", "]");
    String marked = open().press("]", "j").firstRow();
    assertEquals(marked, reading.revise(AFTER).press("'", "a").firstRow());
  }

  @Test
  void saysSoIfTheWordsAreTheSame() {
    String emphasized = BEFORE.replace("Low water", "*Low* water");
    assertEquals("The file was saved; its words are the same", open().revise(emphasized).bottom());
  }
}
