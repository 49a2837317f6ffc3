package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BarsTest {
  private static final String ARTICLE =
      "---\ntitle: Of harbours\n---\nBefore.\n\n# Harbour\n\n"
          + "The boats are in. ".repeat(60)
          + "\n\n## Ropes of the old kind\n\nWet.\n\n# Tides\n\nTwice.\n";

  private static void check(int columns, String keys, String top, String bottom) {
    Reading reading = Reading.of(ARTICLE, columns, 16);
    if (!keys.isEmpty()) {
      reading.press(keys.split(" ", -1));
    }
    assertEquals(top, squeezed(reading.top()), reading::screen);
    assertEquals(bottom, squeezed(reading.bottom()), reading::screen);
  }

  private static String squeezed(String bar) {
    return bar.replaceAll(" {2,}", "  ");
  }

  @Test
  void tellTitlePlaceAndPathAt80Columns() {
    check(
        80,
        "",
        "Of harbours  3 sections · 38%",
        "2 min left · t contents · v choose words · c comment · ? help");
    check(
        80,
        "] ]",
        "Of harbours  section 2 of 3 · 100%",
        "Harbour › 1.1 Ropes of the old kind  1 min left · c comment · ? help");
  }

  @Test
  void giveWayAt40Columns() {
    check(40, "", "Of harbours  3 sections · 27%", "2 min left · c comment · ? help");
    check(40, "] ]", "Of harbours  2/3 · 100%", "1.1 Ropes of the old kind  ? help");
  }

  @Test
  void keepWhatMattersAt20Columns() {
    check(20, "", "3 sections · 17%", "? help");
    check(20, "] ]", "Of ha…  2/3 · 100%", "1.1 Ropes…  ? help");
  }

  @Test
  void countOpenComments() {
    Reading reading = Reading.of(ARTICLE, 90, 16).press("]", "]", "]");
    reading.commented(desk -> desk.comment("Bo", "Twice", "Sure?"));
    assertTrue(reading.bottom().contains(" · 1 comment · "), reading.bottom());
    reading.commented(desk -> desk.comment("Bo", "Tides", "All?"));
    assertTrue(reading.bottom().contains(" · 2 comments · "), reading.bottom());
    reading.commented(desk -> desk.resolve("1", true).resolve("2", true));
    assertTrue(!reading.bottom().contains("2 comments"), reading.bottom());
  }

  @Test
  void noticeIsToldInFullAndOnce() {
    Reading reading = Reading.of(ARTICLE, 30, 10);
    String notice = "The comments file is not valid JSON at line 3, column 14";
    reading.tell(new Message.Noticed(notice));
    String end = String.join(" ", reading.rows().subList(7, 10)).replaceAll("\\s+", " ");
    assertTrue(end.endsWith(notice), reading.screen());
    assertTrue(!reading.press("j").screen().contains("JSON"), reading.screen());
  }
}
