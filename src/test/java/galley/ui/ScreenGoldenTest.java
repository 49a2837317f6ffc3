package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.store.CommentFile;
import galley.store.CommentFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code ARTICLE.CASE.keys} in the folder, pressed in {@code ARTICLE.md} with its comments,
 * against the screens beside it, {@code ARTICLE.CASE.COLUMNSxROWS.txt}. Of the keys, a line that
 * begins with {@code "} is typed, one that begins with {@code !} is the trouble that saving meets.
 * Run with {@code -Dgalley.updateGolden=true} to write the screens anew, and look at each.
 */
class ScreenGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/galley/ui");
  private static final List<Size> SIZES =
      List.of(new Size(80, 24), new Size(140, 40), new Size(40, 10));

  @TestFactory
  Stream<DynamicTest> showsWhatIsExpected() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".keys")).sorted().toList().stream()
          .flatMap(keys -> SIZES.stream().map(size -> test(keys, size)));
    }
  }

  private static DynamicTest test(Path keys, Size size) {
    String name = String.valueOf(keys.getFileName()).replaceFirst("\\.keys$", "");
    String sized = name + "." + size.columns() + "x" + size.rows();
    return DynamicTest.dynamicTest(sized, () -> check(keys, size, FOLDER.resolve(sized + ".txt")));
  }

  private static void check(Path keys, Size size, Path expected)
      throws IOException, CommentFileException {
    Reading reading = open(keys, size);
    for (String line : Files.readAllLines(keys)) {
      if (line.startsWith("\"")) {
        reading.type(line.substring(1));
      } else if (line.startsWith("!")) {
        reading.desk.trouble = Optional.of(line.substring(1));
      } else {
        reading.press(line.split(" ", -1));
      }
    }
    if (Boolean.getBoolean("galley.updateGolden")) {
      Files.writeString(expected, reading.screen());
    }
    assertEquals(Files.readString(expected), reading.screen(), expected::toString);
  }

  private static Reading open(Path keys, Size size) throws IOException, CommentFileException {
    String article = String.valueOf(keys.getFileName()).replaceFirst("\\..*", ".md");
    String markdown = Files.readString(FOLDER.resolve(article));
    Reading reading = Reading.of(markdown, size.columns(), size.rows());
    CommentFile comments = new CommentFile(FOLDER.resolve(article + ".comments.json"));
    var annotations = comments.read().annotations();
    return annotations.isEmpty() ? reading : reading.commented(desk -> desk.keep(annotations));
  }
}
