package galley.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

/** Which way a paragraph runs. */
public final class Direction {
  /** Below it no character runs from right to left, and the letters are all that run at all. */
  private static final int FIRST_RIGHT_TO_LEFT = 0x590;

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
      int direction =
          c >= FIRST_RIGHT_TO_LEFT
              ? UCharacter.getDirection(c)
              : Character.isLetter(c) ? UCharacterDirection.LEFT_TO_RIGHT : NONE;
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
}
