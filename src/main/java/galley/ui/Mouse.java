package galley.ui;

/**
 * What the mouse did, with its left button or its wheel.
 *
 * @param column the display column of the screen it points at, counted from 0
 * @param row the row of the screen, counted from 0; after a resize either may lie outside
 */
public record Mouse(Kind kind, int column, int row) {

  /** What was done; a {@link #DRAG} is a move with the button down. */
  public enum Kind {
    PRESS,
    DRAG,
    RELEASE,
    WHEEL_UP,
    WHEEL_DOWN
  }

  public Mouse {
    if (column < 0 || row < 0) {
      throw new IllegalArgumentException("no place on a screen: " + column + ", " + row);
    }
  }
}
