package galley.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

/**
 * Which way text runs: by UAX #9, rules P2 and P3, the first character that has a direction of its
 * own decides. Isolates, which the rule leaves aside, are none in text that has been through {@link
 * Sanitizer}.
 */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT,
  /** No character has a direction of its own. */
  NEUTRAL;

  private static final int NONE = -1;

  /** That of {@code text}, and of what begins with it unless that is neutral. */
  public static Direction of(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int direction = of(c);
      if (direction == UCharacterDirection.LEFT_TO_RIGHT) {
        return LEFT_TO_RIGHT;
      }
      if (direction == UCharacterDirection.RIGHT_TO_LEFT
          || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC) {
        return RIGHT_TO_LEFT;
      }
      i += Character.charCount(c);
    }
    return NEUTRAL;
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
