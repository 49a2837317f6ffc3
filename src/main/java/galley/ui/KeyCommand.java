package galley.ui;

import java.util.Locale;

/** What a key can do somewhere. Each place has commands of its own, and keys for them. */
sealed interface KeyCommand
    permits Command, SelectionCommand, ThreadCommand, ListCommand, PromptCommand {

  /** The constant's own name. */
  String name();

  /** What it does, as the help says it. */
  String description();

  /** The names of the keys it has unless somebody says otherwise, spaces between them. */
  String usual();

  /** The title above it and its like in the help. */
  String title();

  /** The table of the configuration where its keys are set, below that of reading's. */
  String table();

  /** What it is called in the configuration: {@code next-page}, {@code list.down}. */
  default String option() {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return table().isEmpty() ? name : table() + "." + name;
  }
}
