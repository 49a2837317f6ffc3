package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies over the text: the contents, the comments, the help, the command line. */
class ListsTest {
  private static final String ARTICLE =
      """
      # Harbour

      The boats are in. The wind turns.

      ## Ropes

      Wet ropes are heavy.

      ### Knots

      Over and under.

      ## Tides

      Twice a day.
      """;

  private static Reading open() {
    return Reading.of(ARTICLE, 60, 16);
  }

  private static Reading commented() {
    return open()
        .commented(
            desk ->
                desk.comment("Bo", "boats", "Whose?")
                    .comment("Cleo", "heavy", "How heavy?")
                    .comment("Bo", "Twice", "Not everywhere.")
                    .orphan("Dan", "tides", "thrice a day", "Gone?")
                    .resolve("2", true));
  }

  /** The words of the selected entry. */
  private static String selected(Reading reading) {
    return String.join(" ", reading.shown(Role.SELECTED)).replaceAll("\\s+", " ").strip();
  }

  @Test
  void contentsShowTheOutlineAndTheCurrentPlace() {
    Reading reading = open().press("]", "]", "t");
    String screen = reading.screen();
    assertTrue(reading.top().startsWith("Contents"), screen);
    assertEquals("▸ 1.1 Knots 1 min", selected(reading));
    for (String title : List.of("Harbour", "1  Ropes", "1.1  Knots", "2  Tides")) {
      assertTrue(screen.contains(title), screen);
    }
  }

  @Test
  void contentsGoToTheChosenSection() {
    assertEquals("Ropes", open().press("t", "j", "Enter").firstRow());
    assertEquals("Knots", open().press("t", "j", "Down", "Enter").firstRow());
    assertEquals("Ropes", open().press("t", "j", "j", "k", "Enter").firstRow());
    assertEquals("Tides", open().press("t", "End", "j", "Enter").firstRow());
    assertEquals("Harbour", open().press("]", "t", "Home", "k", "Enter").firstRow());
  }

  @Test
  void contentsAreFilteredByTyping() {
    Reading reading = open().press("t", "/").type("ti");
    assertEquals("2 Tides 1 min", selected(reading));
    assertFalse(reading.screen().contains("Ropes"), reading.screen());
    assertEquals("Tides", reading.press("Enter").firstRow());
    assertEquals("Tides", open().press("t").type("des").press("Enter").firstRow());
    assertEquals("Knots", open().press("t", "/").type("kno").press("Enter").firstRow());
    assertEquals("Tides", open().press("t").paste("TIDES\nmore").press("Enter").firstRow());
  }

  @Test
  void contentsWithoutAMatchSaySo() {
    Reading reading = open().press("t").type("xyz");
    assertTrue(reading.screen().contains("No heading has these words"), reading.screen());
    assertEquals("Harbour", reading.press("Enter").firstRow());
  }

  @Test
  void contentsClose() {
    for (String key : List.of("q", "t", "Esc", "Ctrl-C")) {
      Reading reading = open().press("]");
      String before = reading.screen();
      assertEquals(before, reading.press("t", "j", key).screen(), key);
    }
    Reading filtered = open().press("t").type("des").press("Esc");
    assertTrue(filtered.screen().contains("Ropes"), filtered.screen());
  }

  @Test
  void commentsAreListedWithWordsAuthorAgeAndState() {
    String screen = commented().press("C").screen();
    assertTrue(screen.contains("4 comments"), screen);
    assertTrue(screen.contains("▸ 1  «boats»"), screen);
    assertTrue(screen.contains("Bo · 3 h ago"), screen);
    assertTrue(screen.contains("resolved"), screen);
    assertTrue(screen.contains("orphaned"), screen);
    assertTrue(screen.contains("«thrice a day»"), screen);
  }

  @Test
  void tabTurnsThroughTheKindsOfComments() {
    Reading reading = commented().press("C");
    assertTrue(reading.press("Tab").top().startsWith("3 open comments"), reading.top());
    assertFalse(reading.screen().contains("How heavy?"), reading.screen());
    assertTrue(reading.press("Tab").top().startsWith("1 resolved comment "), reading.top());
    assertTrue(reading.screen().contains("How heavy?"), reading.screen());
    assertTrue(reading.press("Tab").top().startsWith("1 orphaned comment "), reading.top());
    assertTrue(reading.screen().contains("Gone?"), reading.screen());
    assertTrue(reading.press("Tab").top().startsWith("4 comments"), reading.top());
  }

  @Test
  void commentsAreFilteredByTyping() {
    assertEquals("▸ 2 «heavy» resolved How heavy? Cleo · 3 h ago", filter("cleo"));
    assertEquals("▸ 3 «Twice» Not everywhere. Bo · 3 h ago", filter("bo every"));
    assertEquals("▸ 2 «heavy» resolved How heavy? Cleo · 3 h ago", filter("ropes"));
    assertEquals("", filter("nothing of that"));
  }

  private static String filter(String words) {
    return selected(commented().press("C", "/").type(words));
  }

  @Test
  void enterGoesToTheWords() {
    Reading reading = commented().press("C", "j", "j", "Enter");
    assertEquals(List.of("Twice"), reading.shown(Role.COMMENT_FOCUS));
    assertTrue(reading.screen().contains("comment 3 of 4"), reading.screen());
  }

  @Test
  void enterOnAnOrphanGoesToItsSection() {
    Reading reading = commented().press("C").type("gone").press("Enter");
    assertEquals("Tides", reading.firstRow());
    assertTrue(reading.screen().contains("its words are gone: «thrice a day»"), reading.screen());
  }

  @Test
  void listKeepsUpWithCommentsThatGo() {
    Reading reading = commented().press("C", "End");
    reading.commented(desk -> desk.forget("4").forget("3"));
    assertEquals("▸ 2 «heavy» resolved How heavy? Cleo · 3 h ago", selected(reading));
    assertEquals(List.of("heavy"), reading.press("Enter").shown(Role.COMMENT_FOCUS));
  }

  @Test
  void listIsNotOpenedWithoutComments() {
    assertEquals("No comments yet; c writes one", open().press("C").bottom());
  }

  @Test
  void helpNamesEveryCommandAndScrolls() {
    Reading reading = Reading.of(ARTICLE, 90, 16).press("?");
    StringBuilder seen = new StringBuilder(reading.screen());
    for (int i = 0; i < 20; i++) {
      seen.append(reading.press(i % 2 == 0 ? "PgDn" : "Space").screen());
    }
    for (KeyCommand command : KeyMap.all()) {
      assertTrue(seen.indexOf(command.description()) >= 0, command.description());
    }
    String end = reading.screen();
    assertTrue(end.contains("galley guide"), end);
    assertEquals(end, reading.press("j").screen());
    assertFalse(reading.press("k").screen().contains("galley guide"), reading.screen());
    assertEquals("Harbour", reading.press("x").firstRow());
  }

  @Test
  void commandLineGoesToSections() {
    assertEquals("Tides", open().press(":").type("2").press("Enter").firstRow());
    assertEquals("Knots", open().press(":").type("1.1").press("Enter").firstRow());
    Reading nowhere = open().press(":").type("9").press("Enter");
    assertEquals("There is no section 9; the last is 2", nowhere.bottom());
  }

  @Test
  void commandLineShowsWhatIsTyped() {
    Reading reading = open().press(":").type("12").press("Left");
    assertTrue(reading.bottom().startsWith(":12 "), reading.bottom());
    assertEquals(15, reading.frame().cursor().orElseThrow().row());
  }

  @Test
  void commandLineQuitsAndCloses() {
    assertEquals(List.of(new Effect.Quit()), open().press(":").type("q").press("Enter").effects());
    String before = open().screen();
    assertEquals(before, open().press(":", "Enter").screen());
    assertEquals(before, open().press(":", "Backspace").screen());
    assertEquals(before, open().press(":").type("12").press("Esc").screen());
    Reading unknown = open().press(":").type("wq").press("Enter");
    assertEquals("Not a command: wq", unknown.bottom());
  }
}
