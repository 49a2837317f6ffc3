package galley.ui;

/** Something that happened, for {@code Update}. */
public sealed interface Message {

  /** A key was pressed. */
  record KeyPressed(Key key) implements Message {}

  /** Text was pasted: as it came, line feeds and all, not yet made safe. */
  record Pasted(String text) implements Message {}

  /** The terminal has a new size. */
  record Resized(Size size) implements Message {}

  /** The terminal was ours again after a stop, or the user asked for a fresh screen. */
  record Redraw() implements Message {}
}
