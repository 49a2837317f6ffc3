package galley.endtoend;

/**
 * What tmux knows of a terminal.
 *
 * @param cursorColumn counts from 0, as does {@code cursorRow}
 * @param ended whether the program it was started with has ended
 */
record Pane(
    boolean alternateScreen,
    boolean cursorVisible,
    boolean mouseReported,
    int cursorColumn,
    int cursorRow,
    int columns,
    int rows,
    boolean ended) {

  /** What to ask tmux for. */
  static final String FORMAT =
      "#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{cursor_x} #{cursor_y}"
          + " #{pane_width} #{pane_height} #{pane_dead}";

  /** What tmux answers to {@link #FORMAT}. */
  static Pane read(String answer) {
    String[] parts = answer.strip().split(" ", -1);
    return new Pane(
        parts[0].equals("1"),
        parts[1].equals("1"),
        parts[2].equals("1"),
        Integer.parseInt(parts[3]),
        Integer.parseInt(parts[4]),
        Integer.parseInt(parts[5]),
        Integer.parseInt(parts[6]),
        parts[7].equals("1"));
  }
}
