package galley.terminal;

/** The few colours of a page; where roles meet, the later one wins. */
enum Tone {
  NONE("", "", "", "", "", "", "", ""),
  FAINT("2", "2", "38;5;245", "38;5;245", "38;5;242", "38;5;241", "#757575", "#72654f"),
  QUIET("2", "2", "38;5;243", "38;5;248", "38;5;241", "38;5;239", "#757575", "#62563f"),
  /** As {@link #NONE}, but not to be made quiet. */
  PLAIN("", "", "", "", "", "", "", ""),
  CODE("1;2", "1;2", "38;5;65", "38;5;108", "38;5;22", "38;5;22", "#46825a", "#2c6334"),
  TIP("", "", "38;5;65", "38;5;108", "38;5;22", "38;5;22", "#46825a", "#2c6334"),
  CAUTION("", "31", "38;5;161", "38;5;210", "38;5;124", "38;5;124", "#e02942", "#a3222b"),
  ACCENT("", "35", "38;5;31", "38;5;110", "38;5;24", "38;5;24", "#1b7abf", "#1f5a85"),
  COMMENT("", "31", "38;5;130", "38;5;179", "38;5;94", "38;5;88", "#ac6413", "#8a3a17"),
  ERROR("7", "7;31", "38;5;161", "38;5;210", "38;5;124", "38;5;124", "#e02942", "#a3222b");

  private final String none;
  private final String sixteen;
  private final String any;
  private final String dark;
  private final String light;
  private final String sepia;
  private final String exactAny;
  private final String exactSepia;

  /** The parameters of SGR for each {@link Palette}; for the exact ones a colour of sRGB. */
  Tone(
      String none,
      String sixteen,
      String any,
      String dark,
      String light,
      String sepia,
      String exactAny,
      String exactSepia) {
    this.none = none;
    this.sixteen = sixteen;
    this.any = any;
    this.dark = dark;
    this.light = light;
    this.sepia = sepia;
    this.exactAny = exactAny;
    this.exactSepia = exactSepia;
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
      case EXACT_ANY -> exact(exactAny);
      case EXACT_SEPIA -> exact(exactSepia);
    };
  }

  /** ISO 8613-6's direct colour, with semicolons, as all terminals take it. */
  private static String exact(String color) {
    if (color.isEmpty()) {
      return "";
    }
    int value = Integer.parseInt(color, 1, color.length(), 16);
    return "38;2;" + (value >> 16) + ";" + (value >> 8 & 0xff) + ";" + (value & 0xff);
  }
}
