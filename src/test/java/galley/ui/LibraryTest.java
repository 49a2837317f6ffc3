package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Line;
import galley.layout.Roles;
import galley.layout.Run;
import galley.text.DisplayWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {
  private static final Path FOLDER = Path.of("src/test/resources/galley/ui");

  private static Library library(int columns, int rows) {
    List<LibraryEntry> entries =
        List.of(
            entry("tides.md", "The tides", "Sigrún Vala", 2600, 40, 3, 1),
            entry("ropes/knots.md", "Knots worth knowing", "", 180, -1, 0, 30),
            entry("harbour.md", "What a harbour knows", "Sigrún Vala", 900, 100, 1, 400),
            entry("notes.txt", "", "", -1, -1, 0, 5000));
    return Library.of("essays", new Size(columns, rows), Reading.NOON).listing(entries, true);
  }

  private static LibraryEntry entry(
      String name, String title, String author, int words, int percent, int comments, int hours) {
    return new LibraryEntry(
        "/essays/" + name,
        name,
        title,
        author,
        words,
        percent,
        comments,
        Reading.NOON.minus(Duration.ofHours(hours)));
  }

  private static LibraryStep press(Library library, String... keys) {
    LibraryStep step = new LibraryStep(library, LibraryWish.NOTHING);
    for (String key : keys) {
      step = LibraryStep.of(step.library(), KeyMap.USUAL, new Message.KeyPressed(Keys.of(key)));
    }
    return step;
  }

  private static String screen(Library library) {
    Frame frame = LibraryView.view(library, KeyMap.USUAL, ZoneOffset.UTC);
    assertEquals(library.size(), frame.size());
    for (Line line : frame.lines()) {
      assertTrue(DisplayWidth.of(line.text()) <= frame.size().columns(), line::text);
    }
    return frame.lines().stream()
        .map(line -> line.text().stripTrailing())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "140, 40", "40, 10"})
  void looksAsExpected(int columns, int rows) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      lines.add(Line.of(new Run("Line " + i + " of the article", Roles.NONE, Run.NOWHERE)));
    }
    Library library =
        press(library(columns, rows), "j")
            .library()
            .previewing(new LibraryPreview("/essays/ropes/knots.md", lines));
    Path file = FOLDER.resolve("library." + columns + "x" + rows + ".txt");
    if (Boolean.getBoolean("galley.updateGolden")) {
      Files.writeString(file, screen(library));
    }
    assertEquals(Files.readString(file), screen(library));
  }

  @Test
  void opensWhatIsSelected() {
    LibraryStep step = press(library(80, 24), "j", "Enter");
    assertEquals(LibraryWish.OPEN, step.wish());
    assertEquals("/essays/ropes/knots.md", step.library().selected().orElseThrow().location());
    assertEquals(LibraryWish.QUIT, press(library(80, 24), "q").wish());
  }

  @Test
  void narrowsByLettersInOrder() {
    Library narrowed = press(library(80, 24), "h", "b", "r").library();
    assertEquals("harbour.md", narrowed.shown().get(0).name());
    assertEquals(4, press(narrowed, "Esc").library().shown().size());
    assertTrue(screen(press(narrowed, "x").library()).contains("No title has these letters"));
  }

  @Test
  void searchesTheTexts() {
    LibraryStep step = press(library(80, 24), "Tab", "m", "o", "o", "n");
    assertEquals(LibraryWish.SEARCH, step.wish());
    assertTrue(screen(step.library()).contains("No text has these words"));
    Library found = step.library().found("moon", Map.of("/essays/tides.md", "the moon pulls"));
    assertTrue(screen(found).contains("the moon pulls"), () -> screen(found));
    assertEquals(1, found.shown().size());
    Library stale = found.found("mo", Map.of());
    assertEquals(1, stale.shown().size());
    assertEquals(4, press(found, "Esc").library().shown().size());
  }

  @Test
  void keepsTheSelectionWhenMoreIsKnown() {
    Library selected = press(library(80, 24), "j", "j").library();
    LibraryEntry better = entry("notes.txt", "Of the sea", "", 10, -1, 0, 5000);
    Library known = selected.knowing(List.of(better));
    assertEquals("harbour.md", known.selected().orElseThrow().name());
    assertTrue(screen(known).contains("Of the sea"), () -> screen(known));
  }

  @Test
  void fitsEveryTerminal() {
    for (int columns = 1; columns < 150; columns += 7) {
      for (int rows = 1; rows < 40; rows += 3) {
        Library library = library(columns, rows);
        screen(library);
        screen(press(library, "Tab", "x").library());
        screen(press(library, "G", "End", "漢").library());
      }
    }
  }
}
