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
  SEPIA,
  /** True colours where the 256 have none: contrast at least 4.5 on black and on white alike. */
  EXACT_ANY,
  /** True colours for a paper more like paper. */
  EXACT_SEPIA;

  /** Whether it is for any background, until the terminal tells its own. */
  boolean isForAnyGround() {
    return this == ANY || this == EXACT_ANY;
  }

  /** The parameters of SGR for plain text on a ground of its own; empty without one. */
  String ground() {
    return switch (this) {
      case SEPIA -> "38;5;236;48;5;230";
      case EXACT_SEPIA -> "38;2;67;52;34;48;2;244;236;216";
      default -> "";
    };
  }
}
