package galley.terminal;

import galley.layout.Role;

/**
 * How one role looks.
 *
 * @param attributes bit n is the SGR parameter n
 * @param alone the attributes where there is no colour to help
 */
record Look(Tone tone, int attributes, int alone) {
  static final int BOLD = 1 << 1;
  static final int ITALIC = 1 << 3;
  static final int UNDERLINE = 1 << 4;
  static final int REVERSE = 1 << 7;
  static final int STRIKE = 1 << 9;
  static final int LAST_PARAMETER = 9;

  /** The look of {@code role}. */
  static Look of(Role role) {
    return switch (role) {
      case TITLE, HEADING_1, HEADING_2 -> new Look(Tone.ACCENT, BOLD, BOLD | UNDERLINE);
      case HEADING_3 -> new Look(Tone.ACCENT, BOLD | ITALIC, BOLD | ITALIC | UNDERLINE);
      case BYLINE, BAR -> new Look(Tone.QUIET);
      case EMPHASIS -> new Look(Tone.NONE, ITALIC);
      case STRONG, TABLE_HEADER -> new Look(Tone.NONE, BOLD);
      case STRIKETHROUGH -> new Look(Tone.QUIET, STRIKE);
      case CODE -> new Look(Tone.CODE);
      case LINK -> new Look(Tone.ACCENT, UNDERLINE);
      case IMAGE -> new Look(Tone.ACCENT, ITALIC);
      case FOOTNOTE, MESSAGE -> new Look(Tone.ACCENT);
      case QUOTE, COMMENT_META, PLACEHOLDER -> new Look(Tone.QUIET, ITALIC);
      case ALERT_NOTE -> new Look(Tone.ACCENT, BOLD);
      case ALERT_TIP -> new Look(Tone.TIP, BOLD);
      case ALERT_IMPORTANT -> new Look(Tone.PLAIN, BOLD);
      case ALERT_WARNING -> new Look(Tone.COMMENT, BOLD);
      case ALERT_CAUTION -> new Look(Tone.CAUTION, BOLD);
      case DECORATION -> new Look(Tone.FAINT);
      case COMMENT -> new Look(Tone.COMMENT, 0, BOLD | ITALIC);
      case COMMENTED -> new Look(Tone.COMMENT, UNDERLINE);
      case COMMENTED_TWICE -> new Look(Tone.COMMENT, UNDERLINE | BOLD);
      case COMMENT_FOCUS -> new Look(Tone.COMMENT, REVERSE);
      case COMMENT_MARK -> new Look(Tone.COMMENT, BOLD);
      case CHANGED -> new Look(Tone.TIP, BOLD | UNDERLINE);
      case MATCH -> new Look(Tone.ACCENT, REVERSE, UNDERLINE | BOLD);
      case MATCH_FOCUS -> new Look(Tone.COMMENT, REVERSE | BOLD);
      case LABEL -> new Look(Tone.COMMENT, BOLD | REVERSE);
      case BAR_STRONG -> new Look(Tone.PLAIN, BOLD);
      case BAR_KEY -> new Look(Tone.ACCENT, 0, BOLD);
      case SELECTED -> new Look(Tone.NONE, REVERSE);
      case ERROR -> new Look(Tone.ERROR, BOLD);
    };
  }

  private Look(Tone tone) {
    this(tone, 0);
  }

  private Look(Tone tone, int attributes) {
    this(tone, attributes, attributes);
  }
}
