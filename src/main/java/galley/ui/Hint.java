package galley.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What some keys do at the moment, as a bottom bar says it: {@code r reply · e edit}. */
final class Hint {
  private final KeyMap keys;
  private final List<String> parts = new ArrayList<>();

  private Hint(KeyMap keys) {
    this.keys = keys;
  }

  static Hint of(State state) {
    return new Hint(state.settings().keys());
  }

  static Hint of(KeyMap keys) {
    return new Hint(keys);
  }

  /** With a command, if it has a key. */
  Hint key(KeyCommand command, String does) {
    keys.names(command).stream().findFirst().ifPresent(name -> parts.add(name + " " + does));
    return this;
  }

  /** With two commands that belong together, if both have keys. */
  Hint keys(KeyCommand first, KeyCommand second, String does) {
    String both =
        Stream.of(first, second)
            .flatMap(command -> keys.names(command).stream().limit(1))
            .collect(Collectors.joining(" "));
    return both.contains(" ") ? text(both + " " + does) : this;
  }

  /** With more, unless that is empty. */
  Hint text(String text) {
    if (!text.isEmpty()) {
      parts.add(text);
    }
    return this;
  }

  @Override
  public String toString() {
    return String.join(" · ", parts);
  }
}
