package galley.cli;

import galley.text.Sanitizer;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something with a file failed, in a few words for its user. */
final class Reasons {
  private Reasons() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : Sanitizer.line(reason);
  }

  /** Whether whoever read our output has stopped reading, as {@code head} does. */
  static boolean isClosedPipe(IOException e) {
    String message = e.getMessage();
    return message != null
        && (message.contains("Broken pipe") || message.contains("Stream closed"));
  }
}
