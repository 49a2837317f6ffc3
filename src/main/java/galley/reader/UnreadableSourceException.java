package galley.reader;

import java.io.IOException;

public final class UnreadableSourceException extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableSourceException(String message) {
    super(message);
  }
}
