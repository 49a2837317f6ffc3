package galley.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the folders may hold. */
class SourceTreeTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final int MOST_LINES = 250;

  private static final Set<String> TOP_LEVEL =
      Set.of(
          "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE", "README.md", "articles", "pom.xml", "src");

  @Test
  void topLevelHoldsOnlyWhatAVisitorNeeds() throws Exception {
    assertEquals(
        List.of(),
        files()
            .map(file -> file.split("/", 2)[0])
            .distinct()
            .filter(name -> !name.startsWith(".") && !TOP_LEVEL.contains(name))
            .toList());
  }

  @Test
  void articlesHoldOnlySamples() throws Exception {
    assertEquals(
        List.of(),
        files()
            .filter(
                file ->
                    file.startsWith("articles/") && !file.matches("articles/[^/]+\\.(md|html|txt)"))
            .toList());
  }

  @Test
  void noSourceFileIsLong() throws IOException {
    try (Stream<Path> sources = Files.walk(ROOT.resolve("src"))) {
      assertEquals(
          List.of(),
          sources
              .filter(file -> file.toString().endsWith(".java") && lines(file) > MOST_LINES)
              .map(ROOT::relativize)
              .toList());
    }
  }

  /** The files under version control; where git tells none, all but what a build makes. */
  private static Stream<String> files() throws IOException, InterruptedException {
    List<String> tracked = tracked();
    if (!tracked.isEmpty()) {
      return tracked.stream();
    }
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all
          .filter(file -> Files.isRegularFile(file) && !file.startsWith(ROOT.resolve("target")))
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .toList()
          .stream();
    }
  }

  private static List<String> tracked() throws IOException, InterruptedException {
    try {
      Process git =
          new ProcessBuilder("git", "ls-files", "-z")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 && !names.isEmpty() ? List.of(names.split("\0")) : List.of();
    } catch (IOException gitIsMissing) {
      return List.of();
    }
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
