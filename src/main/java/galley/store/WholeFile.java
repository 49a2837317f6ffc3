package galley.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A text file in UTF-8 that is written whole or not at all: whoever reads it, and whenever the
 * machine stops, it has the old text or the new.
 */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a new file.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one of that name; it stays
   */
  public static void create(Path path, String text) throws IOException {
    at(path).create(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a file, in the place of one that may be there. What is no regular file, such as a pipe,
   * is written to and stays what it is; a symbolic link stays too.
   */
  public static void replace(Path path, String text) throws IOException {
    Path file = Files.exists(path) ? path.toRealPath() : path;
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.writeString(file, text);
    } else {
      at(file).write(text.getBytes(StandardCharsets.UTF_8), Set.of());
    }
  }

  private static Replacement at(Path path) {
    Path absolute = path.toAbsolutePath();
    Path parent = absolute.getParent();
    Path folder = parent == null ? absolute : parent;
    return new Replacement(absolute, folder, ".galley-save", step -> {});
  }
}
