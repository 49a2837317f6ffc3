package galley.terminal;

import galley.layout.Role;
import galley.layout.Roles;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How each role looks: roles to the parameters of SGR (ECMA-48 section 8.3.117).
 *
 * <p>As on a well-set page most is plain text; weight and slant carry the structure, and colour
 * only whispers: one hue for what leads on (headings, links), one for code, one for comments, red
 * for errors and cautions alone, grey for what the eye may skip. Nothing gets a background, so the
 * terminal's own stays. Without colour, attributes keep everything apart.
 *
 * <p>A run of several roles has the attributes of all, and of their {@link Tone}s the last. Italics
 * within italics stand upright. For one thread.
 */
public final class Theme {
  private static final List<String> MANY_COLORS =
      List.of(
          "256",
          "direct",
          "kitty",
          "alacritty",
          "foot",
          "wezterm",
          "ghostty",
          "iterm",
          "rio",
          "contour");

  /** The theme that follows the terminal. */
  public static final String AUTO = "auto";

  /** What can be chosen. */
  public static final List<String> NAMES = List.of(AUTO, "dark", "light", "mono", "sepia");

  private final Palette palette;
  private final boolean hyperlinks;

  /** By the bits of the roles. */
  private final Map<Long, String> known = new HashMap<>();

  Theme(Palette palette) {
    this(palette, false);
  }

  private Theme(Palette palette, boolean hyperlinks) {
    this.palette = palette;
    this.hyperlinks = hyperlinks;
  }

  /**
   * The theme of a name, as far as the terminal has colours for it.
   *
   * <p>{@code NO_COLOR}, if not empty, means none (no-color.org). {@code COLORTERM} and {@code
   * TERM} tell how many colours there are; true colours are used where the 256 do not suffice. With
   * {@link #AUTO} {@code COLORFGBG} tells a light from a dark background, where a terminal sets it.
   *
   * @param environment the environment variables of the process
   * @param name one of {@link #NAMES}
   */
  public static Theme choose(Map<String, String> environment, String name) {
    String term = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
    String depth = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    boolean exact = depth.equals("truecolor") || depth.equals("24bit") || term.contains("direct");
    boolean modern = exact || hasManyColors(term);
    boolean colorless =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || term.isEmpty()
            || term.startsWith("vt");
    if (colorless || name.equals("mono")) {
      return new Theme(Palette.NONE, modern);
    }
    if (!modern) {
      return new Theme(Palette.SIXTEEN);
    }
    return new Theme(
        switch (name) {
          case "dark" -> Palette.DARK;
          case "light" -> Palette.LIGHT;
          case "sepia" -> exact ? Palette.EXACT_SEPIA : Palette.SEPIA;
          default -> ofGround(environment.getOrDefault("COLORFGBG", ""), exact);
        },
        true);
  }

  /** The theme that follows the terminal. */
  static Theme choose(Map<String, String> environment) {
    return choose(environment, AUTO);
  }

  private static Palette ofGround(String colors, boolean exact) {
    return switch (colors.substring(colors.lastIndexOf(';') + 1)) {
      case "0", "1", "2", "3", "4", "5", "6", "8" -> Palette.DARK;
      case "7", "9", "10", "11", "12", "13", "14", "15" -> Palette.LIGHT;
      default -> exact ? Palette.EXACT_ANY : Palette.ANY;
    };
  }

  /** The theme that suits a background which the terminal told of itself; sRGB, 0 to 255 each. */
  Theme onGround(int red, int green, int blue) {
    if (!palette.isForAnyGround()) {
      return this;
    }
    // Rec. 601's luma suffices to tell day from night.
    boolean light = red * 299 + green * 587 + blue * 114 > 127_500;
    return new Theme(light ? Palette.LIGHT : Palette.DARK, hyperlinks);
  }

  /** Whether it would suit the terminal better if that told its background. */
  boolean wantsGround() {
    return palette.isForAnyGround();
  }

  private static boolean hasManyColors(String term) {
    for (String name : MANY_COLORS) {
      if (term.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words can be made links; terminals of many colours at least know what to pass over. */
  boolean hasHyperlinks() {
    return hyperlinks;
  }

  /** The parameters of SGR for a run of these roles, whatever the look before: {@code 0;1;4}. */
  String sgr(Roles roles) {
    String sgr = known.get(roles.bits());
    if (sgr == null) {
      sgr = compose(roles);
      known.put(roles.bits(), sgr);
    }
    return sgr;
  }

  /** Whether plain text has a background of its own. */
  boolean hasGround() {
    return !palette.ground().isEmpty();
  }

  /** What every look begins with: the parameters of SGR for plain text. */
  String base() {
    return hasGround() ? "0;" + palette.ground() : "0";
  }

  private String compose(Roles roles) {
    Tone tone = Tone.NONE;
    int attributes = 0;
    for (Role role : Role.values()) {
      if (roles.contains(role)) {
        Look look = Look.of(role);
        tone = look.tone().compareTo(tone) > 0 ? look.tone() : tone;
        int own = palette == Palette.NONE ? look.alone() : look.attributes();
        attributes = (attributes | own) ^ (attributes & own & Look.ITALIC);
      }
    }
    StringBuilder sgr = new StringBuilder(base());
    for (int parameter = 1; parameter <= Look.LAST_PARAMETER; parameter++) {
      if ((attributes & 1 << parameter) != 0) {
        sgr.append(';').append(parameter);
      }
    }
    String color = tone.sgr(palette);
    return color.isEmpty() ? sgr.toString() : sgr.append(';').append(color).toString();
  }
}
