package galley.reader;

import java.io.IOException;

/**
 * A source that cannot be read as text. The message is one line, safe to print: what is wrong, with
 * which file, and what to do.
 */
public final class UnreadableSourceException extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableSourceException(String message) {
    super(message);
  }
}
