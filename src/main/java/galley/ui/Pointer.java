package galley.ui;

import java.util.Optional;

/**
 * What the mouse is doing.
 *
 * @param ours whether it is ours, not the terminal's
 * @param pressed where its button went down: a UTF-16 index in the article's text
 */
record Pointer(boolean ours, Optional<Integer> pressed) {
  static final Pointer IDLE = new Pointer(true, Optional.empty());

  Pointer pressedAt(Optional<Integer> offset) {
    return new Pointer(ours, offset);
  }
}
