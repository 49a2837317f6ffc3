package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.text.DisplayWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every source in the folder against the exports beside it, {@code NAME.WIDTH.txt}. Run with {@code
 * -Dgalley.updateGolden=true} to write those anew, and review the difference.
 */
class ExportGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/galley/export");
  private static final List<String> WIDTHS = List.of("20", "44", "80", "none");

  @TestFactory
  Stream<DynamicTest> exportsAsExpected() throws IOException {
    return sources(FOLDER)
        .flatMap(
            source ->
                WIDTHS.stream()
                    .map(
                        width ->
                            DynamicTest.dynamicTest(
                                source.getFileName() + " at " + width,
                                () -> check(source, width))));
  }

  private static void check(Path source, String width) throws IOException {
    Ran ran = Ran.in(Path.of(""), "", "export", source.toString(), "--width", width);
    assertEquals(0, ran.code(), ran.err());
    checkSafe(ran.out(), width);
    String name = String.valueOf(source.getFileName());
    Path expected = source.resolveSibling(name + "." + width + ".txt");
    if (Boolean.getBoolean("galley.updateGolden")) {
      Files.writeString(expected, ran.out());
    }
    assertEquals(Files.readString(expected), ran.out(), () -> "export of " + source);
  }

  /** No control character, no blank at a line's end, no line too wide. */
  private static void checkSafe(String text, String width) {
    for (String line : text.split("\n", -1)) {
      assertEquals(line.stripTrailing(), line);
      line.codePoints()
          .forEach(c -> assertFalse(Character.isISOControl(c), () -> "control " + c + ": " + line));
      if (!width.equals("none")) {
        assertTrue(DisplayWidth.of(line) <= Integer.parseInt(width), () -> "too wide: " + line);
      }
    }
  }

  /** The folder of real documents that {@code galley.corpora} names, if it is there. */
  @TestFactory
  Stream<DynamicTest> exportsRealDocumentsWithinTheWidthAndWithoutLosingAWord() throws IOException {
    String corpora = System.getProperty("galley.corpora", "");
    Path folder = Path.of(corpora, "markdown", "docs");
    Assumptions.assumeTrue(
        !corpora.isEmpty() && Files.isDirectory(folder), "no corpora: set -Dgalley.corpora");
    return sources(folder)
        .map(
            source ->
                DynamicTest.dynamicTest(
                    String.valueOf(source.getFileName()), () -> checkWords(source)));
  }

  private static void checkWords(Path source) {
    Ran none = Ran.in(Path.of(""), "", "export", source.toString(), "--width", "none");
    checkSafe(none.out(), "none");
    for (String width : List.of("20", "80", "200")) {
      Ran ran = Ran.in(Path.of(""), "", "export", source.toString(), "--width", width);
      checkSafe(ran.out(), width);
      assertContainsAll(none.out(), ran.out(), source + " at " + width);
    }
  }

  /** Every letter and digit of {@code words} is in {@code page} as often. */
  private static void assertContainsAll(String words, String page, String what) {
    int[] left = new int[Character.MAX_CODE_POINT + 1];
    page.codePoints().forEach(c -> left[c]++);
    words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> assertTrue(left[c]-- > 0, () -> what + " lost " + Character.toString(c)));
  }

  private static Stream<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.toString().matches(".*\\.(20|44|80|none)\\.txt"))
          .sorted()
          .toList()
          .stream();
    }
  }
}
