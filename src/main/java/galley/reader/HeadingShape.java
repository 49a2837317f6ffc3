package galley.reader;

import galley.text.DisplayWidth;
import galley.text.HeadingLine;
import java.util.regex.Pattern;

/**
 * What a line without markup looks like, taken by itself: it may be a heading if it is short, is
 * not a sentence, does not begin like a list item or in lower case, and holds no code or address.
 */
final class HeadingShape {
  /** The widest heading, in display columns. */
  private static final int WIDEST = 100;

  private static final int MOST_COMMAS = 2;
  private static final int FEWEST_CAPITALS = 3;
  private static final String NO_HEADING_ENDS = ".,;:!…|{}>=\\。，；：！、";
  private static final String CLOSING = "\"'”’»)]）」』 ";

  private static final Pattern NO_HEADING_BEGINS =
      Pattern.compile("([•*+‣◦▪·–—_-]|\\(|>|https?:|//|@|\\$|<).*");

  private static final Pattern CODE =
      Pattern.compile("[{};<>]|==|[!:+]=|\\(\\)|https?://|www\\.|@\\w");

  /** A mark that a web page sets behind the words, such as {@code [3]} or {@code [edit]}. */
  private static final Pattern NOTE_MARK = Pattern.compile("\\s?\\[[^\\[\\]\\s]{1,4}\\]$");

  /** A sentence ends and another begins. Abbreviations are shorter than the word that is asked. */
  private static final Pattern TWO_SENTENCES =
      Pattern.compile("\\p{Ll}{4}[.!?…][\"”’»)]?\\s+[\"“‘«(]?\\p{Lu}|[。！？][^。！？」』）”]");

  /** Somebody's words, from quotation mark to quotation mark. */
  private static final Pattern SPEECH = Pattern.compile("[\"“„«「].*[.!?。！？][\"”“»」]");

  private HeadingShape() {}

  /** Whether {@code line}, which is not blank, may be a heading of at most so many words. */
  static boolean has(String line, int mostWords) {
    return HeadingLine.possible(line)
        && DisplayWidth.of(line) <= WIDEST
        && line.split("\\s+", -1).length <= mostWords
        && line.chars().filter(c -> c == ',').count() <= MOST_COMMAS
        && beginsHigh(line)
        && !NO_HEADING_BEGINS.matcher(line).matches()
        && !CODE.matcher(line).find()
        && !isSentence(line);
  }

  /** Whether all letters of {@code line} are capitals, and they are more than an abbreviation. */
  static boolean isCapitals(String line) {
    return line.codePoints().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
        && line.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether {@code words} end in one of {@code ends}, whatever closing marks stand behind it. */
  static boolean endsIn(String words, String ends) {
    int end = words.length();
    while (end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ends.indexOf(words.charAt(end - 1)) >= 0;
  }

  private static boolean isSentence(String line) {
    return endsIn(NOTE_MARK.matcher(line).replaceFirst(""), NO_HEADING_ENDS)
        || TWO_SENTENCES.matcher(line).find()
        || SPEECH.matcher(line).matches();
  }

  /** The first letter or digit is not in lower case, and there is a letter at all. */
  private static boolean beginsHigh(String line) {
    int first = line.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
    return !Character.isLowerCase(first) && line.codePoints().anyMatch(Character::isLetter);
  }
}
