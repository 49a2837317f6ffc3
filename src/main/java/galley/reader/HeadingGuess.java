package galley.reader;

import galley.text.DisplayWidth;
import galley.text.HeadingLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the headings of a text without markup by their look. A heading is a short line that does
 * not end as a sentence does, does not begin like a list item or in lower case, holds no code or
 * address, and has a body below it: a paragraph, or a list. Short lines in a row are a list of
 * something; only the last of two may head what follows, under the first.
 */
final class HeadingGuess {
  /** The widest heading, in display columns. */
  private static final int WIDEST = 75;

  private static final int MOST_WORDS = 12;

  /** Where no blank lines set a line apart, it must be shorter to stand out. */
  private static final int MOST_WORDS_DENSE = 8;

  /** A line of this many display columns is a body; a shorter one if it ends as a sentence. */
  private static final int BODY = 60;

  private static final int SENTENCE = 40;
  private static final int MOST_COMMAS = 2;
  private static final String SENTENCE_ENDS = ".!?:。！？：";
  private static final String NO_HEADING_ENDS = ".,;:!…|{}>=\\。，；：！、";
  private static final String CLOSING = "\"'”’»)]）」』 ";

  private static final Pattern NO_HEADING_BEGINS =
      Pattern.compile("([•*‣◦▪·–—_-]|\\(|>|https?:|//|@|\\$|<).*");

  private static final Pattern CODE =
      Pattern.compile("[{};]|[=<>]{1,2}\\s|\\(\\)|https?://|www\\.|@\\w");

  private final PlainLines lines;
  private final List<PlainParagraph> paragraphs;

  private HeadingGuess(PlainLines lines, List<PlainParagraph> paragraphs) {
    this.lines = lines;
    this.paragraphs = paragraphs;
  }

  /** The indexes of the paragraphs that are headings. */
  static Set<Integer> among(PlainLines lines, List<PlainParagraph> paragraphs) {
    HeadingGuess guess = new HeadingGuess(lines, paragraphs);
    Set<Integer> headings = new HashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (guess.isHeading(i)) {
        headings.add(i);
      }
    }
    return headings;
  }

  private boolean isHeading(int index) {
    if (!hasShape(index) || index + 1 >= paragraphs.size()) {
      return false;
    }
    boolean inList = hasShape(index - 1) && hasShape(index - 2);
    boolean counted =
        paragraphs.get(index).isNumbered() && (isNumbered(index - 1) || isNumbered(index + 1));
    if (inList || counted) {
      return false;
    }
    return heads(index + 1)
        || (hasShape(index + 1)
            && !hasShape(index - 1)
            && index + 2 < paragraphs.size()
            && isBody(index + 2));
  }

  private boolean isNumbered(int index) {
    return index >= 0 && index < paragraphs.size() && paragraphs.get(index).isNumbered();
  }

  /** Whether what stands at {@code index} can stand under a heading. */
  private boolean heads(int index) {
    PlainParagraph next = paragraphs.get(index);
    return isBody(index)
        || next.isBullet()
        || next.isNumbered()
        || next.words().startsWith("(")
        || !next.isOneLine();
  }

  private boolean isBody(int index) {
    String words = paragraphs.get(index).words();
    int width = DisplayWidth.of(words);
    return width >= BODY || (width >= SENTENCE && endsIn(words, SENTENCE_ENDS));
  }

  private static boolean endsIn(String words, String ends) {
    int end = words.length();
    while (end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ends.indexOf(words.charAt(end - 1)) >= 0;
  }

  private boolean hasShape(int index) {
    if (index < 0 || index >= paragraphs.size() || !paragraphs.get(index).isOneLine()) {
      return false;
    }
    String line = paragraphs.get(index).lines().get(0);
    return HeadingLine.possible(line)
        && DisplayWidth.of(line) <= WIDEST
        && wordsIn(line) <= (isApart(index) ? MOST_WORDS : MOST_WORDS_DENSE)
        && !NO_HEADING_BEGINS.matcher(line).matches()
        && !CODE.matcher(line).find()
        && NO_HEADING_ENDS.indexOf(line.charAt(line.length() - 1)) < 0
        && !endsIn(line, NO_HEADING_ENDS)
        && line.chars().filter(c -> c == ',').count() <= MOST_COMMAS
        && beginsHigh(line);
  }

  private boolean isApart(int index) {
    return lines.isBlank(paragraphs.get(index).from() - 1);
  }

  private static int wordsIn(String line) {
    return line.split("\\s+", -1).length;
  }

  /** The first letter or digit is not in lower case, and there is a letter at all. */
  private static boolean beginsHigh(String line) {
    int first = line.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
    return !Character.isLowerCase(first) && line.codePoints().anyMatch(Character::isLetter);
  }
}
