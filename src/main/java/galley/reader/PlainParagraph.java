package galley.reader;

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
  private static final Pattern BULLET = Pattern.compile("\\s{0,3}[-*+•‣◦▪·–]\\s+\\S.*");
  private static final Pattern NUMBER = Pattern.compile("\\s{0,3}\\d{1,3}[.)]\\s+\\S.*");

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

  /** The words behind a bullet or number. */
  String itemWords() {
    return words().replaceFirst("^([-*+•‣◦▪·–]|\\d{1,3}[.)])\\s+", "");
  }
}
