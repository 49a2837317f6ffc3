package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code and tables that are wider than the text. */
class SidewaysTest {
  private static final String CODE =
      "Prose that is longer than the screen is wide and so goes on below.\n\n"
          + "```\n0123456789012345678901234567890123456789\n漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字\nshort\n```";

  /** Text of 34 columns, of which code has 32. */
  private static Reading code() {
    return Reading.of(CODE, 36, 12);
  }

  private static void checkCode(Reading reading, String... rows) {
    assertEquals(List.of(rows), reading.rows().subList(5, 5 + rows.length));
  }

  @Test
  void keepsLongLinesWholeAndMarksTheEdge() {
    checkCode(code(), "    0123456789012345678901234567890›", "    漢字漢字漢字漢字漢字漢字漢字漢 ›", "    short");
  }

  @Test
  void movesCodeAloneAsFarAsItsWidestLineNeeds() {
    Reading reading = code();
    List<String> prose = reading.rows().subList(1, 4);
    checkCode(
        reading.press(">"),
        "    ‹9012345678901234567890123456789",
        "    ‹ 字漢字漢字漢字漢字漢字漢字漢字",
        "    ‹");
    assertEquals(prose, reading.rows().subList(1, 4));
    assertEquals(reading.screen(), code().press("9", ">").screen());
    assertEquals(code().screen(), reading.press("<").screen());
  }

  @Test
  void halfAWideCharacterIsABlank() {
    Reading reading = Reading.of("# H\n\n```\n" + "漢".repeat(20) + "\n```", 37, 8);
    assertEquals("    " + "漢".repeat(16) + "›", reading.rows().get(4));
    assertEquals("    ‹" + "漢".repeat(16), reading.press(">").rows().get(4));
  }

  @Test
  void clustersStayWhole() {
    Reading reading = Reading.of("# H\n\n```\n" + "👩🏽‍💻q\u0323".repeat(20) + "\n```", 36, 8);
    assertEquals("    " + "👩🏽‍💻q\u0323".repeat(10) + " ›", reading.rows().get(4));
  }

  @Test
  void tellsWhereNothingIsTooWide() {
    Reading reading = Reading.of("Words.", 40, 8).press(">");
    assertEquals("Nothing here is wider than the text", reading.bottom());
  }

  @Test
  void foldingKeepsTheWordsAtTheTop() {
    Reading reading = Reading.of(CODE + "\n\n" + "More prose. ".repeat(40), 36, 8);
    String words = reading.press("9", "j").firstRow();
    assertEquals("prose. More prose. More prose.", words);
    assertEquals(words, reading.press("w").firstRow());
    assertEquals(words, reading.press("w").firstRow());
  }

  @Test
  void foldedLinesGoOnBehindAMark() {
    checkCode(code().press("w"), "    012345678901234567890123456789", "    ↪ 0123456789");
  }

  @Test
  void movingSurvivesANewSize() {
    Reading reading = code().press(">");
    String before = reading.screen();
    assertEquals(before, reading.resize(80, 24).resize(36, 12).screen());
  }

  @Test
  void choosingWordsMovesToThem() {
    Reading reading = code().press("v", "Tab", "v", "v", "$");
    assertTrue(reading.shown(Role.SELECTED).get(0).endsWith("9"), reading.screen());
    assertTrue(reading.press("0").shown(Role.SELECTED).get(0).startsWith("0"), reading.screen());
  }

  @Test
  void mouseChoosesWhatStandsUnderIt() {
    Reading reading = code().press(">");
    reading.mouse(Mouse.Kind.PRESS, 5, 5).mouse(Mouse.Kind.DRAG, 7, 5);
    assertEquals("901", reading.chosen());
    assertEquals(List.of("901"), reading.shown(Role.SELECTED));
  }

  @Test
  void commentedWordsStandOutWhereTheyShow() {
    Reading reading = code().commented(desk -> desk.comment("Bo", "56789012345", "Which?"));
    reading.press(">");
    assertTrue(reading.shown(Role.COMMENTED).get(0).startsWith("9012345"), reading.screen());
  }
}
