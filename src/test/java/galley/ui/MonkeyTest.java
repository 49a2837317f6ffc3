package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A monkey at the keyboard, the same one every time: it presses keys in each sample article, and
 * pulls at the window. {@code -Dgalley.monkey=100000} lets it press that many in each.
 */
class MonkeyTest {
  private static final int KEYS = Integer.getInteger("galley.monkey", 1500);

  private static final List<String> NAMES =
      List.of(
          ("a b c d e f g h j k l m n o p q r s t u v w x y z A C F G M N T V Y < > * + - : / ? ' ( ) {"
                  + " } [ ] 0 1 2 3 9 . $ ^ é 漢 Space Enter Esc Tab Shift-Tab Backspace Delete Left"
                  + " Right Up Down Home End PgUp PgDn Ctrl-A Ctrl-C Ctrl-D Ctrl-F Ctrl-G Ctrl-J"
                  + " Ctrl-K Ctrl-L Ctrl-N Ctrl-O Ctrl-P Ctrl-R Ctrl-U Ctrl-W Ctrl-Z Alt-Left"
                  + " Alt-Right Alt-Enter")
              .split(" ", -1));

  @TestFactory
  Stream<DynamicTest> endsNothingAndSpoilsNoScreen() throws IOException {
    List<Path> folders = List.of(Path.of("articles"), Path.of("src/test/resources/galley/ui"));
    return folders.stream()
        .flatMap(MonkeyTest::articles)
        .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> play(file)));
  }

  private static Stream<Path> articles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void play(Path file) throws IOException {
    String text = Files.readString(file);
    Random random = new Random(text.hashCode());
    Reading reading = Reading.of(text, 80, 24);
    for (int i = 0; i < KEYS; i++) {
      step(reading, random, text);
      Frame frame = reading.frame();
      assertEquals(reading.state().size(), frame.size());
      for (Line line : frame.lines()) {
        assertTrue(line.width() <= frame.size().columns(), line::text);
        assertTrue(line.text().chars().noneMatch(Character::isISOControl), line::text);
      }
    }
  }

  private static void step(Reading reading, Random random, String text) {
    switch (random.nextInt(60)) {
      case 0 -> reading.resize(1 + random.nextInt(200), 1 + random.nextInt(60));
      case 1 -> reading.resize(80, 24);
      case 2 -> reading.mouse(kind(random), random.nextInt(200), random.nextInt(60));
      case 3 -> reading.paste("pasted\n\u001b[31mtext");
      case 4 -> {
        // Now and then somebody saves another version.
        if (random.nextInt(20) == 0) {
          int cut = text.indexOf("\n\n", random.nextInt(text.length()));
          reading.revise(
              cut < 0 ? text : text.substring(0, cut) + "\n\nNew.\n\n" + text.substring(cut));
        }
      }
      default -> reading.press(NAMES.get(random.nextInt(NAMES.size())));
    }
  }

  private static Mouse.Kind kind(Random random) {
    List<Mouse.Kind> kinds = List.of(Mouse.Kind.values());
    return kinds.get(random.nextInt(kinds.size()));
  }
}
