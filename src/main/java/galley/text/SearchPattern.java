package galley.text;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is looked for in a text: words as typed, or a regular expression.
 *
 * <ul>
 *   <li>Without a capital letter, capitals and small letters are the same: vim's smart case.
 *   <li>A plain letter of words finds it with any accent, an accented one just itself, whether the
 *       text has it as one character or as two.
 *   <li>A blank of words finds any white space, a quotation mark or hyphen of the keyboard those
 *       that are typeset; hyphens that do not show make no difference.
 *   <li>A regular expression is Java's, with Unicode's classes; {@code ^} and {@code $} are the
 *       ends of lines.
 * </ul>
 *
 * <p>Indexes are UTF-16 indexes. Immutable.
 */
public final class SearchPattern {
  private final Pattern pattern;

  private SearchPattern(String pattern, boolean exactCase) {
    int caseless = exactCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    this.pattern = Pattern.compile(pattern, caseless | Pattern.MULTILINE);
  }

  /** Takes what is found. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes a match that is not empty.
     *
     * @return whether to go on
     */
    boolean take(int start, int end);
  }

  /** How a search came to its end. */
  public enum End {
    /** All of the text was looked at, or the sink had enough. */
    DONE,
    STOPPED,
    /** The regular expression needs more memory than there is for one place in this text. */
    TOO_COMPLEX
  }

  /** The words typed, which are not blank. */
  public static SearchPattern words(String typed) {
    return new SearchPattern(
        SearchedLetters.pattern(typed), typed.codePoints().anyMatch(Character::isUpperCase));
  }

  /**
   * A regular expression.
   *
   * @throws IllegalArgumentException if it is none; the message says why in a few words
   */
  public static SearchPattern regularExpression(String typed) {
    try {
      return new SearchPattern("(?U)" + typed, hasCapital(typed));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getDescription().toLowerCase(Locale.ROOT), e);
    }
  }

  /** Whether a capital stands for itself, as it does not in {@code \S}. */
  private static boolean hasCapital(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) == '\\') {
        i++;
      } else if (Character.isUpperCase(typed.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is anywhere in {@code text}, which is short. */
  public boolean isIn(CharSequence text) {
    return pattern.matcher(text).find();
  }

  /**
   * Looks for matches that begin from {@code from} on, in order.
   *
   * @param to no match begins here or later
   * @param stop asked now and then, even amid an expression that takes forever
   */
  public End find(CharSequence text, int from, int to, BooleanSupplier stop, Sink sink) {
    CharSequence watched = new WatchedText(text, stop);
    Matcher matcher = pattern.matcher(watched).useTransparentBounds(true).useAnchoringBounds(false);
    matcher.region(from, text.length());
    try {
      while (matcher.find() && matcher.start() < to) {
        if (matcher.end() > matcher.start() && !sink.take(matcher.start(), matcher.end())) {
          break;
        }
      }
      return End.DONE;
    } catch (WatchedText.Stopped e) {
      return End.STOPPED;
    } catch (StackOverflowError e) {
      return End.TOO_COMPLEX;
    }
  }
}
