package galley.store;

import galley.text.Sanitizer;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * A comments file that cannot be read or saved. The message is one line, safe to print: what
 * failed, where, why, and what to do. Whenever this is thrown the file is as it was before.
 */
public final class CommentFileException extends Exception {
  private static final long serialVersionUID = 1L;

  CommentFileException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * An input or output error in words for people.
   *
   * @param what what could not be done, and with which file
   * @param otherwise the advice for errors that bring none themselves
   */
  static CommentFileException of(String what, IOException e, String otherwise) {
    String advice = e instanceof Refusal refusal ? refusal.advice() : otherwise;
    return new CommentFileException(
        Sanitizer.line(what + ": " + problem(e) + ". " + advice + "."), e);
  }

  private static String problem(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "its folder is gone";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
