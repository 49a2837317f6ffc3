package galley.layout;

/**
 * How far a line reaches beyond its page, in display columns.
 *
 * @param lead the columns at the line's beginning that stay when the rest is moved: indents, bars,
 *     bullets
 * @param columns by how many the widest line of the same code or table is wider than its room
 */
public record Overhang(int lead, int columns) {
  /** A line that fits. */
  public static final Overhang NONE = new Overhang(0, 0);

  /** Whether the line, or one that is moved with it, does not fit. */
  public boolean any() {
    return columns > 0;
  }

  /** The same behind so many columns more. */
  Overhang behind(int more) {
    return any() ? new Overhang(lead + more, columns) : NONE;
  }
}
