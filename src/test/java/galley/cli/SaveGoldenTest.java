package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every source in the folder against what is saved of it, {@code NAME.saved.md}, which must read
 * the same. Run with {@code -Dgalley.updateGolden=true} to write those anew, and review the
 * difference.
 */
class SaveGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/galley/save");

  @TestFactory
  Stream<DynamicTest> savesAsExpected() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.toString().endsWith(".saved.md"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList()
          .stream();
    }
  }

  private static void check(Path source) throws IOException {
    String actual = run("save", source, "-o", "-");
    Path expected = source.resolveSibling(source.getFileName() + ".saved.md");
    if (Boolean.getBoolean("galley.updateGolden")) {
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual, () -> "saved from " + source);
    for (String width : new String[] {"none", "44"}) {
      assertEquals(
          run("export", source, "--width", width),
          run("export", expected, "--width", width),
          () -> "read back from " + source);
    }
    assertEquals(run("outline", source), run("outline", expected));
  }

  private static String run(String command, Path file, String... more) {
    String[] arguments =
        Stream.concat(Stream.of(command, file.toString()), Stream.of(more)).toArray(String[]::new);
    Ran ran = Ran.in(Path.of(""), "", arguments);
    assertEquals(0, ran.code(), ran.err());
    return ran.out();
  }
}
