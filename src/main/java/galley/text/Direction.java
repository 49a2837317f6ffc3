package galley.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

/** Which way a paragraph runs. */
public final class Direction {
  private static final int NONE = -1;

  private Direction() {}

  /**
   * Whether {@code paragraph} runs from right to left: by UAX #9, rules P2 and P3, the first
   * character that has a direction of its own decides. Isolates, which the rule leaves aside, are
   * none in text that has been through {@link Sanitizer}.
   */
  public static boolean isRightToLeft(String paragraph) {
    int i = 0;
    while (i < paragraph.length()) {
      int c = paragraph.codePointAt(i);
      int direction = of(c);
      if (direction == UCharacterDirection.LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == UCharacterDirection.RIGHT_TO_LEFT
          || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static int of(int c) {
    if (c < ' ') {
      return NONE;
    }
    if (c <= Character.MAX_VALUE && PlainCharacters.isPlain((char) c)) {
      // None of them runs from right to left. Of ideographs a later Unicode may have more than
      // Java.
      boolean letter = Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
      boolean ideographOrHangul = c >= 0x3400 && c < 0xFF00;
      return letter || ideographOrHangul ? UCharacterDirection.LEFT_TO_RIGHT : NONE;
    }
    return UCharacter.getDirection(c);
  }
}
