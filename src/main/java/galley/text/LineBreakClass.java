package galley.text;

/**
 * The line breaking classes of Unicode Standard Annex #14, table 1, that Latin, Greek and Cyrillic
 * text needs. QU stands here for the quotation marks that neither open nor close.
 */
enum LineBreakClass {
  AL,
  B2,
  BA,
  BB,
  CL,
  CP,
  EX,
  GL,
  HH,
  HY,
  IN,
  IS,
  LF,
  NS,
  NU,
  OP,
  PO,
  PR,
  QU,
  QU_FINAL,
  QU_INITIAL,
  SP,
  SY,
  /** The start or the end of the text. */
  EDGE,
  /** Any character of another class. */
  OTHER;

  private static final LineBreakClass[] LATIN = latin();

  static LineBreakClass of(char c) {
    if (c < LATIN.length) {
      return LATIN[c];
    }
    if (c < 0x2010) {
      return PlainCharacters.isPlain(c) ? ofLetter(c) : OTHER;
    }
    return ofPunctuation(c);
  }

  private static LineBreakClass[] latin() {
    LineBreakClass[] classes = new LineBreakClass[0x250];
    for (char c = 0; c < classes.length; c++) {
      classes[c] = PlainCharacters.isPlain(c) ? ofLatin(c) : OTHER;
    }
    classes['\n'] = LF;
    return classes;
  }

  private static LineBreakClass ofLatin(char c) {
    return switch (c) {
      case ' ' -> SP;
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> NU;
      case ',', '.', ':', ';' -> IS;
      case '!', '?' -> EX;
      case '"', '\'' -> QU;
      case '\u00AB' -> QU_INITIAL;
      case '\u00BB' -> QU_FINAL;
      case '(', '[', '{', '\u00A1', '\u00BF' -> OP;
      case ')', ']' -> CP;
      case '}' -> CL;
      case '-' -> HY;
      case '/' -> SY;
      case '|', '\u00AD' -> BA;
      case '$', '+', '\\', '\u00A3', '\u00A4', '\u00A5', '\u00B1' -> PR;
      case '%', '\u00A2', '\u00B0' -> PO;
      case '\u00A0' -> GL;
      case '\u00B4' -> BB;
      default -> AL;
    };
  }

  /** The stress marks of phonetic writing stand before the syllable that they mark. */
  private static LineBreakClass ofLetter(char c) {
    return c == '\u02C8' || c == '\u02CC' || c == '\u02DF' ? BB : AL;
  }

  private static LineBreakClass ofPunctuation(char c) {
    return switch (c) {
      case '\u2010', '\u2012', '\u2013' -> HH;
      case '\u2011' -> GL;
      case '\u2014' -> B2;
      case '\u2018', '\u201B', '\u201C', '\u201F', '\u2039' -> QU_INITIAL;
      case '\u2019', '\u201D', '\u203A' -> QU_FINAL;
      case '\u201A', '\u201E' -> OP;
      case '\u2020', '\u2021', '\u2022' -> AL;
      case '\u2024', '\u2025', '\u2026' -> IN;
      case '\u2030', '\u2032', '\u2033' -> PO;
      default -> c >= 0x2070 && c < 0x3000 && PlainCharacters.isPlain(c) ? ofSymbol(c) : OTHER;
    };
  }

  /** What is ambiguous is a letter here (LB1). */
  private static LineBreakClass ofSymbol(char c) {
    return switch (c) {
      case '\u20A7', '\u20B6', '\u20BB', '\u20BE', '\u20C0', '\u2103', '\u2109' -> PO;
      // The sign for won is East Asian, for which other rules count.
      case '\u20A9' -> OTHER;
      case '\u2116', '\u2212', '\u2213' -> PR;
      case '\u207D', '\u208D' -> OP;
      case '\u207E', '\u208E' -> CL;
      case '\u22EF' -> IN;
      default -> c >= 0x20A0 && c < 0x2100 ? PR : AL;
    };
  }
}
