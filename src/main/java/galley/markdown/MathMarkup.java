package galley.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mathematics between dollars within words. It is written as it is: a backslash before its stars
 * and underscores would be part of it.
 */
final class MathMarkup {
  private static final Pattern MATHEMATICS =
      Pattern.compile(
          "\\$(?![\\s\\p{Z}$])(?:[^$\\\\`]|\\\\[^`])*+(?<![\\s\\p{Z}])\\$(?![\\p{L}\\p{N}$])"
              + "|\\$\\$(?!\\$)(?:[^$\\\\`]|\\\\[^`])*+\\$\\$(?!\\$)");

  private MathMarkup() {}

  /**
   * Where mathematics ends in {@code text} that begins at a dollar; negative if none surely does.
   *
   * @param start the UTF-16 index of the dollar
   * @param before what stands before it
   */
  static int end(String text, int start, char before) {
    boolean apart = !Character.isLetterOrDigit(before) && !Character.isSurrogate(before);
    Matcher found = MATHEMATICS.matcher(text).region(start, text.length());
    return apart && before != '$' && found.lookingAt() ? found.end() : -1;
  }
}
