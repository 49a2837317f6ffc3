package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive of loaded classes: the build's, the user's own, one that is none. */
class ArchiveIT {
  @TempDir Path temporary;
  private Galley galley;

  @BeforeEach
  void laysTheTable() {
    galley = Galley.in(temporary);
  }

  @Test
  void startsFromItsArchiveOfClasses() throws IOException {
    assertEquals(List.of(), outside(galley, "galley --version"));
  }

  @Test
  void findsTheClassesOfEveryKindOfArticleInItsArchive() throws IOException {
    for (String article : List.of("guide.md", "scripts.md", "deepseek-r2.txt")) {
      String command = "galley export '" + Path.of("articles", article).toAbsolutePath() + "'";
      List<String> classes = outside(galley, command + " >/dev/null");
      classes = classes.stream().filter(line -> !line.contains("$$Lambda")).toList();
      assertEquals(List.of(), classes, article);
    }
  }

  @Test
  void isQuietAboutAnArchiveThatIsNone() throws IOException {
    Path moved = galley.folder().resolve("moved");
    Galley.copyTo(moved);
    Path archive = archive(moved);
    Files.delete(archive);
    Files.writeString(archive, "no archive");
    tellArchive(moved, moved.toRealPath());
    LauncherIT.assertStarts(galley.shell("moved/bin/galley --version"));
    Files.delete(archive);
    LauncherIT.assertStarts(galley.shell("moved/bin/galley --version"));
    Files.delete(moved.resolve("lib/archive"));
    LauncherIT.assertStarts(galley.shell("moved/bin/galley --version"));
  }

  /** The build's archive. */
  private static Path archive(Path program) throws IOException {
    try (Stream<Path> files = Files.list(program.resolve("lib"))) {
      return files
          .filter(file -> file.toString().endsWith("/galley.jsa"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void tellArchive(Path program, Path folder) throws IOException {
    Files.writeString(
        program.resolve("lib/archive"),
        System.getProperty("java.runtime.version") + "\n" + folder + "\n");
  }

  @ParameterizedTest
  @MethodSource("galley.endtoend.LauncherIT#installedJavas")
  void makesAnArchiveForAProgramThatWasMoved(Path java) throws IOException, InterruptedException {
    Galley.copyTo(galley.folder().resolve("moved"));
    Galley moved =
        galley
            .with("JAVA_HOME", java.toString())
            .with("XDG_CACHE_HOME", galley.folder().resolve("cache").toString());
    LauncherIT.assertStarts(moved.shell("moved/bin/galley --version"));
    Path made = null;
    for (int i = 0; i < 600 && made == null; i++) {
      Thread.sleep(100);
      made = madeIn(galley.folder().resolve("cache"));
    }
    assertNotNull(made, "no archive was made");
    List<String> outside = outside(moved, "moved/bin/galley --version");
    assertEquals(List.of(), outside);
    LauncherIT.assertStarts(moved.shell("moved/bin/galley --version"));
    Files.writeString(made, "no archive");
    LauncherIT.assertStarts(moved.shell("moved/bin/galley --version"));
  }

  private static @Nullable Path madeIn(Path cache) throws IOException {
    if (!Files.exists(cache)) {
      return null;
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.toString().endsWith("/galley.jsa")).findFirst().orElse(null);
    }
  }

  /** The classes of ours that a command loads from elsewhere than an archive. */
  private static List<String> outside(Galley galley, String command) throws IOException {
    Galley.Result result =
        galley.with("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=classes:none").shell(command);
    assertEquals(0, result.exit(), result::toString);
    return Reading.read(galley.folder().resolve("classes"))
        .lines()
        .filter(line -> line.startsWith("galley."))
        .filter(line -> !line.contains("shared objects file"))
        .toList();
  }
}
