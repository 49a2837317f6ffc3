package galley.ui;

import galley.layout.Line;
import java.util.List;
import java.util.Optional;

/**
 * What the whole terminal shows at one moment.
 *
 * @param lines one a row, none wider than the terminal
 * @param cursor where the cursor stands; hidden without one
 */
public record Frame(Size size, List<Line> lines, Optional<Cursor> cursor) {
  public Frame {
    lines = List.copyOf(lines);
    if (lines.size() != size.rows()) {
      throw new IllegalArgumentException(lines.size() + " lines for " + size);
    }
  }

  /** A place on the screen, both counted from 0. */
  public record Cursor(int column, int row) {}
}
