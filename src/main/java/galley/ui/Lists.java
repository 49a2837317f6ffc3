package galley.ui;

import galley.ui.Key.Kind;
import java.util.Optional;

/** Moving through lists. */
final class Lists {
  private Lists() {}

  /** Where {@code command} moves to from {@code index}, unbounded; empty if it does not move. */
  static Optional<Integer> move(ListCommand command, int index, int height) {
    return switch (command) {
      case DOWN -> Optional.of(index + 1);
      case UP -> Optional.of(index - 1);
      case PAGE_DOWN -> Optional.of(index + height);
      case PAGE_UP -> Optional.of(index - height);
      case FIRST -> Optional.of(0);
      case LAST -> Optional.of(Integer.MAX_VALUE);
      case OPEN, OTHER, FILTER, COLLAPSE, EXPAND, CLOSE -> Optional.empty();
    };
  }

  /** The same where text is scrolled, by the keys that do it while reading. */
  static Optional<Integer> scroll(Command command, int top, int height) {
    return switch (command) {
      case LINE_DOWN -> Optional.of(top + 1);
      case LINE_UP -> Optional.of(top - 1);
      case NEXT_PAGE -> Optional.of(top + height);
      case PREVIOUS_PAGE -> Optional.of(top - height);
      case HALF_PAGE_DOWN -> Optional.of(top + Math.max(1, height / 2));
      case HALF_PAGE_UP -> Optional.of(top - Math.max(1, height / 2));
      case START -> Optional.of(0);
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
