package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The file behind a path, links followed, and the hidden files that saving needs beside it. Made
 * anew for every use, for a link may come to point elsewhere.
 */
final class StoredDocument {
  private static final int MOST_LINKS = 40;
  private static final int LONGEST_NAME = 150;

  /** One thread of this process saves at a time; {@link SaveLock} keeps out other processes. */
  private static final Object SAVING = new Object();

  private final Path file;
  private final Path folder;
  private final Consumer<SaveStep> steps;

  private StoredDocument(Path file, Path folder, Consumer<SaveStep> steps) {
    this.file = file;
    this.folder = folder;
    this.steps = steps;
  }

  static StoredDocument at(Path path) throws IOException {
    return at(path, step -> {});
  }

  /**
   * The document at {@code path}.
   *
   * @param steps hears of each step of a save when it is done
   */
  static StoredDocument at(Path path, Consumer<SaveStep> steps) throws IOException {
    Path file = path.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (links == MOST_LINKS) {
        throw new Refusal("its symbolic links go in a circle", "Mend the links");
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    Path folder = file.getParent();
    if (folder == null) {
      throw isFolder();
    }
    return new StoredDocument(file, folder, steps);
  }

  /** What the file holds; an empty array if there is none. */
  AnnotationDocument read() throws IOException {
    if (Files.isDirectory(file)) {
      throw isFolder();
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Refusal("it is not a regular file", "Name another file");
    }
    byte[] bytes;
    try {
      bytes = bytes();
    } catch (NoSuchFileException e) {
      return AnnotationDocument.empty();
    }
    return AnnotationDocument.parse(bytes);
  }

  /** The first elements of a file that {@link #read} refuses, as far as they can be read. */
  List<JsonElement> beginning() throws IOException {
    return Files.isRegularFile(file) ? JsonText.beginning(bytes()) : List.of();
  }

  private byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(JsonText.MOST_BYTES + 1);
    }
  }

  /** Reads what is there now and puts in its place what {@code change} makes of it. */
  void change(Change change) throws IOException {
    change(change, false);
  }

  /** As {@link #change}, but only the owner can read a new file, and an empty one is deleted. */
  void changeOwnersOnly(Change change) throws IOException {
    change(change, true);
  }

  /**
   * Adds an element at the end.
   *
   * @param known what the file held when it was last looked at
   * @return the file's stamp thereafter, if it still held that
   */
  Optional<FileStamp> append(JsonObject element, Optional<LastRead.Entry> known)
      throws IOException {
    return locked(
        replacement -> {
          FileStamp stamp = known.map(LastRead.Entry::stamp).orElse(FileStamp.NONE);
          boolean same = stamp.isPresent() && FileStamp.of(file).equals(stamp);
          Optional<JsonArrayTail> tail =
              same
                  ? JsonArrayTail.with(end(), stamp.bytes(), known.get().values(), element)
                  : Optional.empty();
          if (tail.isPresent()) {
            steps.accept(SaveStep.READ);
            replacement.grow(tail.get(), stamp);
          } else {
            AnnotationDocument found = read();
            steps.accept(SaveStep.READ);
            replacement.write(JsonPrinter.print(found.with(element).root()), Set.of());
          }
          return same ? Optional.of(FileStamp.of(file)) : Optional.empty();
        });
  }

  /** The last bytes of the file. */
  private byte[] end() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer end = ByteBuffer.allocate((int) Math.min(JsonArrayTail.END, channel.size()));
      channel.read(end, channel.size() - end.capacity());
      return end.array();
    }
  }

  private void change(Change change, boolean ownersOnly) throws IOException {
    locked(
        replacement -> {
          AnnotationDocument found = read();
          steps.accept(SaveStep.READ);
          AnnotationDocument changed = change.of(found);
          if (ownersOnly && changed.elements().isEmpty()) {
            return Files.deleteIfExists(file);
          }
          replacement.write(
              JsonPrinter.print(changed.root()), ownersOnly ? OwnerOnly.file() : Set.of());
          return true;
        });
  }

  private interface Work<T> {
    T with(Replacement replacement) throws IOException;
  }

  /** Does what nobody else may do at the same time. */
  private <T> T locked(Work<T> work) throws IOException {
    checkPermissions();
    Replacement replacement = new Replacement(file, folder, hiddenName(), steps);
    synchronized (SAVING) {
      SaveLock lock = SaveLock.take(folder.resolve(hiddenName() + ".lock"));
      try (lock) {
        steps.accept(SaveStep.LOCKED);
        replacement.sweep();
        return work.with(replacement);
      }
    }
  }

  /**
   * Everything about a change that can be known without one.
   *
   * @param sound whether the file is known to be one that can be changed
   */
  void checkWritable(boolean sound) throws IOException {
    checkPermissions();
    if (!sound) {
      read().with(new JsonObject());
    }
  }

  private void checkPermissions() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new Refusal("there is no folder " + folder, "Create the folder or name another file");
    }
    if (!Files.isWritable(folder)) {
      throw new Refusal(
          "the folder cannot be written", "Change its permissions or name another file");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new Refusal("the file is read-only", "Change its permissions or name another file");
    }
  }

  /** What the names of the hidden files begin with; the file's own name unless that is long. */
  private String hiddenName() {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = name.getBytes(UTF_8);
    return bytes.length <= LONGEST_NAME ? "." + name : ".galley-" + UUID.nameUUIDFromBytes(bytes);
  }

  private static Refusal isFolder() {
    return new Refusal("it is a folder", "Name a file");
  }
}
