package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments that are kept in the user's own folder. */
class UserCommentsTest {
  @TempDir Path folder = Path.of("");

  @Test
  void liveWhereTheSpecificationSays() {
    Path home = Path.of("/home/ana/.local/share/galley/comments/a.comments.json");
    assertEquals(
        Path.of("/data/galley/comments/a.comments.json"),
        CommentFile.ofUser("a", Map.of("XDG_DATA_HOME", "/data", "HOME", "/home/ana")).path());
    assertEquals(home, CommentFile.ofUser("a", Map.of("HOME", "/home/ana")).path());
    assertEquals(
        home,
        CommentFile.ofUser("a", Map.of("XDG_DATA_HOME", "not/absolute", "HOME", "/home/ana"))
            .path());
  }

  @Test
  void makeTheirFolderWithTheFirstSave() throws Exception {
    CommentFile file =
        CommentFile.ofUser("a", Map.of("XDG_DATA_HOME", folder.resolve("x/y").toString()));
    file.checkWritable();
    assertEquals(List.of(), file.read().annotations());
    assertFalse(Files.exists(folder.resolve("x")));
    file.append(Sample.comment("first"));
    file.checkWritable();
    assertEquals(1, file.read().annotations().size());
  }

  @Test
  void areRefusedBeforeAnybodyTypesWhereTheFolderCannotBeMade() throws Exception {
    Path taken = Files.writeString(folder.resolve("file"), "no folder");
    CommentFile file = CommentFile.ofUser("a", Map.of("XDG_DATA_HOME", taken.toString()));
    assertThrows(CommentFileException.class, file::checkWritable);
    CommentFileException e =
        assertThrows(CommentFileException.class, () -> file.append(Sample.comment("first")));
    assertTrue(String.valueOf(e.getMessage()).contains("file"), e.getMessage());
  }
}
