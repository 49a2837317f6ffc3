package galley.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which key does what, while reading and elsewhere. Escape and Ctrl-C are not in it: they leave
 * whatever is open. Nor are digits, which count, and answers to questions. Immutable.
 */
public final class KeyMap {
  /** The keys that less and vim have. */
  public static final KeyMap USUAL = usual();

  /** Those of each kind of command. */
  private final Map<Class<?>, Map<Key, KeyCommand>> tables;

  private KeyMap(Map<Class<?>, Map<Key, KeyCommand>> tables) {
    this.tables = tables;
  }

  private static KeyMap usual() {
    KeyMap usual = new KeyMap(new HashMap<>());
    for (KeyCommand command : all()) {
      for (String name : command.usual().split(" ", -1)) {
        Optional<Key> key = KeyName.parse(name);
        if (key.isPresent()) {
          usual.table(command).put(key.get(), command);
        }
      }
    }
    return usual;
  }

  /** Every command there is, in the order of the help. */
  static List<KeyCommand> all() {
    List<KeyCommand> all = new ArrayList<>(List.of(Command.values()));
    all.addAll(List.of(SelectionCommand.values()));
    all.addAll(List.of(ThreadCommand.values()));
    all.addAll(List.of(ListCommand.values()));
    all.addAll(List.of(PromptCommand.values()));
    return all;
  }

  private Map<Key, KeyCommand> table(KeyCommand command) {
    return tables.computeIfAbsent(command.getClass(), kind -> new LinkedHashMap<>());
  }

  /** What commands are called in {@link #with}, a table's together; in the order of the help. */
  public static List<String> commands() {
    return all().stream().map(KeyCommand::option).toList();
  }

  private static KeyCommand named(String option) {
    return all().stream()
        .filter(command -> command.option().equals(option))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no command: " + option));
  }

  /**
   * The same, but with these keys for a command instead of those it has; they are no other's.
   *
   * @param option one of {@link #commands}
   * @param keys such as {@code j}, {@code ctrl-f}, {@code alt-left}, {@code space}
   * @throws IllegalArgumentException for what is no key that can be had; the message names it
   */
  public KeyMap with(String option, List<String> keys) {
    KeyCommand wanted = named(option);
    KeyMap changed = new KeyMap(new HashMap<>(tables));
    Map<Key, KeyCommand> table = new LinkedHashMap<>(table(wanted));
    changed.tables.put(wanted.getClass(), table);
    table.values().removeIf(wanted::equals);
    for (String name : keys) {
      Key key =
          KeyName.parse(name).orElseThrow(() -> new IllegalArgumentException("no key: " + name));
      if (wanted instanceof PromptCommand && key.isTyped()) {
        throw new IllegalArgumentException("a prompt takes what it types: " + name);
      }
      table.put(key, wanted);
    }
    return changed;
  }

  /** What {@code key} does where commands of a kind count. */
  <C extends KeyCommand> Optional<C> command(Class<C> kind, Key key) {
    return Optional.ofNullable(tables.getOrDefault(kind, Map.of()).get(key)).map(kind::cast);
  }

  /** Whether {@code key} does {@code command} where commands of its kind count. */
  boolean does(KeyCommand command, Key key) {
    return command(command.getClass(), key).filter(command::equals).isPresent();
  }

  /** The names of the keys of {@code command}, as the help shows them. */
  List<String> names(KeyCommand command) {
    return keys(command).stream().map(KeyName::shown).toList();
  }

  /** The name of the first key of {@code command}, as the help shows it; bars ask for many. */
  Optional<String> firstName(KeyCommand command) {
    for (Map.Entry<Key, KeyCommand> bound :
        tables.getOrDefault(command.getClass(), Map.of()).entrySet()) {
      if (bound.getValue().equals(command)) {
        return Optional.of(KeyName.shown(bound.getKey()));
      }
    }
    return Optional.empty();
  }

  /** The name of the first key of {@code command}; what {@code :} takes if it has none. */
  String name(Command command) {
    return firstName(command).orElse(":" + command.option());
  }

  private List<Key> keys(KeyCommand command) {
    List<Key> keys = new ArrayList<>();
    tables
        .getOrDefault(command.getClass(), Map.of())
        .forEach(
            (key, bound) -> {
              if (bound.equals(command)) {
                keys.add(key);
              }
            });
    return keys;
  }

  /** The keys of a command as {@link #with} takes them. */
  public List<String> keys(String option) {
    return keys(named(option)).stream().map(KeyName::option).toList();
  }
}
