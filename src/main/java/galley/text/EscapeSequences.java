package galley.text;

/**
 * The control sequences of ECMA-35 and ECMA-48, which terminals obey: how far one reaches.
 *
 * <p>Each scan stops at the next control character, so that scanning a text from sequence to
 * sequence takes linear time.
 */
final class EscapeSequences {
  private static final char BELL = '\u0007';
  private static final char ESCAPE = '\u001B';
  private static final char DEVICE_CONTROL_STRING = '\u0090';
  private static final char START_OF_STRING = '\u0098';
  private static final char CONTROL_SEQUENCE = '\u009B';
  private static final char STRING_TERMINATOR = '\u009C';
  private static final char OPERATING_SYSTEM_COMMAND = '\u009D';
  private static final char PRIVACY_MESSAGE = '\u009E';
  private static final char APPLICATION_PROGRAM_COMMAND = '\u009F';

  /** ESC and a character of this range stand for the 8-bit control 0x40 above it. */
  private static final int C1_SHIFT = 0x40;

  private EscapeSequences() {}

  /** Whether {@code c} may begin a sequence: ESC or a C1 control. */
  static boolean mayBegin(char c) {
    return c == ESCAPE || isC1(c);
  }

  /**
   * The index after the sequence that begins at {@code index}, or after its introducer alone where
   * the rest is not well formed: a string (OSC, DCS, SOS, PM, APC) without its terminator on the
   * same line loses no text.
   */
  static int end(String text, int index) {
    char c = text.charAt(index);
    if (c != ESCAPE) {
      return endOfControl(text, c, index + 1);
    }
    int i = index + 1;
    if (i == text.length()) {
      return i;
    }
    char kind = text.charAt(i);
    if (kind >= '@' && kind <= '_') {
      return endOfControl(text, (char) (kind + C1_SHIFT), i + 1);
    }
    while (i < text.length() && isIntermediate(text.charAt(i))) {
      i++;
    }
    boolean whole = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '~';
    return whole ? i + 1 : index + 1;
  }

  private static int endOfControl(String text, char control, int from) {
    return switch (control) {
      case CONTROL_SEQUENCE -> endOfControlSequence(text, from);
      case DEVICE_CONTROL_STRING,
          START_OF_STRING,
          OPERATING_SYSTEM_COMMAND,
          PRIVACY_MESSAGE,
          APPLICATION_PROGRAM_COMMAND ->
          endOfString(text, from);
      default -> from;
    };
  }

  private static int endOfControlSequence(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '?') {
      i++;
    }
    while (i < text.length() && isIntermediate(text.charAt(i))) {
      i++;
    }
    boolean whole = i < text.length() && text.charAt(i) >= '@' && text.charAt(i) <= '~';
    return whole ? i + 1 : i;
  }

  private static int endOfString(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == BELL || c == STRING_TERMINATOR) {
        return i + 1;
      }
      if (c == ESCAPE) {
        return i + 1 < text.length() && text.charAt(i + 1) == '\\' ? i + 2 : from;
      }
      if (c != '\t' && (c < ' ' || isC1(c) || c == '\u2028' || c == '\u2029')) {
        return from;
      }
    }
    return from;
  }

  private static boolean isIntermediate(char c) {
    return c >= ' ' && c <= '/';
  }

  private static boolean isC1(char c) {
    return c >= '\u0080' && c <= '\u009F';
  }
}
