package galley.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Role;
import galley.layout.Roles;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
  private static final int FIRST_GREY = 232;
  private static final int PAPER = 230;
  private static final int INK = 236;

  /** What a reader must be able to tell from plain text and from each other. */
  private static final List<Role> APART =
      List.of(
          Role.HEADING_1,
          Role.EMPHASIS,
          Role.STRONG,
          Role.STRIKETHROUGH,
          Role.CODE,
          Role.LINK,
          Role.QUOTE,
          Role.DECORATION,
          Role.SELECTED,
          Role.COMMENT,
          Role.ERROR);

  @ParameterizedTest
  @EnumSource
  void everyPaletteTellsRolesApart(Palette palette) {
    Set<String> looks = new HashSet<>(Set.of("0"));
    for (Role role : APART) {
      assertTrue(looks.add(new Theme(palette).sgr(Roles.of(role))), role + " in " + palette);
    }
  }

  @Test
  void usesNoColorWhenAskedTo() {
    Theme theme = Theme.choose(Map.of("NO_COLOR", "1", "TERM", "xterm-256color"));
    for (Role role : Role.values()) {
      assertTrue(theme.sgr(Roles.of(role)).matches("0(;[1-9])*"), role::toString);
    }
  }

  @Test
  void takesEmptyNoColorForUnset() {
    assertColored(Map.of("NO_COLOR", "", "TERM", "xterm-256color"), "38;5;31");
  }

  @Test
  void usesTheColorsThereAre() {
    assertColored(Map.of("TERM", "xterm"), "35");
    assertColored(Map.of("TERM", "xterm", "COLORTERM", "truecolor"), "38;2;27;122;191");
    assertColored(Map.of("TERM", "xterm-direct"), "38;2;27;122;191");
    assertColored(Map.of("TERM", "xterm-kitty"), "38;5;31");
    assertColored(Map.of("TERM", "tmux-256color", "COLORFGBG", "15;0"), "38;5;110");
    assertColored(Map.of("TERM", "rxvt-256color", "COLORFGBG", "0;default;15"), "38;5;24");
    assertEquals("0;1;4", Theme.choose(Map.of()).sgr(Roles.of(Role.TITLE)));
  }

  @Test
  void followsTheGroundThatTheTerminalTells() {
    Theme theme = Theme.choose(Map.of("TERM", "xterm-256color"));
    assertTrue(theme.wantsGround());
    assertEquals("0;38;5;248", theme.onGround(20, 20, 30).sgr(Roles.of(Role.BAR)));
    assertEquals("0;38;5;241", theme.onGround(250, 250, 240).sgr(Roles.of(Role.BAR)));
    Theme chosen = Theme.choose(Map.of("TERM", "xterm-256color"), "dark");
    assertFalse(chosen.wantsGround());
    assertEquals("0;38;5;248", chosen.onGround(250, 250, 240).sgr(Roles.of(Role.BAR)));
  }

  @Test
  void hasAGroundOfItsOwnInSepia() {
    Theme theme = Theme.choose(Map.of("TERM", "xterm-256color"), "sepia");
    assertEquals("0;38;5;236;48;5;230", theme.sgr(Roles.NONE));
    Theme exact = Theme.choose(Map.of("TERM", "xterm", "COLORTERM", "24bit"), "sepia");
    assertEquals("0;38;2;67;52;34;48;2;244;236;216", exact.sgr(Roles.NONE));
    assertEquals("0;1", Theme.choose(Map.of("TERM", "xterm"), "mono").sgr(Roles.of(Role.STRONG)));
  }

  @Test
  void combinesRoles() {
    Theme theme = new Theme(Palette.ANY);
    Roles strongLink = Roles.of(Role.STRONG).with(Role.LINK);
    assertEquals("0;1;4;38;5;31", theme.sgr(strongLink));
    assertEquals("0;1;4;7;38;5;31", theme.sgr(strongLink.with(Role.SELECTED)));
  }

  @Test
  void setsItalicsWithinItalicsUpright() {
    Roles quote = Roles.of(Role.QUOTE);
    Theme theme = new Theme(Palette.ANY);
    assertEquals("0;3;38;5;243", theme.sgr(quote));
    assertEquals("0;38;5;243", theme.sgr(quote.with(Role.EMPHASIS)));
  }

  @Test
  void readsWellOnTheBackgroundsItIsFor() {
    for (Tone tone : Tone.values()) {
      if (tone != Tone.FAINT) {
        assertContrast(tone, Palette.ANY, 0, 4);
        assertContrast(tone, Palette.ANY, 1, 4);
        assertContrast(tone, Palette.DARK, 0, 7);
        assertContrast(tone, Palette.LIGHT, 1, 5.5);
      }
      assertContrast(tone, Palette.DARK, 0, 4.5);
      assertContrast(tone, Palette.LIGHT, 1, 4.5);
      assertContrast(tone, Palette.SEPIA, luminance(PAPER), 4.5);
      assertContrast(tone, Palette.EXACT_ANY, 0, 4.5);
      assertContrast(tone, Palette.EXACT_ANY, 1, 4.5);
      assertContrast(tone, Palette.EXACT_SEPIA, luminance(244, 236, 216), 4.5);
    }
    assertTrue((luminance(244, 236, 216) + 0.05) / (luminance(67, 52, 34) + 0.05) >= 7);
    assertTrue((luminance(PAPER) + 0.05) / (luminance(INK) + 0.05) >= 7);
  }

  @Test
  void setsNoBackground() {
    for (Palette palette : Palette.values()) {
      for (Tone tone : Tone.values()) {
        String others = tone.sgr(palette).replaceAll("38;(5|2;\\d+;\\d+);\\d+", "");
        assertFalse(others.matches(".*\\b(4|10)\\d\\b.*"), tone::toString);
      }
    }
  }

  @Test
  void keepsToFourHues() {
    Set<String> hues =
        Stream.of(Role.values())
            .map(role -> new Theme(Palette.ANY).sgr(Roles.of(role)))
            .filter(sgr -> sgr.contains("38;5;"))
            .map(sgr -> sgr.replaceAll(".*38;5;", ""))
            .filter(color -> Integer.parseInt(color) < FIRST_GREY)
            .collect(Collectors.toSet());
    assertEquals(4, hues.size(), hues::toString);
  }

  private static void assertColored(Map<String, String> environment, String color) {
    assertEquals("0;1;" + color, Theme.choose(environment).sgr(Roles.of(Role.TITLE)));
  }

  /** Web Content Accessibility Guidelines 2.2, "contrast ratio" and "relative luminance". */
  private static void assertContrast(Tone tone, Palette palette, double background, double least) {
    String sgr = tone.sgr(palette);
    if (sgr.isEmpty()) {
      return;
    }
    int[] color = Stream.of(sgr.split(";", -1)).skip(2).mapToInt(Integer::parseInt).toArray();
    double luminance =
        color.length == 3 ? luminance(color[0], color[1], color[2]) : luminance(color[0]);
    double contrast =
        (Math.max(luminance, background) + 0.05) / (Math.min(luminance, background) + 0.05);
    assertTrue(contrast >= least, tone + " " + palette + ": " + contrast);
  }

  private static double luminance(int color) {
    if (color >= FIRST_GREY) {
      return linear(8 + 10 * (color - FIRST_GREY));
    }
    int cube = color - 16;
    return luminance(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
  }

  private static double luminance(int red, int green, int blue) {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static int level(int step) {
    return step == 0 ? 0 : 55 + 40 * step;
  }

  private static double linear(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
