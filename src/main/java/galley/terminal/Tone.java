package galley.terminal;

/** The few colours of a page; where roles meet, the later one wins. */
enum Tone {
  NONE("", "", "", "", "", ""),
  FAINT("2", "2", "38;5;245", "38;5;245", "38;5;242", "38;5;241"),
  QUIET("2", "2", "38;5;243", "38;5;248", "38;5;241", "38;5;239"),
  /** As {@link #NONE}, but not to be made quiet. */
  PLAIN("", "", "", "", "", ""),
  CODE("1;2", "1;2", "38;5;65", "38;5;108", "38;5;22", "38;5;22"),
  TIP("", "", "38;5;65", "38;5;108", "38;5;22", "38;5;22"),
  CAUTION("", "31", "38;5;161", "38;5;210", "38;5;124", "38;5;124"),
  ACCENT("", "35", "38;5;31", "38;5;110", "38;5;24", "38;5;24"),
  COMMENT("", "31", "38;5;130", "38;5;179", "38;5;94", "38;5;88"),
  ERROR("7", "7;31", "38;5;161", "38;5;210", "38;5;124", "38;5;124");

  private final String none;
  private final String sixteen;
  private final String any;
  private final String dark;
  private final String light;
  private final String sepia;

  /** The parameters of SGR for each {@link Palette}. */
  Tone(String none, String sixteen, String any, String dark, String light, String sepia) {
    this.none = none;
    this.sixteen = sixteen;
    this.any = any;
    this.dark = dark;
    this.light = light;
    this.sepia = sepia;
  }

  /** The parameters of SGR; empty for the terminal's own colour. */
  String sgr(Palette palette) {
    return switch (palette) {
      case NONE -> none;
      case SIXTEEN -> sixteen;
      case ANY -> any;
      case DARK -> dark;
      case LIGHT -> light;
      case SEPIA -> sepia;
    };
  }
}
