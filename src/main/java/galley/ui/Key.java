package galley.ui;

import org.jspecify.annotations.Nullable;

/**
 * A key press.
 *
 * @param codePoint the character of a {@link Kind#CHARACTER}, as typed: {@code G} is not {@code g}
 *     with shift, and Ctrl-L is {@code l} with control; 0 for every other kind
 * @param control with Ctrl
 * @param alt with Alt, or after Escape
 */
public record Key(Kind kind, int codePoint, boolean control, boolean alt) {

  /** Which key. */
  public enum Kind {
    CHARACTER,
    ENTER,
    ESCAPE,
    TAB,
    REVERSE_TAB,
    BACKSPACE,
    DELETE,
    LEFT,
    RIGHT,
    UP,
    DOWN,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN
  }

  /** A character typed by itself. */
  public static Key of(int codePoint) {
    return new Key(Kind.CHARACTER, codePoint, false, false);
  }

  /** A key that types no character. */
  public static Key of(Kind kind) {
    return new Key(kind, 0, false, false);
  }

  /** A character typed with Ctrl; {@code letter} in lower case. */
  public static Key control(char letter) {
    return new Key(Kind.CHARACTER, letter, true, false);
  }

  /** As a record's own would be, which Java puts together at its first use: a tenth of a start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Key key
        && kind == key.kind
        && codePoint == key.codePoint
        && control == key.control
        && alt == key.alt;
  }

  @Override
  public int hashCode() {
    return (kind.hashCode() * 4 + (control ? 2 : 0) + (alt ? 1 : 0)) * 31 + codePoint;
  }

  /** Whether it is a character that stands where one is typed, not a command. */
  boolean isTyped() {
    return kind == Kind.CHARACTER && !control && !alt;
  }

  /** This key with Alt. */
  public Key withAlt() {
    return new Key(kind, codePoint, control, true);
  }
}
