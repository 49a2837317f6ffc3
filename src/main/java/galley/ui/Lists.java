package galley.ui;

import galley.ui.Key.Kind;
import java.util.Optional;

/** Moving through lists with the keys of less, vim and shells. */
final class Lists {
  private Lists() {}

  /** Where {@code key} moves to from {@code index}, unbounded; empty if it is not a motion. */
  static Optional<Integer> move(Key key, int index, int height) {
    if (key.equals(Key.of('j'))) {
      return Optional.of(index + 1);
    }
    if (key.equals(Key.of('k'))) {
      return Optional.of(index - 1);
    }
    return special(key, index, height);
  }

  /** The same without the motions that are letters, for lists that take typing. */
  static Optional<Integer> special(Key key, int index, int height) {
    if (key.equals(Key.control('n'))) {
      return Optional.of(index + 1);
    }
    if (key.equals(Key.control('p'))) {
      return Optional.of(index - 1);
    }
    return switch (key.kind()) {
      case DOWN -> Optional.of(index + 1);
      case UP -> Optional.of(index - 1);
      case PAGE_DOWN -> Optional.of(index + height);
      case PAGE_UP -> Optional.of(index - height);
      case HOME -> Optional.of(0);
      case END -> Optional.of(Integer.MAX_VALUE);
      default -> Optional.empty();
    };
  }

  /**
   * The first row to show of a list so that {@code selected} is in view, a little away from the
   * edge.
   */
  static int top(int selected, int rows, int height) {
    int centred = selected - height / 2;
    return Math.max(0, Math.min(centred, rows - height));
  }

  static boolean leaves(Key key) {
    return key.kind() == Kind.ESCAPE || key.equals(Key.control('c'));
  }
}
