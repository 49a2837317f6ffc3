package galley.ui;

import galley.text.Sanitizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the editing keys of a shell and of a text field do to a {@link Prompt}. */
final class PromptEditing {
  private PromptEditing() {}

  /** The prompt after {@code key}; empty if the key does not edit. */
  static Optional<Prompt> edit(Prompt prompt, Key key) {
    return Optional.ofNullable(
        switch (key.kind()) {
          case CHARACTER -> character(prompt, key);
          case LEFT -> key.control() || key.alt() ? prompt.wordLeft() : prompt.left();
          case RIGHT -> key.control() || key.alt() ? prompt.wordRight() : prompt.right();
          case HOME -> prompt.lineStart();
          case END -> prompt.lineEnd();
          case BACKSPACE ->
              key.control() || key.alt() ? prompt.deleteWordBack() : prompt.deleteBack();
          case DELETE ->
              key.control() || key.alt() ? prompt.deleteWordForward() : prompt.deleteForward();
          default -> null;
        });
  }

  private static @Nullable Prompt character(Prompt prompt, Key key) {
    if (key.control()) {
      return switch (key.codePoint()) {
        case 'a' -> prompt.lineStart();
        case 'e' -> prompt.lineEnd();
        case 'b' -> prompt.left();
        case 'f' -> prompt.right();
        case 'd' -> prompt.deleteForward();
        case 'h' -> prompt.deleteBack();
        case 'k' -> prompt.deleteToLineEnd();
        case 'u' -> prompt.deleteToLineStart();
        case 'w' -> prompt.deleteWordBack();
        default -> null;
      };
    }
    if (key.alt()) {
      return switch (key.codePoint()) {
        case 'b' -> prompt.wordLeft();
        case 'f' -> prompt.wordRight();
        case 'd' -> prompt.deleteWordForward();
        default -> null;
      };
    }
    return typed(prompt, Character.toString(key.codePoint()));
  }

  /** The prompt with text put in at the cursor, made safe, its lines kept. */
  static Prompt typed(Prompt prompt, String text) {
    return prompt.insert(Sanitizer.text(text));
  }
}
