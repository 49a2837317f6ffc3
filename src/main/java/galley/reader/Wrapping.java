package galley.reader;

import galley.text.DisplayWidth;
import galley.text.LineJoin;
import java.util.List;

/**
 * Knows lines that were wrapped by hand: each is so full that the next word did not fit. A short
 * one among them ends its paragraph if it ends a sentence, or if it could be a heading.
 */
final class Wrapping {
  /** Lines of verse are narrower than any wrapped ones; in display columns. */
  private static final int NARROWEST = 40;

  /** Text with wider lines than this was not wrapped by hand. */
  private static final int WIDEST = 120;

  /** The share of lines that keep within the width; a long address now and then is no line. */
  private static final double WITHIN = 0.9;

  /** A line counts as full when it and the next word go beyond this share of the width. */
  private static final double FULL = 0.85;

  /** The share of full lines by which wrapped ones are known. */
  private static final double MOSTLY = 0.7;

  private static final int MOST_HEADING_WORDS = 12;
  private static final String SENTENCE_ENDS = ".!?:…。！？：";

  private final PlainLines lines;
  private final int width;
  private final boolean throughout;

  Wrapping(PlainLines lines) {
    this.lines = lines;
    int[] widths =
        lines.lines().stream()
            .filter(line -> !line.isEmpty())
            .mapToInt(DisplayWidth::of)
            .sorted()
            .toArray();
    this.width = widths.length == 0 ? 0 : widths[(int) Math.ceil(widths.length * WITHIN) - 1];
    this.throughout = isThroughout();
  }

  /** Whether full lines, which seldom end a sentence, outnumber short ones without a reason. */
  private boolean isThroughout() {
    int full = 0;
    int broken = 0;
    int loose = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!isProse(i) || !isProse(i + 1)) {
        continue;
      }
      boolean sentence = HeadingShape.endsIn(lines.get(i), SENTENCE_ENDS);
      if (isFull(i)) {
        full++;
        broken += sentence ? 0 : 1;
      } else if (!sentence && !HeadingShape.has(lines.get(i), MOST_HEADING_WORDS)) {
        loose++;
      }
    }
    return full > loose && broken * 2 > full;
  }

  private boolean isProse(int i) {
    if (lines.isBlank(i)) {
      return false;
    }
    PlainParagraph line = new PlainParagraph(List.of(lines.get(i)), i);
    return !line.isItem() && !line.isQuote() && line.indent() == 0;
  }

  /** Whether the lines from {@code from} to {@code to}, exclusive, none blank, were wrapped. */
  boolean is(int from, int to) {
    if (width < NARROWEST || width > WIDEST || to - from < 2) {
      return false;
    }
    int full = 0;
    int ends = 0;
    int start = from;
    for (int i = from + 1; i < to; i++) {
      full += isFull(i - 1) ? 1 : 0;
      if (endsParagraph(start, i)) {
        ends++;
        start = i;
      }
    }
    int steps = to - from - 1;
    return full > 0 && full >= MOSTLY * (throughout ? steps - ends : steps);
  }

  /** Whether a paragraph of wrapped lines from {@code start} on ends before line {@code i}. */
  boolean endsParagraph(int start, int i) {
    String last = lines.get(i - 1);
    return !isFull(i - 1)
        && (HeadingShape.endsIn(last, SENTENCE_ENDS)
            || (i - start == 1 && HeadingShape.has(last, MOST_HEADING_WORDS)));
  }

  /** Whether the first word of the next line did not fit on line {@code i}. */
  private boolean isFull(int i) {
    String line = lines.get(i);
    String next = lines.get(i + 1).strip();
    int space = next.indexOf(' ');
    String word = space < 0 ? next : next.substring(0, space);
    // Scripts that write without spaces can break before every character.
    boolean joined = LineJoin.between(line, next).isEmpty();
    int needed = joined ? 2 : 1 + DisplayWidth.of(word);
    return DisplayWidth.of(line) + needed > width * FULL;
  }
}
