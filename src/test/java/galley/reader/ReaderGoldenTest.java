package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every source in the folder against its description beside it, {@code NAME.read}. Run with {@code
 * -Dgalley.updateGolden=true} to write those anew, and review the difference.
 */
class ReaderGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/galley/reader");

  @TestFactory
  Stream<DynamicTest> readsAsExpected() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.toString().endsWith(".read"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList()
          .stream();
    }
  }

  private static void check(Path source) throws IOException {
    String actual = Described.of(ArticleReader.read(Source.read(source)));
    Path expected = source.resolveSibling(source.getFileName() + ".read");
    if (Boolean.getBoolean("galley.updateGolden")) {
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual, () -> "reading of " + source);
  }
}
