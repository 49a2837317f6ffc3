package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectingTest {
  private static final String ARTICLE =
      """
      ---
      title: Of harbours
      ---
      # Harbour

      The boats are in. The wind turns at night.

      Nobody sails.

      - one rope
      - two ropes

      | Port | Depth |
      |------|-------|
      | Vik  | three |

      ```
      int depth = 3;
      return depth;
      ```

      Last words e\u0301te\u0301 👨‍👩‍👧 here.

      ## Tides

      Twice a day.
      """;

  private static Reading open() {
    return Reading.of(ARTICLE, 60, 20);
  }

  /** The first paragraph is chosen; then keys are pressed. */
  private static void check(String keys, String chosen) {
    Reading reading = open().press("v");
    if (!keys.isEmpty()) {
      reading.press(keys.split(" ", -1));
    }
    assertEquals(chosen, reading.chosen(), () -> "after v " + keys + ":\n" + reading.screen());
  }

  @Test
  void beginsWithTheFirstParagraphNotTitleOrHeading() {
    check("", "The boats are in. The wind turns at night.");
    assertEquals("Twice a day.", open().press("]", "Enter").chosen());
    assertEquals("Nobody sails.", Reading.of("Nobody sails.", 40, 9).press("v").chosen());
    assertEquals("Alone", Reading.of("# Alone", 40, 9).press("v").chosen());
  }

  @Test
  void beginsWithTheParagraphAtTheTop() {
    Reading reading = Reading.of(ARTICLE, 60, 8).press("9", "j");
    assertEquals(reading.firstRow(), reading.press("v").chosen());
  }

  @Test
  void nothingToChooseIsSaid() {
    assertEquals("There are no words here to choose", Reading.of("", 40, 9).press("v").bottom());
  }

  @Test
  void narrowsAndWidens() {
    check("v", "The boats are in.");
    check("v v", "The");
    check("v v v", "The");
    check("v v V", "The boats are in.");
    check("v v V V", "The boats are in. The wind turns at night.");
    check("V", "The boats are in. The wind turns at night.");
  }

  @Test
  void tabGoesToTheNextOfTheSameKind() {
    check("Tab", "Nobody sails.");
    check("Tab Tab", "one rope");
    check("4 Tab", "Port");
    check("Tab Tab Shift-Tab", "Nobody sails.");
    check("v Tab", "The wind turns at night.");
    check("v v Tab", "boats");
    check("v v 8 Tab", "night");
    check("v v 9 Tab", "Nobody");
    check("v v 3 Tab", "in");
    check("8 Tab", "int depth = 3;\n    return depth;");
    check("9 Tab", "Last words été 👨‍👩‍👧 here.");
  }

  @Test
  void wordsExtend() {
    check("v v w", "The boats");
    check("v v e", "The boats");
    check("v v 3 w", "The boats are in");
    check("v v 3 w b", "The boats are");
    check("v v 5 w", "The boats are in. The wind");
  }

  @Test
  void sentencesAndParagraphsExtend() {
    check("v )", "The boats are in. The wind turns at night.");
    check("v ) (", "The boats are in.");
    check("}", "The boats are in. The wind turns at night.\n\nNobody sails.");
    check("} {", "The boats are in. The wind turns at night.");
    check("2 }", "The boats are in. The wind turns at night.\n\nNobody sails.\n\n  one rope");
  }

  @Test
  void charactersExtend() {
    check("v v l", "The ");
    check("v v h", "Th");
    check("v v 9 l", "The boats ar");
    check("v v Right Right Left", "The ");
    check("v v 2 h", "T");
  }

  @Test
  void movingEndPassesTheOther() {
    check("v v Tab b", "The boats");
    check("v v Tab 3 h", "bo");
    check("v v Tab Tab o w", "are in");
    check("v v Tab Tab o b", "boats are");
    check("v v Tab Tab o 2 b o b", "The boats");
  }

  @Test
  void linesKeepTheColumn() {
    check("v v Tab j", "boats are in. The wind turns at night.\n\nNobody sa");
    check("v v Tab j k", "boats");
    check("v v $", "The boats are in. The wind turns at night.");
    check("v v Tab Tab $ 0", "The boats a");
    check("v v Tab o 0", "The boats");
    check("v v Tab Home", "The b");
    check("v v End", "The boats are in. The wind turns at night.");
  }

  @Test
  void zeroAfterADigitIsPartOfTheCount() {
    check("v v 1 0 l", "The boats are");
  }

  @Test
  void staysWithinTheSection() {
    check("9 9 }", open().text().substring(start("The boats"), start("here.") + 5));
    check("9 9 w", open().text().substring(start("The boats"), start("here.") + 5));
    check("o 9 9 (", open().text().substring(start("Harbour"), start("\n\nNobody")));
  }

  private static int start(String words) {
    return open().text().indexOf(words);
  }

  @Test
  void reachesAcrossListItemsCellsAndCode() {
    check("2 Tab v 2 w", "one rope\n  two ropes");
    check("4 Tab 3 w", "Port  Depth\nVik  three");
    check("8 Tab v v 2 w", "int depth = 3");
  }

  @Test
  void accentsAndFamiliesAreChosenWhole() {
    check("9 Tab v v 2 Tab", "été");
    check("9 Tab v v 2 Tab 2 l", "été 👨‍👩‍👧");
    check("9 Tab v v 2 Tab 2 l h", "été ");
  }

  @Test
  void choosesNoWordsForACommentOnNone() {
    Reading reading = Reading.of("", 60, 20).commented(desk -> desk.comment("Ana", "", "Nothing?"));
    assertEquals("", reading.press(")", "v").chosen());
    assertEquals("", reading.revise("").press("v").chosen());
    assertEquals("There are no words here to choose", reading.bottom());
    assertEquals("Some words.", reading.revise("Some words.\n").press("v").chosen());
  }

  @Test
  void copiesAReferenceToTheseWords() {
    Reading reading = open().press("v", "v", "Y");
    assertEquals(
        List.of(new Effect.CopyReference("harbour", "The boats are in.")), reading.effects());
  }

  @Test
  void copiesExactlyTheseWords() {
    Reading reading = open().press("v", "v", "y");
    assertEquals(List.of(new Effect.Copy("The boats are in.")), reading.effects());
    assertEquals("Copied", reading.bottom());
    assertEquals("", reading.chosen());
  }

  @Test
  void commentsOnExactlyTheseWords() {
    Reading reading = open().press("v", "v", "Tab", "c");
    int start = start("The wind");
    Intention passage = new Intention.OnPassage(start, start + "The wind turns at night.".length());
    assertEquals(List.of(new Effect.Prepare(passage)), reading.effects());
    assertTrue(reading.screen().contains("«The wind turns at night.»"), reading.screen());
    assertEquals(List.of("The wind turns at night."), reading.shown(Role.SELECTED));
    reading.type("Does it?").press("Enter");
    assertEquals(List.of(new Effect.Save(passage, "Does it?")), reading.effects());
    assertEquals(List.of("The wind turns at night."), reading.shown(Role.COMMENTED));
  }

  @Test
  void chosenWordsAreShownSo() {
    assertEquals(List.of("The boats are in."), open().press("v", "v").shown(Role.SELECTED));
    assertEquals(
        List.of("Port", "Vik"),
        open().press("4", "v", "4", "Tab", "2", "w", "b", "w").shown(Role.SELECTED).stream()
            .map(row -> row.substring(0, Math.min(4, row.length())).strip())
            .toList());
  }

  @Test
  void keepsTheMovingEndInView() {
    Reading reading = Reading.of("# Long\n\n" + "word ".repeat(400), 40, 10).press("v", "v", "v");
    reading.press("3", "0", "0", "w");
    assertTrue(reading.shown(Role.SELECTED).size() > 1, reading.screen());
    int cursor = ((SelectingMode) reading.state().mode()).selection().end() - 1;
    int row = reading.state().page().lineOf(cursor) - reading.state().top();
    assertTrue(row >= 0 && row < 8, reading.screen());
  }

  @Test
  void leaves() {
    for (String key : List.of("Esc", "q", "Ctrl-C")) {
      Reading reading = open();
      String before = reading.screen();
      assertEquals(before, reading.press("v", key).screen(), key);
    }
  }

  @Test
  void reattachingNeedsAComment() {
    assertEquals(
        "First go to the comment to attach here: C lists all", open().press("v", "r").bottom());
  }
}
