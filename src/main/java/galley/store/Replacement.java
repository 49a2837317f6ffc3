package galley.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * New content for a file, in one step: whoever reads the file, and whenever the machine stops,
 * there is the old content or the new. The content goes to a temporary file beside, is flushed to
 * the disk, and takes the old file's name, permissions and, where that is allowed, owner.
 */
final class Replacement {
  private final Path file;
  private final Path folder;
  private final String prefix;
  private final Consumer<SaveStep> steps;

  /**
   * @param file a path with a folder, no symbolic link itself
   * @param hiddenName what the names of temporary files begin with, other files' not
   * @param steps hears of each step when it is done
   */
  Replacement(Path file, Path folder, String hiddenName, Consumer<SaveStep> steps) {
    this.file = file;
    this.folder = folder;
    this.prefix = hiddenName + ".";
    this.steps = steps;
  }

  /**
   * Puts {@code content} in the file's place. If this throws, the old file stands untouched and no
   * temporary file is left.
   *
   * @param fresh the permissions if there is no old file; none for the usual ones
   */
  void write(byte[] content, Set<PosixFilePermission> fresh) throws IOException {
    write(bytes(content), fresh, temporary -> move(temporary, file));
  }

  /**
   * Gives the file another end; the rest is copied by the system. As {@link #write} otherwise.
   *
   * @param known what the file must still look like when all is copied
   * @throws Refusal if it does not
   */
  void grow(JsonArrayTail tail, FileStamp known) throws IOException {
    write(
        to -> {
          copy(tail.kept(), to);
          bytes(tail.rest()).to(to);
        },
        Set.of(),
        temporary -> {
          if (!FileStamp.of(file).equals(known)) {
            throw new Refusal("another program has just changed it", "Save again");
          }
          move(temporary, file);
        });
  }

  private void copy(long bytes, FileChannel to) throws IOException {
    try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
      long copied = 0;
      long more = 1;
      while (copied < bytes && more > 0) {
        more = from.transferTo(copied, bytes - copied, to);
        copied += more;
      }
    }
  }

  /**
   * The same, but only where there is no file yet; whoever makes one meanwhile keeps it.
   *
   * @throws FileAlreadyExistsException if there is one
   */
  void create(byte[] content) throws IOException {
    write(bytes(content), Set.of(), temporary -> link(temporary, file));
  }

  /** What the temporary file is filled with. */
  private interface Content {
    void to(FileChannel channel) throws IOException;
  }

  private static Content bytes(byte[] content) {
    return channel -> {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    };
  }

  /** How the temporary file takes its place. */
  private interface Placing {
    void place(Path temporary) throws IOException;
  }

  private static void move(Path temporary, Path file) throws IOException {
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A second name for a file is refused where that name is taken; a move would overwrite. */
  private static void link(Path temporary, Path file) throws IOException {
    try {
      Files.createLink(file, temporary);
      Files.delete(temporary);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Not every file system has links. This leaves a moment for somebody else's file to come.
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      move(temporary, file);
    }
  }

  private void write(Content content, Set<PosixFilePermission> fresh, Placing placing)
      throws IOException {
    Path temporary = folder.resolve(prefix + UUID.randomUUID() + ".tmp");
    PosixFileAttributes old = attributes(file);
    boolean done = false;
    try {
      try (FileChannel channel = create(temporary, old == null ? fresh : old.permissions())) {
        steps.accept(SaveStep.CREATED);
        content.to(channel);
        steps.accept(SaveStep.WRITTEN);
        if (old != null) {
          keepOwner(temporary, old);
          Files.setPosixFilePermissions(temporary, old.permissions());
        }
        channel.force(true);
        steps.accept(SaveStep.FLUSHED);
      }
      placing.place(temporary);
      done = true;
      steps.accept(SaveStep.RENAMED);
    } finally {
      if (!done) {
        Files.deleteIfExists(temporary);
      }
    }
    flushFolder();
  }

  /** Deletes the temporary files of processes that were killed. Only for the holder of the lock. */
  void sweep() throws IOException {
    Pattern stale = Pattern.compile(Pattern.quote(prefix) + "[0-9a-f-]{36}\\.tmp");
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(
            folder, entry -> stale.matcher(entry.getFileName().toString()).matches())) {
      for (Path entry : entries) {
        Files.deleteIfExists(entry);
      }
    }
  }

  private static FileChannel create(Path temporary, Set<PosixFilePermission> permissions)
      throws IOException {
    // The content of a private file must not be open to others even for a moment.
    return FileChannel.open(
        temporary,
        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        OwnerOnly.attributes(permissions));
  }

  private static @Nullable PosixFileAttributes attributes(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    try {
      return view == null ? null : view.readAttributes();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static void keepOwner(Path temporary, PosixFileAttributes old) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    PosixFileAttributes mine = view.readAttributes();
    try {
      if (!mine.group().equals(old.group())) {
        view.setGroup(old.group());
      }
      if (!mine.owner().equals(old.owner())) {
        view.setOwner(old.owner());
      }
    } catch (IOException e) {
      // Only root may give files away; a comment is worth more than its owner's name.
    }
  }

  private void flushFolder() {
    try (FileChannel channel = FileChannel.open(folder, Set.of(StandardOpenOption.READ))) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems cannot open folders. The new content stands by now, flushed or not.
    }
  }
}
