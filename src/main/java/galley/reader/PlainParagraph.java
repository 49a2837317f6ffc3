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
  private static final Pattern BULLET = Pattern.compile("\\s*[-*+•‣◦▪·–]\\s+\\S.*");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,3}[.)]\\s+\\S.*");
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
    return BULLET.matcher(lines.get(0)).matches();
  }

  boolean isNumbered() {
    return NUMBER.matcher(lines.get(0)).matches();
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
