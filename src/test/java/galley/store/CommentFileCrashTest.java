package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import galley.annotation.Annotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Saves that end before they are done. */
class CommentFileCrashTest {
  private static final String NAME = "article.comments.json";

  @TempDir Path folder = Path.of("");
  private Path path = Path.of("");

  @BeforeEach
  void saveTheFirst() throws CommentFileException {
    path = folder.resolve(NAME);
    new CommentFile(path).append(Sample.comment("old"));
  }

  @ParameterizedTest
  @EnumSource(SaveStep.class)
  void leavesTheOldOrTheNewFileWhenStoppedAfter(SaveStep step) throws Exception {
    Process stopped = save(List.of(), step.name());
    assertEquals(9, stopped.waitFor());
    assertEquals(step == SaveStep.RENAMED ? 2 : 1, bodies().size());
    assertEquals("old", bodies().get(0));
    new CommentFile(path).append(Sample.comment("after"));
    assertEquals("after", bodies().get(bodies().size() - 1));
    assertEquals(List.of(NAME), names());
  }

  @Test
  void leavesTheOldFileWhenTheDiskIsFull() throws Exception {
    String before = Files.readString(path);
    Process full = save(List.of("/bin/sh", "-c", "ulimit -f 8 && exec \"$@\"", "sh"));
    String said = new String(full.getInputStream().readAllBytes(), UTF_8);
    assertEquals(1, full.waitFor(), said);
    assertTrue(said.startsWith("Cannot save the comment in " + path + ": "), said);
    assertTrue(said.endsWith(". The file is as it was; save again.\n"), said);
    assertEquals(before, Files.readString(path));
    assertEquals(List.of(NAME), names());
  }

  @Test
  void leavesTheFileInAReadOnlyFolder() throws Exception {
    String before = Files.readString(path);
    assertTrue(folder.toFile().setWritable(false));
    try {
      assumeTrue(!Files.isWritable(folder), "Nothing is read-only for this user");
      Process refused = save(List.of());
      String said = new String(refused.getInputStream().readAllBytes(), UTF_8);
      assertTrue(said.contains(": the folder cannot be written. "), said);
      assertEquals(1, refused.waitFor());
      assertEquals(before, Files.readString(path));
    } finally {
      assertTrue(folder.toFile().setWritable(true));
    }
  }

  @Test
  void tellsByItsStampThatAFileChanged() throws Exception {
    CommentFile file = new CommentFile(path);
    FileStamp before = file.stamp();
    assertEquals(before, file.stamp());
    String id = file.read().annotations().get(0).id();
    file.edit(id, "odd", Instant.EPOCH);
    FileStamp edited = file.stamp();
    assertFalse(before.equals(edited));
    file.edit(id, "old", Instant.EPOCH);
    assertFalse(edited.equals(file.stamp()));
    Files.delete(path);
    assertEquals(new CommentFile(folder.resolve("none")).stamp(), file.stamp());
  }

  private Process save(List<String> before, String... step) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xmx64m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Saver.class.getName());
    command.add(path.toString());
    command.addAll(List.of(step));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private List<String> bodies() throws CommentFileException {
    Comments comments = new CommentFile(path).read();
    assertEquals(List.of(), comments.warnings());
    return comments.annotations().stream().map(Annotation::body).toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }
}
