package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links are followed, and there is a way back. */
class TravelTest {
  private static final String TEXT =
      "# Harbour\n\nSee [the ropes](#Ropes), [the next essay](tides%20two.md#late) or"
          + " <https://example.org/a?b=c>.[^1]\n\n"
          + "The boats wait. ".repeat(100)
          + "\n\n## Ropes\n\nKnots hold. [Up](#harbour). "
          + "More knots. ".repeat(100)
          + "\n\n## Café au lait\n\nEnd.\n\n[^1]: A note\n    of two lines.\n\n[^2]: None.\n";

  private static Reading open() {
    return Reading.of(TEXT, 80, 14);
  }

  @Test
  void showsALetterOnEveryLinkInView() {
    Reading reading = open().press("f");
    assertEquals(4, String.join("", reading.shown(Role.LABEL)).length());
    assertEquals("No link has that letter", reading.press("z").bottom());
    assertEquals("Ropes", open().press("f", "a").firstRow());
  }

  @ParameterizedTest
  @CsvSource({
    "#ropes:~:text=Up, Ropes",
    "#:~:text=End., Café au lait",
    "#ropes:~:text=not%20there, Ropes",
    "#caf%C3%A9-au-lait:~:text=End., Café au lait",
    "#:~:text=nowhere, There is no heading",
  })
  void goesToTheWordsThatALinkNames(String link, String shown) {
    Reading reading = Reading.of(TEXT.replace("#Ropes", link), 80, 14).press("f", "a");
    assertTrue(reading.screen().contains(shown), reading::screen);
    assertEquals(shown.startsWith("There"), reading.firstRow().equals("Harbour"));
  }

  @Test
  void goesBackAndForwardThroughPlaces() {
    Reading reading = open().press("j", "f", "a", "j", "j");
    assertEquals("Harbour", reading.press("g").firstRow());
    assertEquals("Ropes", open().press("f", "a", "Backspace", "Tab").firstRow());
    assertEquals("Harbour", open().press("f", "a", "Ctrl-O").firstRow());
    assertEquals("Ropes", open().press("f", "a", "Alt-Left", "Alt-Right").firstRow());
    assertEquals(
        "There is no place to go forward to", open().press("f", "a", "Alt-Right").bottom());
  }

  @Test
  void tabIsTheNextHeadingOnceTheReaderMoved() {
    Reading reading = open().press("f", "a", "]", "f", "Esc", "Backspace");
    assertEquals("Harbour", reading.firstRow());
    assertEquals("Ropes", reading.press("j", "Tab").firstRow());
  }

  @Test
  void asksForOtherArticlesAndTheWeb() {
    Reading reading = open().press("f", "s");
    assertEquals("Follows tides%20two.md#late", reading.bottom());
    assertEquals("Browses https://example.org/a?b=c", open().press("f", "d").bottom());
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert(1), Not a link",
    "file:///etc/passwd, Not a link",
    "ftp://example.org, Not a link",
    "#nowhere, There is no heading",
    "#caf%C3%A9-au-lait, ''",
    "MAILTO:a@example.org, Browses",
    "a:b.md, Not a link",
    "./a:b.md, Follows",
  })
  void goesOnlyWhereItIsSafe(String target, String answer) {
    Reading reading = open();
    Step step = Travel.follow(reading.state(), new ShownLink(0, "x", target, 0));
    String notice = step.state().notice().orElse("");
    String effect =
        step.effects().isEmpty()
            ? ""
            : step.effects().get(0) instanceof Effect.Browse ? "Browses" : "Follows";
    assertTrue((notice + effect).startsWith(answer), () -> notice + effect);
  }

  @Test
  void showsAFootnoteOverTheText() {
    Reading reading = open().press("f", "f");
    assertTrue(reading.screen().contains("A note of two lines."), reading::screen);
    assertEquals("Harbour", reading.firstRow());
    assertEquals("Harbour", reading.press("Esc").firstRow());
    assertTrue(!reading.screen().contains("A note"), reading::screen);
    assertTrue(open().press("f", "f", "Enter").firstRow().startsWith("A note"));
  }

  @Test
  void listsAllLinks() {
    Reading reading = open().press("F");
    assertTrue(reading.screen().contains("4 links"), reading::screen);
    reading.press("/").type("knots");
    assertTrue(reading.screen().contains("No link has these words"), reading::screen);
    assertEquals("Follows tides%20two.md#late", open().press("F", "j", "Enter").bottom());
    assertEquals("Ropes", open().press("F").type("up").press("Tab").firstRow());
  }

  @Test
  void followsALinkThatIsClicked() {
    Reading reading = open();
    int row = 0;
    while (!reading.rows().get(row).contains("the ropes")) {
      row++;
    }
    int column = reading.rows().get(row).indexOf("the ropes") + 3;
    reading.mouse(Mouse.Kind.PRESS, column, row).mouse(Mouse.Kind.RELEASE, column, row);
    assertEquals("Ropes", reading.firstRow());
    Reading beside = open();
    beside.mouse(Mouse.Kind.PRESS, 79, row).mouse(Mouse.Kind.RELEASE, 79, row);
    assertEquals("Harbour", beside.firstRow());
  }

  @Test
  void opensACommentThatIsClicked() {
    Reading reading = open().commented(desk -> desk.comment("Bo", "boats wait", "Why?"));
    int row = 0;
    while (!reading.rows().get(row).contains("boats wait")) {
      row++;
    }
    int column = reading.rows().get(row).indexOf("boats wait") + 1;
    reading.mouse(Mouse.Kind.PRESS, column, row).mouse(Mouse.Kind.RELEASE, column, row);
    assertTrue(reading.bottom().contains("r reply"), reading::bottom);
  }

  @Test
  void marksPlaces() {
    Reading reading = open().press("]", "m", "a", "g", "'", "a");
    assertEquals("Ropes", reading.firstRow());
    assertEquals("Harbour", reading.press("'", "'").firstRow());
    assertEquals("No place is marked with z", reading.press("'", "z").bottom());
  }

  @Test
  void comesToAnotherArticleAndBackToThePlace() {
    Reading reading = open().press("]", "j", "/").type("knots").press("Enter");
    String before = reading.firstRow();
    Reading other = Reading.of("# Tides\n\nText.\n\n## Late\n\nLate water.\n", 80, 14);
    Trail trail = Trail.EMPTY.leaving(new Stop("/a.md", reading.state().viewport().place()));
    OpenArticle tides = other.state().open().at("/b.md");
    reading.tell(new News.Visited(tides, "late", Optional.empty(), trail));
    assertEquals("Late", reading.firstRow());
    assertEquals(List.of(), reading.shown(Role.MATCH));
    reading.press("Backspace");
    Effect.Return back = assertInstanceOf(Effect.Return.class, reading.effects().get(0));
    assertEquals("/a.md", back.stop().location());
    OpenArticle harbour = open().state().open().at("/a.md");
    reading.tell(new News.Visited(harbour, "", Optional.of(back.stop().place()), back.trail()));
    assertEquals(before, reading.firstRow());
    assertEquals("Returns to /b.md", reading.press("Tab").bottom());
  }
}
