package galley.terminal;

/** What colours there are to give. */
enum Palette {
  /** Attributes only. */
  NONE,
  /**
   * The 16 colours that each user may have set to something else: only those safe on any ground.
   */
  SIXTEEN,
  /** Of the 256 colours, mid tones: contrast at least 4 on black and on white alike. */
  ANY,
  /** Of the 256, for a dark background. */
  DARK,
  /** Of the 256, for a light background. */
  LIGHT,
  /** Of the 256, on a ground of its own: dark brown on old paper. */
  SEPIA
}
