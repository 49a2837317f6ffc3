package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The comments on every article in the folder, {@code NAME.comments.json}, against what is told of
 * them: {@code NAME.comments.VIEW}. In expected files {@code file:///FOLDER/} stands for the
 * folder. Run with {@code -Dgalley.updateGolden=true} to write them anew, and review the
 * difference.
 */
class CommentsGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/galley/comments");

  /** A view's ending, and the arguments that ask for it. */
  private static final List<List<String>> VIEWS =
      List.of(
          List.of(".txt", "--text"),
          List.of(".out.json", "--json"),
          List.of(".open.txt", "--state", "open"),
          List.of(".resolved.txt", "--state", "resolved"),
          List.of(".orphaned.txt", "--state", "orphaned"));

  @TestFactory
  Stream<DynamicTest> tellsAsExpected() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .flatMap(article -> VIEWS.stream().map(view -> test(article, view)))
          .toList()
          .stream();
    }
  }

  private static DynamicTest test(Path article, List<String> view) {
    return DynamicTest.dynamicTest(
        article.getFileName() + " " + view.get(0), () -> check(article, view));
  }

  private static void check(Path article, List<String> view) throws IOException {
    Stream<String> options = view.subList(1, view.size()).stream();
    Ran ran =
        Ran.in(
            Path.of(""),
            "",
            Stream.concat(Stream.of("comments", article.toString()), options)
                .toArray(String[]::new));
    assertEquals(0, ran.code(), ran.err());
    String folder = String.valueOf(FOLDER.toAbsolutePath().toUri());
    String told = ran.out().replace(folder, "file:///FOLDER/");
    Path expected = FOLDER.resolve(article.getFileName() + ".comments" + view.get(0));
    if (Boolean.getBoolean("galley.updateGolden")) {
      Files.writeString(expected, told);
    }
    assertEquals(Files.readString(expected), told, () -> view + " of " + article);
  }
}
