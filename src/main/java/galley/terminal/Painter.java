package galley.terminal;

import galley.ui.Frame;

/** Frames to what must be sent to show them. Remembers the last frame; not for several threads. */
interface Painter {
  /** The bytes that turn the last frame into this one; none if it looks the same. */
  byte[] paint(Frame frame);

  /** Takes the screen for unknown: the next frame is sent whole. */
  void forget();

  /** From now on frames look otherwise; the next one is sent whole. */
  void use(Theme other);

  Theme theme();
}
