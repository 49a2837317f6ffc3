package galley.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.text.DisplayWidth;
import galley.ui.Frame;
import galley.ui.Frame.Cursor;
import galley.ui.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FramePainterTest {
  private static final String FAMILY = "👨‍👩‍👧";

  private final FramePainter painter = new FramePainter(new Theme(Palette.NONE));

  @Test
  void showsEveryRowAtItsPlace() {
    ScreenModel screen = new ScreenModel(10, 3);
    screen.send(paint(frame(10, "one", "", "three")));
    assertEquals(List.of("one", "", "three"), screen.text());
    assertFalse(screen.cursorVisible);
  }

  @Test
  void sendsNothingWhenNothingChanged() {
    paint(frame(10, "one", "two"));
    assertEquals("", paint(frame(10, "one", "two")));
  }

  @Test
  void sendsOnlyRowsThatChanged() {
    paint(frame(10, "one", "two", "three"));
    String sent = paint(frame(10, "one", "zwei", "three"));
    assertTrue(sent.contains("zwei"), sent);
    assertFalse(sent.contains("one"), sent);
    assertFalse(sent.contains("three"), sent);
  }

  @Test
  void makesLinksToTheWebOfWordsWhereTheTerminalCan() {
    Run link = new Run("words", Roles.of(Role.LINK), 0, "https://example.org/é \u0007\u001b");
    Run other = new Run("file", Roles.of(Role.LINK), 6, "other.md");
    Frame frame =
        new Frame(new Size(20, 1), List.of(new Line(List.of(link, other))), Optional.empty());
    Theme modern = Theme.choose(Map.of("TERM", "xterm-256color"));
    String sent = new String(new FramePainter(modern).paint(frame), UTF_8);
    String address = "https://example.org/%C3%A9%20%07%1B";
    assertTrue(sent.contains(";" + address + "\u001b\\words\u001b]8;;\u001b\\"), sent);
    assertFalse(sent.contains("other.md"), sent);
    String plain = new String(painter.paint(frame), UTF_8);
    assertFalse(plain.contains("]8;"), plain);
  }

  @Test
  void sendsEverythingAfterForgettingAndInNewSize() {
    paint(frame(10, "one", "two"));
    painter.forget();
    assertEquals(
        List.of("one", "two"), new ScreenModel(10, 2).send(paint(frame(10, "one", "two"))).text());
    assertEquals(
        List.of("one", "two"), new ScreenModel(11, 2).send(paint(frame(11, "one", "two"))).text());
  }

  @Test
  void erasesWhatWasLongerInPlainLook() {
    ScreenModel screen = new ScreenModel(10, 1);
    screen.send(paint(frame(new Size(10, 1), Line.of(Run.mark("a long row", Role.SELECTED)))));
    screen.send(paint(frame(new Size(10, 1), Line.of(Run.mark("short", Role.SELECTED)))));
    assertEquals(List.of("short"), screen.text());
    assertEquals("0;7", screen.look(0, 4));
    assertEquals("0", screen.look(0, 5));
  }

  @Test
  void fillsRowToTheEdgeWithoutErasingItsEnd() {
    ScreenModel screen = new ScreenModel(5, 1);
    assertEquals(List.of("12345"), screen.send(paint(frame(5, "12345"))).text());
  }

  @Test
  void clipsRowAtTheEdge() {
    assertEquals(List.of("12345"), new ScreenModel(5, 1).send(paint(frame(5, "1234567"))).text());
    assertEquals(List.of("1234"), new ScreenModel(5, 1).send(paint(frame(5, "1234日"))).text());
  }

  @Test
  void keepsRowInPlaceWhereTerminalDisagreesOnWidth() {
    for (int opinion = 0; opinion <= 4; opinion++) {
      int wide = opinion;
      painter.forget();
      ScreenModel screen =
          new ScreenModel(12, 1, text -> text.equals(FAMILY) ? wide : DisplayWidth.of(text));
      screen.send(paint(frame(12, "xxxxxxxxxxxx")));
      screen.send(paint(frame(12, "a" + FAMILY + "b c")));
      String row = screen.text().get(0);
      assertTrue(row.startsWith("a") && row.endsWith("b c") && !row.contains("x"), row);
      assertEquals("b/0", screen.cells().get(1 + DisplayWidth.of(FAMILY)));
    }
  }

  @Test
  void letsNoControlCharacterOut() {
    StringBuilder hostile = new StringBuilder("\ud800");
    for (char c = 0; c < 0xa0; c++) {
      hostile.append(Character.isISOControl(c) ? "" + c + "[31m" : "");
    }
    String sent = paint(frame(400, hostile.toString()));
    assertFalse(sent.contains("\u001b[31m"), sent);
    assertTrue(sent.codePoints().noneMatch(c -> c != 0x1b && Character.isISOControl(c)), sent);
    assertFalse(sent.contains("?[31m"), "a lone surrogate came through");
    assertEquals("0", new ScreenModel(400, 1).send(sent).look(0, 20));
  }

  @Test
  void standsInPlaceAfterControlCharacter() {
    ScreenModel screen = new ScreenModel(10, 1).send(paint(frame(10, "a\u0007b")));
    int column = 1 + DisplayWidth.of("\u0007");
    assertEquals("b/0", screen.cells().get(column));
  }

  @Test
  void showsCursorWhereItStands() {
    ScreenModel screen = new ScreenModel(10, 2);
    Frame frame = frame(10, "one", "two");
    screen.send(paint(new Frame(frame.size(), frame.lines(), Optional.of(new Cursor(3, 1)))));
    assertTrue(screen.cursorVisible);
    assertEquals(3, screen.column());
    assertEquals(1, screen.row());
    screen.send(paint(frame));
    assertFalse(screen.cursorVisible);
  }

  @Test
  void sendsFrameAsOnePiece() {
    String sent = paint(frame(10, "one"));
    assertTrue(sent.startsWith("\u001b[?2026h"), sent);
    assertTrue(sent.endsWith("\u001b[?2026l"), sent);
  }

  @Property
  void showsTheSameFromAnyFrameBefore(
      @ForAll @IntRange(min = 1, max = 12) int columns,
      @ForAll @net.jqwik.api.constraints.Size(max = 4)
          List<
                  @net.jqwik.api.constraints.Size(max = 12) List<
                      @IntRange(max = (1 << 16) - 1) Integer>>
              frames) {
    // One painter for all frames, but not for all tries: the screen is new in each.
    FramePainter sparing = new FramePainter(new Theme(Palette.NONE));
    ScreenModel screen = new ScreenModel(columns, 3);
    for (List<Integer> choices : frames) {
      Frame frame = frame(new Size(columns, 3), lines(choices));
      screen.send(new String(sparing.paint(frame), UTF_8));
      ScreenModel fresh = new ScreenModel(columns, 3);
      fresh.send(new String(new FramePainter(new Theme(Palette.NONE)).paint(frame), UTF_8));
      assertEquals(fresh.cells(), screen.cells());
    }
  }

  @Test
  void movesWhatOnlyStandsElsewhere() {
    ScreenModel screen = new ScreenModel(10, 6);
    screen.send(paint(frame(10, "bar", "one", "two", "three", "four", "1%")));
    String sent = paint(frame(10, "bar", "two", "three", "four", "five", "2%"));
    assertEquals(List.of("bar", "two", "three", "four", "five", "2%"), screen.send(sent).text());
    assertFalse(sent.contains("two") || sent.contains("bar"), sent);
    sent = paint(frame(10, "bar", "one", "two", "three", "four", "1%"));
    assertEquals(List.of("bar", "one", "two", "three", "four", "1%"), screen.send(sent).text());
    assertFalse(sent.contains("two") || sent.contains("bar"), sent);
  }

  @Property
  void showsTheSameHoweverTheTextIsMoved(
      @ForAll @net.jqwik.api.constraints.Size(max = 8) List<@IntRange(max = 30) Integer> tops) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      text.add(i % 3 == 0 ? "" : i % 7 == 0 ? "same" : FAMILY + " line " + i);
    }
    FramePainter sparing = new FramePainter(new Theme(Palette.NONE));
    ScreenModel screen = new ScreenModel(12, 9);
    for (int top : tops) {
      List<String> rows = new ArrayList<>(text.subList(top, top + 8));
      rows.add(0, "bar " + top / 4);
      Frame frame = frame(12, rows.toArray(new String[0]));
      screen.send(new String(sparing.paint(frame), UTF_8));
      ScreenModel fresh = new ScreenModel(12, 9);
      fresh.send(new String(new FramePainter(new Theme(Palette.NONE)).paint(frame), UTF_8));
      assertEquals(fresh.cells(), screen.cells());
    }
  }

  private static Line[] lines(List<Integer> choices) {
    List<String> pieces = List.of("a", " ", "word", "日本", FAMILY, "é", "e\u0301", "\u001b", "—");
    List<Role> roles = List.of(Role.STRONG, Role.LINK, Role.SELECTED);
    List<List<Run>> rows = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int seed : choices) {
      rows.get(seed % 3)
          .add(Run.mark(pieces.get(seed / 3 % pieces.size()), roles.get(seed / 64 % 3)));
    }
    return rows.stream().map(Line::new).toArray(Line[]::new);
  }

  private String paint(Frame frame) {
    return new String(painter.paint(frame), UTF_8);
  }

  private static Frame frame(int columns, String... rows) {
    Line[] lines = new Line[rows.length];
    for (int i = 0; i < rows.length; i++) {
      lines[i] = Line.of(new Run(rows[i], Roles.NONE, Run.NOWHERE));
    }
    return frame(new Size(columns, rows.length), lines);
  }

  private static Frame frame(Size size, Line... lines) {
    return new Frame(size, List.of(lines), Optional.empty());
  }
}
