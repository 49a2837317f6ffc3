package galley.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What the file descriptors of this process are. */
final class FileDescriptors {
  private static final Path OPEN = Path.of("/proc/self/fd");
  private static final int FILE_TYPE = 0170000;
  private static final int CHARACTER_DEVICE = 0020000;

  private FileDescriptors() {}

  /**
   * Whether {@code descriptor} is a terminal.
   *
   * <p>{@code System.console()} does not tell: it is about input and output together, and from Java
   * 22 on it is there even where neither is a terminal. Linux tells the kind of file without a
   * process; where that leaves a doubt, and on other systems, {@code test -t} is asked.
   */
  static boolean isTerminal(int descriptor) {
    Path link = OPEN.resolve(Integer.toString(descriptor));
    try {
      if (Files.isDirectory(OPEN)) {
        int mode = (int) Files.getAttribute(link, "unix:mode");
        if ((mode & FILE_TYPE) != CHARACTER_DEVICE) {
          return false;
        }
        long major = (long) Files.getAttribute(link, "unix:rdev") >> 8 & 0xfff;
        // Linux, admin-guide/devices.txt: pseudo-terminals, consoles; memory devices as /dev/null.
        if ((major >= 136 && major <= 143) || major == 4 || major == 5) {
          return true;
        }
        if (major == 1) {
          return false;
        }
      }
      return test(descriptor);
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException | UnsupportedOperationException | ClassCastException e) {
      return test(descriptor);
    }
  }

  private static boolean test(int descriptor) {
    try {
      return new ProcessBuilder("sh", "-c", "test -t " + descriptor).inheritIO().start().waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
