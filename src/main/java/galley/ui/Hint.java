package galley.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    Optional<String> name = keys.firstName(command);
    return name.isPresent() ? text(name.get() + " " + does) : this;
  }

  /** With two commands that belong together, if both have keys. */
  Hint keys(KeyCommand first, KeyCommand second, String does) {
    Optional<String> one = keys.firstName(first);
    Optional<String> other = keys.firstName(second);
    return one.isPresent() && other.isPresent()
        ? text(one.get() + " " + other.get() + " " + does)
        : this;
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
