package galley.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.ui.Frame;
import galley.ui.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinearPainterTest {
  private final LinearPainter painter = new LinearPainter(new Theme(Palette.NONE));

  private String say(Optional<Frame.Cursor> cursor, String bottom, Role role, String... rows) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Run.mark("Title", Role.BAR)));
    for (String row : rows) {
      boolean chosen = row.startsWith("!");
      Roles roles = chosen ? Roles.of(Role.SELECTED) : Roles.NONE;
      lines.add(Line.of(new Run(chosen ? row.substring(1) : row, roles, Run.NOWHERE)));
    }
    lines.add(Line.of(Run.mark(bottom, role)));
    Frame frame = new Frame(new Size(40, lines.size()), lines, cursor);
    return new String(painter.paint(frame), UTF_8);
  }

  private String page(String... rows) {
    return say(Optional.empty(), "1 min left", Role.BAR, rows);
  }

  @Test
  void saysWhatIsNewOnce() {
    assertEquals("one\r\ntwo\r\n", page("one", "───", "two"));
    assertEquals("", page("one", "───", "two"));
    assertEquals("three\r\n", page("two", "", "three"));
    assertEquals("one\r\n", page("one", "two", "three"));
  }

  @Test
  void saysWhatIsSelectedOfAList() {
    assertEquals("text\r\n", page("text"));
    String list = say(Optional.empty(), "Enter go", Role.BAR, "!one", "two");
    assertEquals("Title\r\nEnter go\r\none\r\n", list);
    assertEquals("two\r\n", say(Optional.empty(), "Enter go", Role.BAR, "one", "!two"));
    assertEquals("", page("text"));
  }

  @Test
  void saysWhatIsTypedLetterByLetter() {
    assertEquals("text\r\n", page("text"));
    Optional<Frame.Cursor> cursor = Optional.of(new Frame.Cursor(1, 2));
    assertEquals("/a", say(cursor, "/a", Role.BAR, "text"));
    assertEquals("b", say(cursor, "/ab", Role.BAR, "text"));
    assertEquals("\r\n/a", say(cursor, "/a", Role.BAR, "text"));
    assertEquals("\r\n", page("text"));
  }

  @Test
  void saysMessagesAndNoControlCharacters() {
    assertEquals("text\r\nSaved\r\n", say(Optional.empty(), "Saved", Role.MESSAGE, "text"));
    assertEquals("a\ufffdb\r\n", page("a\u001bb"));
  }
}
