package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell script that finds the program and a Java to run it. */
class LauncherIT {
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  @TempDir Path temporary;
  private Galley galley;

  @BeforeEach
  void laysTheTable() {
    galley = Galley.in(temporary);
  }

  @Test
  void startsThroughAChainOfRelativeLinks() throws IOException {
    Path work = galley.folder();
    Galley.copyTo(work.resolve("program"));
    Path bin = Files.createDirectories(work.resolve("bin"));
    Files.createSymbolicLink(work.resolve("linked"), Path.of("program"));
    Files.createSymbolicLink(bin.resolve("first"), Path.of("../linked/bin/galley"));
    Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));
    Files.createSymbolicLink(work.resolve("third"), Path.of("bin/second"));
    assertStarts(galley.run("", List.of("./third", "--version")));
    assertStarts(galley.run("", List.of("linked/bin/galley", "--version")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "-dash", "dïr 日本", "$(echo)'\"*?["})
  void startsInAFolderNamed(String name) throws IOException {
    Galley.copyTo(galley.folder().resolve(name));
    assertStarts(galley.run("", List.of("./" + name + "/bin/galley", "--version")));
    assertStarts(galley.run("", List.of("/bin/sh", "--", name + "/bin/galley", "--version")));
    assertStarts(
        galley.with("LC_ALL", "C").run("", List.of("./" + name + "/bin/galley", "--version")));
  }

  @Test
  void startsFromThePath() {
    assertStarts(galley.shell("galley --version"));
    assertStarts(galley.shell("CDPATH=/usr; export CDPATH; galley --version"));
  }

  @ParameterizedTest
  @MethodSource("installedJavas")
  void isQuietOnEveryJava(Path java) {
    assertStarts(galley.with("JAVA_HOME", java.toString()).galley("--version"));
  }

  static Stream<Path> installedJavas() throws IOException {
    // Where one JDK was installed the others are, too.
    try (Stream<Path> beside = Files.list(JAVA_HOME.toRealPath().resolveSibling("."))) {
      return Stream.concat(
          Stream.of(JAVA_HOME),
          beside
              .filter(
                  folder ->
                      Files.isExecutable(folder.resolve("bin/javac"))
                          && Files.isReadable(folder.resolve("release"))
                          && !Files.isSymbolicLink(folder))
              .toList()
              .stream());
    }
  }

  @Test
  void namesAJavaHomeWithoutJava() {
    Galley.Result result = galley.with("JAVA_HOME", "/no/such/jdk").galley("--version");
    assertRefuses(result, "JAVA_HOME is /no/such/jdk", "17 or newer");
  }

  @Test
  void namesTheMissingJava() {
    Galley.Result result = galley.without("JAVA_HOME").with("PATH", "/nowhere").galley("--version");
    assertRefuses(result, "no java on the PATH", "17 or newer");
  }

  @Test
  void refusesAnOldJavaWithoutStartingIt() throws IOException {
    Path old = fakeJava("echo started >&2; exit 9");
    Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");
    assertRefuses(
        galley.with("JAVA_HOME", old.toString()).galley("--version"),
        "is Java 11",
        "17 or newer",
        "JAVA_HOME is " + old);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_392", "16", "9-ea"})
  void refusesAnOldJavaBehindALinkOnThePath(String version) throws IOException {
    Path old = fakeJava("echo started >&2; exit 9");
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"" + version + "\"");
    Path links = Files.createDirectories(galley.folder().resolve("links"));
    Files.createSymbolicLink(links.resolve("java"), old.resolve("bin/java"));
    Galley.Result result =
        galley
            .without("JAVA_HOME")
            .with("PATH", links + ":" + System.getenv("PATH"))
            .galley("--version");
    assertRefuses(result, "17 or newer");
    assertFalse(result.err().contains("JAVA_HOME"), result::err);
  }

  @Test
  void explainsAnOldJavaThatOnlyItsRefusalTells() throws IOException {
    Path old =
        fakeJava(
            "case $1 in -version) echo 'openjdk version \"11.0.2\" 2019-01-15' >&2 ;;"
                + " *) echo UnsupportedClassVersionError >&2; exit 1 ;; esac");
    Galley.Result result = galley.with("JAVA_HOME", old.toString()).galley("--version");
    assertEquals(1, result.exit());
    assertTrue(result.err().contains("is Java 11; Galley needs Java 17 or newer"), result::err);
  }

  @Test
  void startsThroughAWrapperOfJava() throws IOException {
    Path wrapper = fakeJava("exec '" + JAVA_HOME + "/bin/java' \"$@\"");
    assertStarts(galley.with("JAVA_HOME", wrapper.toString()).galley("--version"));
  }

  @Test
  void handsOverArgumentsAndExitCode() throws IOException {
    Path java = fakeJava("for last; do :; done; printf '%s|' \"$#\" \"$last\"; exit 42");
    Galley.Result result = galley.with("JAVA_HOME", java.toString()).galley("a b", "", "* \"$x\"");
    assertEquals(42, result.exit());
    assertTrue(result.out().endsWith("|* \"$x\"|"), result::out);
  }

  @Test
  void givesItsPlaceToJava() throws IOException {
    Path java = fakeJava("echo $$");
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"17\"\n");
    Galley.Result result =
        galley.with("JAVA_HOME", java.toString()).shell("galley & echo $!; wait $!");
    String[] processes = result.out().split("\n", -1);
    assertEquals(processes[0], processes[1]);
  }

  private Path fakeJava(String script) throws IOException {
    Path home = galley.folder().resolve("jdk");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return home;
  }

  static void assertStarts(Galley.Result result) {
    assertEquals("", result.err());
    assertEquals(0, result.exit());
    assertTrue(result.out().startsWith("galley"), result::out);
  }

  private static void assertRefuses(Galley.Result result, String... words) {
    assertEquals("", result.out());
    assertEquals(1, result.exit());
    assertTrue(result.err().startsWith("galley: "), result::err);
    assertEquals(1, result.err().lines().count(), result::err);
    for (String word : words) {
      assertTrue(result.err().contains(word), result::err);
    }
  }
}
