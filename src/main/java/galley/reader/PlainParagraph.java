package galley.reader;

import galley.text.Direction;
import galley.text.DisplayWidth;
import galley.text.LineJoin;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of plain text that belong together.
 *
 * @param lines as they stand, none blank
 * @param from the number of the first, counted from 0
 */
record PlainParagraph(List<String> lines, int from) {
  private static final String BULLETS = "-*+•‣◦▪·–";
  private static final int MOST_DIGITS = 3;
  private static final Pattern MARK = Pattern.compile("^([-*+•‣◦▪·–]|\\d{1,3}[.)])\\s+");

  /** The words in one line. */
  String words() {
    StringBuilder words = new StringBuilder(lines.get(0).strip());
    for (String line : lines.subList(1, lines.size())) {
      String next = line.strip();
      words.append(LineJoin.between(words, next)).append(next);
    }
    return words.toString();
  }

  boolean isOneLine() {
    return lines.size() == 1;
  }

  boolean isBullet() {
    String line = lines.get(0);
    int mark = afterBlanks(line, 0);
    return mark < line.length()
        && BULLETS.indexOf(line.charAt(mark)) >= 0
        && wordsFollow(line, mark + 1);
  }

  boolean isNumbered() {
    String line = lines.get(0);
    int start = afterBlanks(line, 0);
    int end = start;
    while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
      end++;
    }
    return end > start
        && end <= start + MOST_DIGITS
        && end < line.length()
        && (line.charAt(end) == '.' || line.charAt(end) == ')')
        && wordsFollow(line, end + 1);
  }

  /** Whether there are blanks at {@code index}, and something behind them. */
  private static boolean wordsFollow(String line, int index) {
    int words = afterBlanks(line, index);
    return words > index && words < line.length();
  }

  private static int afterBlanks(String line, int index) {
    int i = index;
    while (i < line.length() && (line.charAt(i) == ' ' || isTabOrFeed(line.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isTabOrFeed(char c) {
    return c >= '\t' && c <= '\r';
  }

  boolean isItem() {
    return isBullet() || isNumbered();
  }

  boolean isQuote() {
    return lines.get(0).startsWith(">");
  }

  /**
   * Whether this runs from right to left, and every line ends at column {@code width}, some set in
   * for that.
   */
  boolean isFlushRight(int width) {
    return lines.stream().anyMatch(line -> line.startsWith(" "))
        && !isItem()
        && !isQuote()
        && Direction.of(words()) == Direction.RIGHT_TO_LEFT
        && lines.stream().allMatch(line -> DisplayWidth.of(line) == width);
  }

  /** The same without blanks before the lines. */
  PlainParagraph stripped() {
    return new PlainParagraph(lines.stream().map(String::strip).toList(), from);
  }

  /** The number of a numbered item. */
  int number() {
    String line = lines.get(0).strip();
    int end = 0;
    while (Character.isDigit(line.charAt(end))) {
      end++;
    }
    return Integer.parseInt(line.substring(0, end));
  }

  /** How many blanks the first line begins with. */
  int indent() {
    return lines.get(0).length() - lines.get(0).stripLeading().length();
  }

  /** The words behind a bullet or number. */
  String itemWords() {
    return MARK.matcher(words()).replaceFirst("");
  }
}
