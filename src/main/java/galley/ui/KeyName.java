package galley.ui;

import galley.ui.Key.Kind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of keys, as the help shows them and as the configuration takes them. */
final class KeyName {
  private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("left", Kind.LEFT);
    KINDS.put("right", Kind.RIGHT);
    KINDS.put("up", Kind.UP);
    KINDS.put("down", Kind.DOWN);
    KINDS.put("tab", Kind.TAB);
    KINDS.put("shift-tab", Kind.REVERSE_TAB);
    KINDS.put("pgup", Kind.PAGE_UP);
    KINDS.put("pgdn", Kind.PAGE_DOWN);
    KINDS.put("home", Kind.HOME);
    KINDS.put("end", Kind.END);
    KINDS.put("enter", Kind.ENTER);
    KINDS.put("backspace", Kind.BACKSPACE);
    KINDS.put("delete", Kind.DELETE);
  }

  private KeyName() {}

  /** As the help shows it: {@code Ctrl-F}, {@code Space}, {@code →}. */
  static String shown(Key key) {
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
          case CHARACTER -> character(key);
        };
    return (key.control() ? "Ctrl-" : "") + (key.alt() ? "Alt-" : "") + name;
  }

  private static String character(Key key) {
    String character = Character.toString(key.codePoint());
    if (key.control()) {
      return character.toUpperCase(Locale.ROOT);
    }
    return character.equals(" ") ? "Space" : character;
  }

  /** As {@link #parse} takes it. */
  static String option(Key key) {
    String name = character(key);
    for (Map.Entry<String, Kind> kind : KINDS.entrySet()) {
      name = kind.getValue() == key.kind() ? kind.getKey() : name;
    }
    boolean spelled = key.kind() == Kind.CHARACTER && !key.control();
    String plain = spelled && !name.equals("Space") ? name : name.toLowerCase(Locale.ROOT);
    return (key.control() ? "ctrl-" : "") + (key.alt() ? "alt-" : "") + plain;
  }

  /**
   * The key that a name means: {@code j}, {@code Ctrl-F}, {@code alt-left}, {@code space}; empty if
   * none, or one that cannot be had: a digit, which counts, and Escape, which leaves.
   */
  static Optional<Key> parse(String name) {
    String rest = name;
    boolean control = false;
    boolean alt = false;
    while (rest.length() > 1) {
      String lower = rest.toLowerCase(Locale.ROOT);
      if (lower.startsWith("ctrl-")) {
        control = true;
        rest = rest.substring("ctrl-".length());
      } else if (lower.startsWith("alt-")) {
        alt = true;
        rest = rest.substring("alt-".length());
      } else {
        break;
      }
    }
    String lower = rest.toLowerCase(Locale.ROOT);
    Kind kind = KINDS.get(lower);
    if (kind != null) {
      return Optional.of(new Key(kind, 0, control, alt));
    }
    String character = lower.equals("space") ? " " : rest;
    if (character.codePointCount(0, character.length()) != 1) {
      return Optional.empty();
    }
    int c = control ? Character.toLowerCase(character.codePointAt(0)) : character.codePointAt(0);
    boolean free = !Character.isISOControl(c) && (c < '0' || c > '9');
    return free ? Optional.of(new Key(Kind.CHARACTER, c, control, alt)) : Optional.empty();
  }
}
