package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PagingTest {
  /** Sections 0, 1, 1.1, 2, 3; the first and the second longer than a page of 10 rows. */
  private static final String ARTICLE =
      "# Harbour\n\n"
          + items("a", 12)
          + "## Ropes\n\n"
          + items("b", 25)
          + "### Knots\n\nOver and under.\n\n## Tides\n\nTwice a day.\n\n## Lights\n\nAt dusk.\n";

  private static String items(String name, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "- " + name + i + "\n")
        .collect(Collectors.joining("", "", "\n"));
  }

  private static Reading open() {
    return Reading.of(ARTICLE, 60, 12);
  }

  @Test
  void opensAtTheTitle() {
    assertEquals("Harbour", open().firstRow());
  }

  @Test
  void headingKeysPutTheNextHeadingOnTop() {
    for (String key : List.of("]", "l", "Right", "Tab")) {
      assertEquals("Ropes", open().press(key).firstRow(), key);
      assertEquals("Tides", open().press(key, key, key).firstRow(), key);
    }
  }

  @Test
  void headingKeysGoBackToTheBeginningOfThisSectionFirst() {
    for (String key : List.of("[", "h", "Left", "Shift-Tab")) {
      assertEquals("Ropes", open().press("]", "]", key).firstRow(), key);
      assertEquals("Ropes", open().press("]", "Space", key).firstRow(), key);
      assertEquals("Harbour", open().press("]", key, key).firstRow(), key);
    }
  }

  @Test
  void lastHeadingIsTheLast() {
    Reading reading = open().press("]", "]", "]", "]");
    assertEquals("Lights", reading.firstRow());
    assertEquals("This is the last section", reading.press("]").bottom());
    assertEquals("Lights", reading.firstRow());
  }

  @Test
  void pagesStopAtTheNextHeading() {
    for (String key : List.of("Space", "PgDn", "Ctrl-F")) {
      List<String> tops = new ArrayList<>();
      Reading reading = open();
      for (int i = 0; i < 6; i++) {
        tops.add(reading.firstRow());
        reading.press(key);
      }
      assertEquals(List.of("Harbour", "a8", "Ropes", "b8", "b18", "Knots"), tops, key);
    }
  }

  @Test
  void pagesBackAreTheSamePages() {
    for (String key : List.of("b", "PgUp", "Ctrl-B")) {
      Reading reading = open().press("4", "Space");
      assertEquals("b18", reading.firstRow());
      assertEquals("b8", reading.press(key).firstRow(), key);
      assertEquals("Ropes", reading.press(key).firstRow(), key);
      assertEquals("a8", reading.press(key).firstRow(), key);
      assertEquals("Harbour", reading.press(key).firstRow(), key);
      assertEquals("The beginning", reading.press(key).bottom(), key);
    }
  }

  @Test
  void theEndIsSaid() {
    Reading reading = open().press("]", "]", "]", "]", "Space");
    assertEquals("The end", reading.bottom());
    assertEquals("Lights", reading.firstRow());
    assertTrue(reading.press("k").bottom().contains("min left"), reading.bottom());
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void pagesShowEveryLineAndBeginEachSectionOnTop(
      @ForAll("articles") String markdown, @ForAll("sizes") Size size) {
    Reading reading = Reading.of(markdown, size.columns(), size.rows());
    AnnotatedPage page = reading.state().page();
    int height = reading.state().measure().height();
    List<Integer> tops = new ArrayList<>(List.of(reading.state().top()));
    int seen = height;
    while (!reading.press("Space").bottom().equals("The end")) {
      int top = reading.state().top();
      for (int line = seen; line < top; line++) {
        assertEquals("", page.lines().get(line).text(), "a line that was never shown");
      }
      tops.add(top);
      seen = top + height;
    }
    assertTrue(seen >= page.lines().size());
    assertTrue(tops.containsAll(page.sectionStarts()), () -> tops + " " + page.sectionStarts());
    List<Integer> back = new ArrayList<>(List.of(reading.state().top()));
    while (!reading.press("b").bottom().equals("The beginning")) {
      back.add(reading.state().top());
    }
    Collections.reverse(back);
    assertEquals(tops, back);
  }

  @Provide
  Arbitrary<String> articles() {
    return Articles.markdown();
  }

  @Provide
  Arbitrary<Size> sizes() {
    return Articles.sizes();
  }

  @Test
  void linesAndHalfPages() {
    Reading reading = open();
    assertEquals("a1", reading.press("3", "j").firstRow());
    assertEquals("a2", reading.press("Down").firstRow());
    assertEquals("a1", reading.press("k").firstRow());
    assertEquals("a6", reading.press("d").firstRow());
    assertEquals("a11", reading.press("Ctrl-D").firstRow());
    assertEquals("a6", reading.press("u").firstRow());
    assertEquals("Harbour", reading.press("9", "Up").firstRow());
  }

  @Test
  void endShowsTheLastPageAndStartTheFirst() {
    for (String key : List.of("G", "End")) {
      Reading reading = open().press(key);
      assertTrue(reading.screen().contains("At dusk."), reading.screen());
      assertTrue(reading.top().endsWith("100%"), reading.top());
      assertEquals("Harbour", reading.press(key.equals("G") ? "g" : "Home").firstRow());
    }
  }

  @Test
  void countsRepeatMotions() {
    assertEquals("Knots", open().press("2", "]").firstRow());
    assertEquals("Lights", open().press("9", "9", "9", "9", "9", "9", "9", "]").firstRow());
    assertEquals("Ropes", open().press("2", "Space").firstRow());
    assertEquals("a11", open().press("1", "3", "j").firstRow());
  }

  @Test
  void numberAndEnterGoToThatSection() {
    assertEquals("Tides", open().press("2", "Enter").firstRow());
    assertEquals("Knots", open().press("1", ".", "1", "Enter").firstRow());
    assertEquals("Ropes", open().press("1", "2", "Backspace", "Enter").firstRow());
    assertEquals("Harbour", open().press("]", "0", "Enter").firstRow());
  }

  @Test
  void numberIsShownWhileItIsTyped() {
    Reading reading = open().press("1", ".", "1");
    assertTrue(reading.bottom().startsWith("1.1"), reading.bottom());
  }

  @Test
  void sectionThatIsNotThereIsSaidSo() {
    Reading reading = open().press("7", "Enter");
    assertEquals("There is no section 7; the last is 3", reading.bottom());
    assertEquals("Harbour", reading.firstRow());
  }

  @Test
  void keysOfTheEdgeBecomeEffects() {
    assertEquals(List.of(new Effect.Quit()), open().press("q").effects());
    assertEquals(List.of(new Effect.Quit()), open().press("Ctrl-C").effects());
    assertTrue(open().press("Ctrl-Z").effects().contains(new Effect.Suspend()));
    assertEquals(List.of(new Effect.Repaint()), open().press("Ctrl-L").effects());
    assertEquals(List.of(new Effect.UseMouse(false)), open().press("M").effects());
    assertEquals(List.of(new Effect.UseMouse(true)), open().press("M", "M").effects());
  }

  @Test
  void wheelScrolls() {
    Reading reading = open();
    assertEquals("a1", reading.mouse(Mouse.Kind.WHEEL_DOWN, 5, 5).firstRow());
    assertEquals("Harbour", reading.mouse(Mouse.Kind.WHEEL_UP, 5, 5).firstRow());
  }
}
