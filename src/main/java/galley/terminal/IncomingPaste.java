package galley.terminal;

import java.util.function.Consumer;

/**
 * The text of a bracketed paste on its way in: all up to {@code ESC [ 201 ~}. Terminals paste line
 * ends as carriage returns; these come out as line feeds. Not for several threads.
 */
final class IncomingPaste {
  /** How much of a paste is held back at most, in UTF-16 units; a longer one comes in pieces. */
  static final int PIECE = 1 << 20;

  private static final String END = "\u001b[201~";

  private final Consumer<String> sink;
  private final StringBuilder text = new StringBuilder();
  private int endMatched;
  private boolean afterCarriageReturn;

  /** A paste whose pieces, none of them empty, go to {@code sink}. */
  IncomingPaste(Consumer<String> sink) {
    this.sink = sink;
  }

  void begin() {
    endMatched = 0;
    afterCarriageReturn = false;
    text.setLength(0);
  }

  /** Takes the code point {@code c}; whether it was the last. */
  boolean take(int c) {
    if (c != '\n' || !afterCarriageReturn) {
      text.appendCodePoint(c == '\r' ? '\n' : c);
    }
    afterCarriageReturn = c == '\r';
    // Its first character stands in the mark only once, so a mismatch never needs to look back.
    if (c == END.charAt(endMatched)) {
      endMatched++;
    } else {
      endMatched = c == END.charAt(0) ? 1 : 0;
    }
    if (endMatched == END.length()) {
      text.setLength(text.length() - END.length());
      emit();
      text.trimToSize();
      return true;
    }
    if (endMatched == 0 && text.length() >= PIECE) {
      emit();
    }
    return false;
  }

  private void emit() {
    if (!text.isEmpty()) {
      sink.accept(text.toString());
    }
    text.setLength(0);
  }
}
