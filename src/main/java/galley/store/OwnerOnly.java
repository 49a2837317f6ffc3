package galley.store;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Permissions for what nobody else may read; no permissions at all where there are none. */
final class OwnerOnly {
  private OwnerOnly() {}

  static Set<PosixFilePermission> file() {
    return permissions("rw-------");
  }

  static FileAttribute<?>[] folder() {
    return attributes(permissions("rwx------"));
  }

  /** How a file or folder is created with {@code permissions}; as usual if they are none. */
  static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
    return permissions.isEmpty()
        ? new FileAttribute<?>[0]
        : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
  }

  private static Set<PosixFilePermission> permissions(String posix) {
    boolean known = Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
    return known ? PosixFilePermissions.fromString(posix) : Set.of();
  }
}
