package galley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a file looked like from outside. Two stamps that differ mean that the file changed between
 * them. Galley replaces files as a whole, so even a save of the same length within one tick of the
 * clock shows: it is another file under the same name.
 *
 * @param bytes its size; negative if there is no such file
 * @param nanoseconds when it was last written, as exactly as the file system tells
 * @param key which file it is, where the file system tells; else empty
 */
public record FileStamp(long bytes, long nanoseconds, String key) {
  /** That of no file. */
  static final FileStamp NONE = new FileStamp(-1, 0, "");

  /**
   * As a record's own would be, which Java puts together at its first use, while a reader reads.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileStamp stamp
        && bytes == stamp.bytes
        && nanoseconds == stamp.nanoseconds
        && key.equals(stamp.key);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(bytes) * 31 + Long.hashCode(nanoseconds);
  }

  /** Whether there was a file. */
  public boolean isPresent() {
    return bytes >= 0;
  }

  /** The stamp of the file at {@code path}, links followed. */
  public static FileStamp of(Path path) {
    try {
      BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
      Object key = found.fileKey();
      return new FileStamp(
          found.size(),
          found.lastModifiedTime().to(TimeUnit.NANOSECONDS),
          key == null ? "" : key.toString());
    } catch (IOException e) {
      return NONE;
    }
  }
}
