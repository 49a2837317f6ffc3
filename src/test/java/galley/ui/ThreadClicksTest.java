package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.layout.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadClicksTest {
  private static final String ARTICLE =
      "# Harbour\n\nThe boats are in.\n\n## Ropes\n\nWet ropes are heavy.\n\n## Tides\n\nLow.\n";

  /** The last thread is an orphan. */
  private static Reading open(int columns) {
    return Reading.of(ARTICLE, columns, 40)
        .commented(
            desk ->
                desk.comment("Ana", "boats", "Whose?")
                    .comment("Bo", "heavy", "How heavy?")
                    .reply("Ana", "2", "Very.")
                    .orphan("Cleo", "ropes", "dry ropes", "Old."));
  }

  private static String opened(Reading reading, String words) {
    List<String> rows = reading.rows();
    int row = 0;
    while (!rows.get(row).contains(words)) {
      row++;
    }
    int column = rows.get(row).indexOf(words);
    reading.mouse(Mouse.Kind.PRESS, column, row).mouse(Mouse.Kind.RELEASE, column, row);
    return String.join("", reading.shown(Role.SELECTED)).replaceAll("[▸\\d ]|·.*", "");
  }

  @Test
  void openAThreadBelowTheText() {
    Reading reading = open(60);
    assertEquals("Bo", opened(reading, "How heavy?"));
    assertEquals("Bo", opened(open(60), "Very."));
    assertEquals("Ana", opened(open(60), "Whose?"));
    assertEquals("Cleo", opened(open(60), "Old."));
    assertEquals("", opened(open(60), "Wet ropes are"));
    assertEquals("", opened(open(60), "Tides"));
  }

  @Test
  void openAThreadBesideTheText() {
    Reading reading = open(140);
    assertEquals("Bo", opened(reading, "How heavy?"));
    assertEquals("Ana", opened(reading, "Whose?"));
    assertEquals("Cleo", opened(reading, "Old."));
    assertEquals("", opened(open(140), "The boats are"));
  }
}
