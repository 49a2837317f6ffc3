package galley.terminal;

import galley.ui.Mouse;
import galley.ui.Mouse.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one complete sequence tells of the mouse: {@code [<0;5;2M} is the left button, pressed on
 * the fifth column of the second row.
 *
 * <p>XTerm Control Sequences, "Extended coordinates", mode 1006 (SGR).
 */
final class MouseSequence {
  private static final Pattern REPORT =
      Pattern.compile("\\[<(\\d{1,3});([1-9]\\d{0,5});([1-9]\\d{0,5})([Mm])");

  private static final int SHIFT_ALT_CONTROL = 4 | 8 | 16;
  private static final int LEFT = 0;
  private static final int LEFT_MOVED = 32;
  private static final int UP = 64;
  private static final int DOWN = 65;

  private MouseSequence() {}

  /**
   * What {@code sequence} tells; empty for a sequence that is no report of the mouse, and for other
   * buttons than the left one. Shift, Alt and Ctrl make no difference.
   *
   * @param sequence without its Escape
   */
  static Optional<Mouse> decode(String sequence) {
    Matcher report = REPORT.matcher(sequence);
    if (!report.matches()) {
      return Optional.empty();
    }
    Kind kind = kind(Integer.parseInt(report.group(1)), report.group(4).equals("m"));
    return Optional.ofNullable(kind)
        .map(
            found ->
                new Mouse(
                    found,
                    Integer.parseInt(report.group(2)) - 1,
                    Integer.parseInt(report.group(3)) - 1));
  }

  private static @Nullable Kind kind(int button, boolean released) {
    return switch (button & ~SHIFT_ALT_CONTROL) {
      case LEFT -> released ? Kind.RELEASE : Kind.PRESS;
      case LEFT_MOVED -> released ? Kind.RELEASE : Kind.DRAG;
      case UP -> released ? null : Kind.WHEEL_UP;
      case DOWN -> released ? null : Kind.WHEEL_DOWN;
      default -> null;
    };
  }
}
