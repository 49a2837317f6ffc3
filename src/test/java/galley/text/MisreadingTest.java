package galley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MisreadingTest {
  private static void checkRuled(boolean expected, String... lines) {
    assertEquals(expected, Misreading.asRuled(List.of(lines)), () -> String.join("\n", lines));
  }

  private static void checkPage(boolean expected, String... lines) {
    assertEquals(expected, Misreading.byLookInPage(List.of(lines)), () -> String.join("\n", lines));
  }

  @Test
  void takesALineUnderWordsForARule() {
    checkRuled(true, "Words", "═════");
    checkRuled(true, "words", "·");
    checkRuled(false, "Words", " ═════");
    checkRuled(false, "═════", "", "─");
    checkRuled(false, "Words", "═─═");
  }

  @Test
  void takesALoneLineThatIsSetInByEvenColumnsForAHeading() {
    assertEquals(true, Misreading.asSetIn(List.of("  words")));
    assertEquals(true, Misreading.asSetIn(List.of("    words", "", "more")));
    assertEquals(false, Misreading.asSetIn(List.of("   words")));
    assertEquals(false, Misreading.asSetIn(List.of("  words", "  more")));
    assertEquals(false, Misreading.asSetIn(List.of("words")));
    assertEquals(false, Misreading.asSetIn(List.of()));
  }

  @Test
  void takesLinesThatBeginHighAndEndOpenForHeadings() {
    checkPage(true, "First", "", "Second", "", "third");
    checkPage(true, "1. First", "", "second");
    checkPage(true, "first", "", "===", "", "third");
    checkPage(false, "First", "", "second", "", "Third");
    checkPage(false, "First", "", "Second.", "", " Third", "", "last");
    checkPage(false);
  }

  @Test
  void takesWrappedLinesForAParagraph() {
    String full = "A line of words that is as wide as the page";
    checkPage(false, full, full, "End", "", "last.");
    checkPage(true, full, "Short", "words", "", "last.");
    checkPage(true, full, "Then - an item", "- Item that is as wide as it can be in here", "", "x");
    checkPage(false, "first", "", "│ Quoted", "│ Words", "", "last");
  }

  @Test
  void readsARulesLevelFromItsWeight() {
    for (int level = HeadingRule.TITLE; level <= 6; level++) {
      assertEquals(level, HeadingRule.level(HeadingRule.of(level, 3)));
    }
    assertEquals(-1, HeadingRule.level(""));
    assertEquals(-1, HeadingRule.level("---"));
    assertEquals(-1, HeadingRule.level("══ ═"));
  }

  @Test
  void joinsLinesBySpacesButNotBetweenIdeographs() {
    assertEquals(" ", LineJoin.between("a", "b"));
    assertEquals(" ", LineJoin.between("世", "b"));
    assertEquals(" ", LineJoin.between("한", "국"));
    assertEquals("", LineJoin.between("世", "界"));
    assertEquals("", LineJoin.between("。", "か"));
    assertEquals("", LineJoin.between("", "b"));
    assertEquals(false, HeadingRule.joinsOddly("a", "b", true));
    assertEquals(true, HeadingRule.joinsOddly("a-", "b", false));
    assertEquals(true, HeadingRule.joinsOddly("世", "界", true));
  }
}
