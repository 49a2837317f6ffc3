package galley.ui;

import galley.text.Sanitizer;
import java.util.Optional;

/** What the editing keys of a shell and of a text field do to a {@link Prompt}. */
final class PromptEditing {
  private PromptEditing() {}

  /** The prompt after {@code key}; empty if the key does not edit. */
  static Optional<Prompt> edit(Prompt prompt, KeyMap keys, Key key) {
    return key.isTyped()
        ? Optional.of(typed(prompt, Character.toString(key.codePoint())))
        : keys.command(PromptCommand.class, key).flatMap(command -> edit(prompt, command));
  }

  /** Whether {@code key} leaves a prompt in a bar: to delete where nothing is typed does, too. */
  static boolean leaves(Prompt prompt, KeyMap keys, Key key) {
    return Lists.leaves(key)
        || (prompt.text().isEmpty() && keys.does(PromptCommand.DELETE_BACK, key));
  }

  private static Optional<Prompt> edit(Prompt prompt, PromptCommand command) {
    return switch (command) {
      case LEFT -> Optional.of(prompt.left());
      case RIGHT -> Optional.of(prompt.right());
      case WORD_LEFT -> Optional.of(prompt.wordLeft());
      case WORD_RIGHT -> Optional.of(prompt.wordRight());
      case LINE_START -> Optional.of(prompt.lineStart());
      case LINE_END -> Optional.of(prompt.lineEnd());
      case DELETE_BACK -> Optional.of(prompt.deleteBack());
      case DELETE_FORWARD -> Optional.of(prompt.deleteForward());
      case DELETE_WORD_BACK -> Optional.of(prompt.deleteWordBack());
      case DELETE_WORD_FORWARD -> Optional.of(prompt.deleteWordForward());
      case DELETE_TO_START -> Optional.of(prompt.deleteToLineStart());
      case DELETE_TO_END -> Optional.of(prompt.deleteToLineEnd());
      case ACCEPT, NEW_LINE, EDITOR, PATTERN, UP, DOWN -> Optional.empty();
    };
  }

  /** The prompt with text put in at the cursor, made safe, its lines kept. */
  static Prompt typed(Prompt prompt, String text) {
    return prompt.insert(Sanitizer.text(text));
  }
}
