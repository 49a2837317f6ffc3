package galley.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.annotation.Annotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a comments file may lie, and what lies beside it. */
class CommentFilePlaceTest {
  @TempDir Path folder = Path.of("");
  private Path path = Path.of("");
  private CommentFile file = new CommentFile(path);

  @BeforeEach
  void nameFile() {
    path = folder.resolve("article.comments.json");
    file = new CommentFile(path);
  }

  @Test
  void followsSymbolicLinks() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path real = elsewhere.resolve("real.json");
    Files.createSymbolicLink(path, Path.of("middle.json"));
    Files.createSymbolicLink(folder.resolve("middle.json"), Path.of("elsewhere/real.json"));
    file.append(Sample.comment("through a link that leads nowhere yet"));
    file.append(Sample.comment("second"));
    assertTrue(Files.isSymbolicLink(path));
    assertTrue(Files.isRegularFile(real));
    assertEquals(2, bodies().size());
  }

  @Test
  void refusesLinksInCircle() throws Exception {
    Files.createSymbolicLink(path, path);
    assertRefusesToSave("its symbolic links go in a circle");
    assertThrows(CommentFileException.class, file::read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-r--", "rw-r--rw-"})
  void keepsPermissions(String permissions) throws Exception {
    Set<PosixFilePermission> wanted = PosixFilePermissions.fromString(permissions);
    Files.writeString(path, "[]");
    Files.setPosixFilePermissions(path, wanted);
    file.append(Sample.comment("mine"));
    assertEquals(wanted, Files.getPosixFilePermissions(path));
  }

  @Test
  void givesNewFileTheUsualPermissions() throws Exception {
    Path usual = Files.createFile(folder.resolve("usual"));
    file.append(Sample.comment("mine"));
    assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(path));
  }

  @Test
  void sweepsWhatKilledProcessesLeft() throws Exception {
    String uuid = "0f2c1c2e-7c2a-4f5e-9d0a-2d3b3a6d1a01";
    Files.writeString(folder.resolve(".article.comments.json." + uuid + ".tmp"), "half");
    Files.writeString(folder.resolve(".article.comments.json.lock"), "stale");
    Files.writeString(folder.resolve(".other.json." + uuid + ".tmp"), "not ours");
    Files.writeString(folder.resolve(".article.comments.json.mine.tmp"), "not ours");
    file.append(Sample.comment("mine"));
    assertEquals(
        List.of(
            ".article.comments.json.mine.tmp",
            ".other.json." + uuid + ".tmp",
            "article.comments.json"),
        names());
  }

  @Test
  void savesUnderTheLongestName() throws Exception {
    CommentFile longest = new CommentFile(folder.resolve("é".repeat(125) + ".json"));
    longest.append(Sample.comment("mine"));
    assertEquals(1, longest.read().annotations().size());
    assertEquals(1, names().size());
  }

  @Test
  void savesInFolderNamedByRelativePath() {
    CommentFile relative = new CommentFile(Path.of("no-such-comments.json"));
    assertDoesNotThrow(relative::checkWritable);
    assertEquals("my%20article.md", relative.reference(Path.of("my article.md")));
  }

  @Test
  void refusesFolderInPlaceOfFile() throws Exception {
    Files.createDirectory(path);
    assertRefusesToSave("it is a folder");
    assertThrows(CommentFileException.class, file::read);
  }

  @Test
  void refusesVanishedFolder() throws Exception {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    file = new CommentFile(gone.resolve("a.json"));
    file.append(Sample.comment("mine"));
    Files.delete(gone.resolve("a.json"));
    Files.delete(gone);
    assertRefusesToSave("there is no folder " + gone);
    assertEquals(List.of(), file.read().annotations());
  }

  @Test
  void refusesFolderThatIsAFile() throws Exception {
    Path notFolder = Files.createFile(folder.resolve("file"));
    file = new CommentFile(notFolder.resolve("a.json"));
    assertRefusesToSave("there is no folder " + notFolder);
  }

  @Test
  void leavesNothingBehindWhenReplacingFails() throws Exception {
    Path blocked = Files.createDirectory(folder.resolve("blocked"));
    Files.createFile(blocked.resolve("inside"));
    Replacement replacement = new Replacement(blocked, folder, ".blocked", step -> {});
    assertThrows(IOException.class, () -> replacement.write(new byte[] {1}, Set.of()));
    assertEquals(List.of("blocked"), names());
  }

  @Test
  void givesUpTheLockWhenSavingFails() throws Exception {
    Files.writeString(path, "[");
    assertThrows(CommentFileException.class, () -> file.append(Sample.comment("mine")));
    assertEquals(List.of("article.comments.json"), names());
    Files.writeString(path, "[]");
    file.append(Sample.comment("mine"));
    assertEquals(List.of("mine"), bodies());
  }

  private void assertRefusesToSave(String problem) {
    CommentFileException before = assertThrows(CommentFileException.class, file::checkWritable);
    CommentFileException failure =
        assertThrows(CommentFileException.class, () -> file.append(Sample.comment("mine")));
    assertStartsWith("Cannot save comments in " + file.path() + ": " + problem, before);
    assertStartsWith("Cannot save the comment in " + file.path() + ": " + problem, failure);
  }

  private static void assertStartsWith(String start, Exception failure) {
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.startsWith(start), message);
  }

  private List<String> bodies() throws CommentFileException {
    return file.read().annotations().stream().map(Annotation::body).toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }
}
