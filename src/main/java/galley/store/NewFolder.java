package galley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder that a save may have to make first, for its user alone. */
final class NewFolder {
  /** For files whose folder must be there already. */
  static final NewFolder NEVER = new NewFolder(Optional.empty());

  private final Optional<Path> folder;

  private NewFolder(Optional<Path> folder) {
    this.folder = folder;
  }

  NewFolder(Path folder) {
    this(Optional.of(folder));
  }

  void make() throws IOException {
    if (folder.isPresent()) {
      Files.createDirectories(folder.get(), OwnerOnly.folder());
    }
  }

  /**
   * Whether the folder is still to be made.
   *
   * @throws IOException if it is, and cannot be
   */
  boolean checkCanBeMade() throws IOException {
    if (folder.isEmpty() || Files.isDirectory(folder.get())) {
      return false;
    }
    Path above = folder.get();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    if (above == null || !Files.isDirectory(above) || !Files.isWritable(above)) {
      throw new Refusal(
          "its folder cannot be made", "Change the permissions of " + above + " or name a file");
    }
    return true;
  }
}
