package galley.ui;

import galley.ui.Key.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which key does what while reading, in the order in which the help tells them. */
final class KeyMap {
  private static final Map<Key, Command> COMMANDS = new LinkedHashMap<>();

  static {
    bind(Command.NEXT_HEADING, key(Kind.RIGHT), c('l'), c(']'), key(Kind.TAB));
    bind(Command.PREVIOUS_HEADING, key(Kind.LEFT), c('h'), c('['), key(Kind.REVERSE_TAB));
    bind(Command.NEXT_PAGE, c(' '), key(Kind.PAGE_DOWN), Key.control('f'));
    bind(Command.PREVIOUS_PAGE, c('b'), key(Kind.PAGE_UP), Key.control('b'));
    bind(Command.LINE_DOWN, c('j'), key(Kind.DOWN));
    bind(Command.LINE_UP, c('k'), key(Kind.UP));
    bind(Command.HALF_PAGE_DOWN, c('d'), Key.control('d'));
    bind(Command.HALF_PAGE_UP, c('u'), Key.control('u'));
    bind(Command.RIGHT, c('>'));
    bind(Command.LEFT, c('<'));
    bind(Command.FOLD, c('w'));
    bind(Command.START, c('g'), key(Kind.HOME));
    bind(Command.END, c('G'), key(Kind.END));
    bind(Command.COMMAND_LINE, c(':'));
    bind(Command.SEARCH, c('/'));
    bind(Command.NEXT_MATCH, c('n'));
    bind(Command.PREVIOUS_MATCH, c('N'));
    bind(Command.CONTENTS, c('t'));
    bind(Command.FOOTNOTE, c('*'));
    bind(Command.FOLLOW, c('f'));
    bind(Command.LINKS, c('F'));
    bind(Command.BACK, key(Kind.BACKSPACE), Key.control('o'), key(Kind.LEFT).withAlt());
    bind(Command.FORWARD, key(Kind.RIGHT).withAlt());
    bind(Command.SET_MARK, c('m'));
    bind(Command.GO_TO_MARK, c('\''));
    bind(Command.SELECT, c('v'), key(Kind.ENTER));
    bind(Command.COMMENT, c('c'));
    bind(Command.NEXT_COMMENT, c(')'));
    bind(Command.PREVIOUS_COMMENT, c('('));
    bind(Command.COMMENTS, c('C'));
    bind(Command.EDIT, c('e'));
    bind(Command.COPY, c('y'));
    bind(Command.COPY_REFERENCE, c('Y'));
    bind(Command.EXPORT, c('s'));
    bind(Command.MOUSE, c('M'));
    bind(Command.HELP, c('?'));
    bind(Command.REDRAW, Key.control('l'));
    bind(Command.SUSPEND, Key.control('z'));
    bind(Command.QUIT, c('q'), Key.control('c'));
  }

  private KeyMap() {}

  private static Key key(Kind kind) {
    return Key.of(kind);
  }

  private static Key c(char character) {
    return Key.of(character);
  }

  private static void bind(Command command, Key... keys) {
    for (Key key : keys) {
      COMMANDS.put(key, command);
    }
  }

  static Optional<Command> command(Key key) {
    return Optional.ofNullable(COMMANDS.get(key));
  }

  /** The names of the keys of {@code command}. */
  static List<String> names(Command command) {
    List<String> names = new ArrayList<>();
    COMMANDS.forEach(
        (key, bound) -> {
          if (bound == command) {
            names.add(name(key));
          }
        });
    return names;
  }

  private static String name(Key key) {
    if (key.kind() == Kind.CHARACTER) {
      String character = Character.toString(key.codePoint());
      if (key.control()) {
        return "Ctrl-" + character.toUpperCase(Locale.ROOT);
      }
      String shown = character.equals(" ") ? "Space" : character;
      return key.alt() ? "Alt-" + shown : shown;
    }
    String name =
        switch (key.kind()) {
          case LEFT -> "←";
          case RIGHT -> "→";
          case UP -> "↑";
          case DOWN -> "↓";
          case TAB -> "Tab";
          case REVERSE_TAB -> "Shift-Tab";
          case PAGE_UP -> "PgUp";
          case PAGE_DOWN -> "PgDn";
          case HOME -> "Home";
          case END -> "End";
          case ENTER -> "Enter";
          case ESCAPE -> "Esc";
          case BACKSPACE -> "Backspace";
          case DELETE -> "Delete";
          case CHARACTER -> "";
        };
    return key.alt() ? "Alt-" + name : name;
  }
}
