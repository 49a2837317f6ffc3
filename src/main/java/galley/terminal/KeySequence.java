package galley.terminal;

import galley.ui.Key;
import galley.ui.Key.Kind;
import java.util.Optional;

/**
 * Which key one complete sequence means.
 *
 * <p>XTerm Control Sequences, "PC-Style Function Keys"; the forms of the Linux console and of rxvt;
 * and the {@code CSI u} and {@code modifyOtherKeys} forms, which tmux can be set to send.
 */
final class KeySequence {
  private static final int SHIFT = 1;
  private static final int ALT = 2;
  private static final int CONTROL = 4;

  private KeySequence() {}

  /** The key that types the code point {@code c}, with Alt or without; empty for none. */
  static Optional<Key> typed(int c, boolean alt) {
    Key key =
        switch (c) {
          case '\r' -> Key.of(Kind.ENTER);
          case '\t' -> Key.of(Kind.TAB);
          case 0x1b -> Key.of(Kind.ESCAPE);
          case 0x08, 0x7f -> Key.of(Kind.BACKSPACE);
          case 0x00 -> Key.control(' ');
          default -> {
            if (c < 0x1b) {
              yield Key.control((char) (c + 'a' - 1));
            }
            yield c < 0x20 ? Key.control((char) (c + '@')) : Key.of(c);
          }
        };
    // C1 controls are no keys, and U+FFFD stands for bytes that were not UTF-8.
    if ((c > 0x7f && c < 0xa0) || c == 0xfffd) {
      return Optional.empty();
    }
    return Optional.of(alt ? key.withAlt() : key);
  }

  /**
   * The key of a whole sequence; empty for one that is no key of ours.
   *
   * @param sequence without its Escape, as {@code [1;5C} or {@code OA}
   */
  static Optional<Key> decode(String sequence) {
    char last = sequence.charAt(sequence.length() - 1);
    String parameters = sequence.substring(1, sequence.length() - 1);
    if (!parameters.chars().allMatch(c -> c >= '0' && c <= ';')) {
      return Optional.empty();
    }
    int[] numbers = numbers(parameters);
    if (last >= 'a' && last <= 'd') {
      // rxvt: arrows with Shift after [, with Ctrl after O.
      int modifiers = sequence.charAt(0) == 'O' ? 1 + CONTROL : 0;
      return parameters.isEmpty() ? lettered(last, modifiers) : Optional.empty();
    }
    return sequence.charAt(0) == 'O' ? lettered(last, numbers[0]) : controlled(last, numbers);
  }

  private static Optional<Key> controlled(char last, int[] numbers) {
    return switch (last) {
      case '~' ->
          numbers[0] == 27 ? coded(numbers[2], numbers[1]) : numbered(numbers[0], numbers[1]);
      // rxvt: Ctrl, and Ctrl with Shift.
      case '^', '@' -> numbered(numbers[0], 1 + CONTROL);
      case 'u' -> coded(numbers[0], numbers[1]);
      case 'M' -> Optional.empty();
      default -> lettered(last, numbers[1]);
    };
  }

  private static Optional<Key> lettered(char last, int modifiers) {
    Kind kind =
        switch (last) {
          case 'A', 'a' -> Kind.UP;
          case 'B', 'b' -> Kind.DOWN;
          case 'C', 'c' -> Kind.RIGHT;
          case 'D', 'd' -> Kind.LEFT;
          case 'H' -> Kind.HOME;
          case 'F' -> Kind.END;
          case 'M' -> Kind.ENTER;
          case 'Z' -> Kind.REVERSE_TAB;
          default -> null;
        };
    return Optional.ofNullable(kind).map(found -> modified(Key.of(found), modifiers));
  }

  private static Optional<Key> numbered(int number, int modifiers) {
    Kind kind =
        switch (number) {
          case 1, 7 -> Kind.HOME;
          case 4, 8 -> Kind.END;
          case 3 -> Kind.DELETE;
          case 5 -> Kind.PAGE_UP;
          case 6 -> Kind.PAGE_DOWN;
          default -> null;
        };
    return Optional.ofNullable(kind).map(found -> modified(Key.of(found), modifiers));
  }

  /** A key told by its code point and its modifiers. */
  private static Optional<Key> coded(int c, int modifiers) {
    // The kitty protocol gives keys that type nothing code points of the private use area.
    if (c == 0 || !Character.isValidCodePoint(c) || (c >= 0xd800 && c <= 0xf8ff)) {
      return Optional.empty();
    }
    if (c == '\t' && modifiers > 1 && (modifiers - 1 & SHIFT) != 0) {
      return Optional.of(modified(Key.of(Kind.REVERSE_TAB), modifiers));
    }
    return typed(c, false).map(key -> modified(key, modifiers));
  }

  private static Key modified(Key key, int modifiers) {
    int bits = Math.max(0, modifiers - 1);
    return new Key(
        key.kind(),
        key.codePoint(),
        key.control() || (bits & CONTROL) != 0,
        key.alt() || (bits & ALT) != 0);
  }

  /** The first three numbers between semicolons; 0 for one that is absent or no number. */
  private static int[] numbers(String parameters) {
    int[] numbers = new int[3];
    int index = 0;
    for (int i = 0; i < parameters.length() && index < numbers.length; i++) {
      char c = parameters.charAt(i);
      if (c == ';') {
        index++;
      } else if (c == ':') {
        // Sub-parameters say more than we ask.
        break;
      } else {
        numbers[index] = Math.min(numbers[index] * 10 + c - '0', 1 << 24);
      }
    }
    return numbers;
  }
}
