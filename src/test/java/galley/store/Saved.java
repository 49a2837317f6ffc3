package galley.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.annotation.Annotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is found after a comment was saved, or was not. */
final class Saved {
  private Saved() {}

  static List<String> bodies(CommentFile file) throws CommentFileException {
    return file.read().annotations().stream().map(Annotation::body).toList();
  }

  /** The names of all that lies in {@code folder}, sorted. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }

  /** Checks that no comment can be saved, and that this is told before and after one is typed. */
  static void assertRefusesToSave(CommentFile file, String problem) {
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
}
