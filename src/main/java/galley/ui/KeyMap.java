package galley.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which key does what while reading. Immutable. */
public final class KeyMap {
  /** The keys that less and vim have. */
  public static final KeyMap USUAL =
      new KeyMap(new LinkedHashMap<>())
          .usually(Command.NEXT_HEADING, "right", "l", "]", "tab")
          .usually(Command.PREVIOUS_HEADING, "left", "h", "[", "shift-tab")
          .usually(Command.NEXT_PAGE, "space", "pgdn", "ctrl-f")
          .usually(Command.PREVIOUS_PAGE, "b", "pgup", "ctrl-b")
          .usually(Command.LINE_DOWN, "j", "down")
          .usually(Command.LINE_UP, "k", "up")
          .usually(Command.HALF_PAGE_DOWN, "d", "ctrl-d")
          .usually(Command.HALF_PAGE_UP, "u", "ctrl-u")
          .usually(Command.START, "g", "home")
          .usually(Command.END, "G", "end")
          .usually(Command.RIGHT, ">")
          .usually(Command.LEFT, "<")
          .usually(Command.SEARCH, "/")
          .usually(Command.NEXT_MATCH, "n")
          .usually(Command.PREVIOUS_MATCH, "N")
          .usually(Command.CONTENTS, "t")
          .usually(Command.FOLLOW, "f")
          .usually(Command.LINKS, "F")
          .usually(Command.FOOTNOTE, "*")
          .usually(Command.BACK, "backspace", "ctrl-o", "alt-left")
          .usually(Command.FORWARD, "alt-right")
          .usually(Command.SET_MARK, "m")
          .usually(Command.GO_TO_MARK, "'")
          .usually(Command.COMMENT, "c")
          .usually(Command.SELECT, "v", "enter")
          .usually(Command.NEXT_COMMENT, ")")
          .usually(Command.PREVIOUS_COMMENT, "(")
          .usually(Command.COMMENTS, "C")
          .usually(Command.EDIT, "e")
          .usually(Command.COPY, "y")
          .usually(Command.COPY_REFERENCE, "Y")
          .usually(Command.EXPORT, "s")
          .usually(Command.COMMAND_LINE, ":")
          .usually(Command.WIDER, "+")
          .usually(Command.NARROWER, "-")
          .usually(Command.FOCUS, "z")
          .usually(Command.THEME, "T")
          .usually(Command.FOLD, "w")
          .usually(Command.MOUSE, "M")
          .usually(Command.REDRAW, "ctrl-l")
          .usually(Command.SUSPEND, "ctrl-z")
          .usually(Command.HELP, "?")
          .usually(Command.QUIT, "q", "ctrl-c");

  private final Map<Key, Command> commands;

  private KeyMap(Map<Key, Command> commands) {
    this.commands = commands;
  }

  private KeyMap usually(Command command, String... names) {
    for (String name : names) {
      commands.put(KeyName.parse(name).orElseThrow(), command);
    }
    return this;
  }

  /** What commands are called in {@link #with}. */
  public static List<String> commands() {
    List<String> names = new ArrayList<>();
    for (Command command : Command.values()) {
      names.add(command.option());
    }
    return names;
  }

  /**
   * The same, but with these keys for a command instead of those it has; they are no other's.
   *
   * @param command one of {@link #commands}
   * @param keys such as {@code j}, {@code ctrl-f}, {@code alt-left}, {@code space}
   * @throws IllegalArgumentException for what is no key that can be had; the message names it
   */
  public KeyMap with(String command, List<String> keys) {
    Command wanted = Command.valueOf(command.toUpperCase(Locale.ROOT).replace('-', '_'));
    Map<Key, Command> changed = new LinkedHashMap<>(commands);
    changed.values().removeIf(wanted::equals);
    for (String name : keys) {
      Key key =
          KeyName.parse(name).orElseThrow(() -> new IllegalArgumentException("no key: " + name));
      changed.put(key, wanted);
    }
    return new KeyMap(changed);
  }

  Optional<Command> command(Key key) {
    return Optional.ofNullable(commands.get(key));
  }

  /** The names of the keys of {@code command}, as the help shows them. */
  List<String> names(Command command) {
    return keys(command).stream().map(KeyName::shown).toList();
  }

  private List<Key> keys(Command command) {
    List<Key> keys = new ArrayList<>();
    commands.forEach(
        (key, bound) -> {
          if (bound == command) {
            keys.add(key);
          }
        });
    return keys;
  }

  /** The keys of a command as {@link #with} takes them. */
  public List<String> keys(String command) {
    Command wanted = Command.valueOf(command.toUpperCase(Locale.ROOT).replace('-', '_'));
    return keys(wanted).stream().map(KeyName::option).toList();
  }
}
