package galley.ui;

import galley.ui.Key.Kind;
import java.util.Map;

/** Keys by the names that the help has for them: {@code j}, {@code Space}, {@code Ctrl-F}. */
final class Keys {
  private static final Map<String, Key> NAMED =
      Map.ofEntries(
          Map.entry("Space", Key.of(' ')),
          Map.entry("Enter", Key.of(Kind.ENTER)),
          Map.entry("Esc", Key.of(Kind.ESCAPE)),
          Map.entry("Tab", Key.of(Kind.TAB)),
          Map.entry("Shift-Tab", Key.of(Kind.REVERSE_TAB)),
          Map.entry("Backspace", Key.of(Kind.BACKSPACE)),
          Map.entry("Delete", Key.of(Kind.DELETE)),
          Map.entry("Left", Key.of(Kind.LEFT)),
          Map.entry("Right", Key.of(Kind.RIGHT)),
          Map.entry("Up", Key.of(Kind.UP)),
          Map.entry("Down", Key.of(Kind.DOWN)),
          Map.entry("Home", Key.of(Kind.HOME)),
          Map.entry("End", Key.of(Kind.END)),
          Map.entry("PgUp", Key.of(Kind.PAGE_UP)),
          Map.entry("PgDn", Key.of(Kind.PAGE_DOWN)));

  private Keys() {}

  /**
   * The key of a name; a character names itself.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  static Key of(String name) {
    Key named = NAMED.get(name);
    if (named != null) {
      return named;
    }
    if (name.startsWith("Alt-")) {
      return of(name.substring(4)).withAlt();
    }
    if (name.startsWith("Ctrl-") && name.length() == 6) {
      return Key.control(Character.toLowerCase(name.charAt(5)));
    }
    if (name.startsWith("Ctrl-")) {
      return new Key(of(name.substring(5)).kind(), 0, true, false);
    }
    if (name.codePointCount(0, name.length()) != 1) {
      throw new IllegalArgumentException("No key: " + name);
    }
    return Key.of(name.codePointAt(0));
  }
}
