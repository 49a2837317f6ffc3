package galley.store;

/**
 * A comments file that cannot be read or saved. The message is one line, safe to print: what
 * failed, where, why, and what to do. Whenever this is thrown the file is as it was before.
 */
public final class CommentFileException extends Exception {
  private static final long serialVersionUID = 1L;

  CommentFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
