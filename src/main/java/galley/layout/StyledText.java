package galley.layout;

import galley.text.DisplayWidth;
import galley.text.Graphemes;
import galley.text.LineBreaks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One line of words before it is broken to a width: runs, and all their text in one string. */
final class StyledText {
  private static final char SOFT_HYPHEN = '\u00AD';

  private final String text;
  private final List<Run> runs;
  private final int[] offsets;

  /** Whether soft hyphens are to be treated as such. */
  private final boolean hyphenated;

  /** Whether the columns of a stretch are its length. */
  private final boolean narrow;

  StyledText(List<Run> runs) {
    this(runs, false);
  }

  private StyledText(List<Run> runs, boolean softHyphens) {
    this.runs = List.copyOf(runs);
    this.offsets = new int[runs.size()];
    this.text = runs.size() == 1 ? runs.get(0).text() : joined(runs, offsets);
    this.hyphenated = softHyphens && text.indexOf(SOFT_HYPHEN) >= 0;
    this.narrow = !hyphenated && DisplayWidth.isLength(text);
  }

  private static String joined(List<Run> runs, int[] offsets) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      offsets[i] = all.length();
      all.append(runs.get(i).text());
    }
    return all.toString();
  }

  /**
   * Running text, in which a soft hyphen shows only where a line ends with it. In code and headings
   * it is a character like others.
   */
  static StyledText prose(List<Run> runs) {
    return new StyledText(runs, true);
  }

  List<Run> runs() {
    return runs;
  }

  String text() {
    return text;
  }

  int width() {
    return narrow ? text.length() : DisplayWidth.of(text);
  }

  /** The columns of the widest piece that no line break may divide. */
  int unbreakableWidth() {
    int widest = 0;
    int from = 0;
    for (int to : LineBreaks.opportunities(text)) {
      int end = trimmed(from, to);
      widest = Math.max(widest, narrow ? end - from : DisplayWidth.of(text, from, end));
      from = to;
    }
    return widest;
  }

  /**
   * Breaks the text into lines of at most {@code width} columns by UAX #14; a piece too long for a
   * line is divided between grapheme clusters. White space at a break is dropped.
   *
   * @param width at least 2, so that a wide character fits
   */
  List<Line> wrap(int width) {
    boolean fits = !hyphenated && text.length() <= 2 * width && width() <= width;
    return fits
        ? List.of(slice(0, trimmed(0, text.length())))
        : wrap(width, LineBreaks.opportunities(text));
  }

  /**
   * The same, but breaking only at spaces, so that code keeps its tokens whole, and its first line
   * the spaces before it unless they fill half the line.
   */
  List<Line> wrapAtSpaces(int width) {
    int[] breaks = new int[text.length() + 1];
    int count = 0;
    int indent = text.length() - text.stripLeading().length();
    for (int i = indent * 2 < width ? indent + 1 : 1; i < text.length(); i++) {
      if (text.charAt(i - 1) == ' ' && text.charAt(i) != ' ') {
        breaks[count++] = i;
      }
    }
    breaks[count++] = text.length();
    return wrap(width, Arrays.copyOf(breaks, count));
  }

  private List<Line> wrap(int width, int[] opportunities) {
    List<Line> lines = new ArrayList<>();
    int lineStart = 0;
    int lineEnd = 0;
    int lineWidth = 0;
    int from = 0;
    for (int to : opportunities) {
      int pieceWidth = columns(from, to);
      int shownEnd = trimmed(from, to);
      int shownWidth = columns(from, shownEnd) + (isHyphenAt(shownEnd) ? 1 : 0);
      if (lineWidth > 0 && lineWidth + shownWidth > width) {
        int end = trimmed(lineStart, lineEnd);
        if (end > lineStart) {
          lines.add(broken(lineStart, end, width));
        }
        lineStart = from;
        lineWidth = 0;
      }
      if (shownWidth > width) {
        lineStart = divide(lineStart, shownEnd, width, lines);
        lineWidth = columns(lineStart, to);
      } else {
        lineWidth += pieceWidth;
      }
      lineEnd = to;
      from = to;
    }
    if (lineStart < text.length() || lines.isEmpty()) {
      lines.add(slice(lineStart, trimmed(lineStart, text.length())));
    }
    return lines;
  }

  /**
   * Adds full lines of what is too long for one; returns where the rest begins. A cluster that is
   * wider than a line, as of Hangul letters without end, is divided between its code points.
   */
  private int divide(int from, int to, int width, List<Line> lines) {
    int start = from;
    int columns = 0;
    int at = from;
    int clusterEnd = from;
    boolean tooWide = false;
    while (at < to) {
      if (at >= clusterEnd) {
        clusterEnd = Math.min(to, Graphemes.next(text, at));
        tooWide = columns(at, clusterEnd) > width;
      }
      int next = tooWide ? at + Character.charCount(text.codePointAt(at)) : clusterEnd;
      int added = columns(at, next);
      if (columns + added > width && at > start) {
        lines.add(broken(start, trimmed(start, at), width));
        start = at;
        columns = 0;
      }
      if (at == start && start > from && Character.isWhitespace(text.charAt(at))) {
        // A space that has no room on the line before must not begin the next.
        start = next;
        added = 0;
      }
      columns += added;
      at = next;
    }
    return start;
  }

  /** The columns of a stretch of the text, soft hyphens taking none. */
  private int columns(int from, int to) {
    if (narrow) {
      return to - from;
    }
    int columns = DisplayWidth.of(text, from, to);
    for (int i = from; hyphenated && i < to; i++) {
      columns -= text.charAt(i) == SOFT_HYPHEN ? 1 : 0;
    }
    return columns;
  }

  /** Whether a line that ends before {@code end} ends in a soft hyphen. */
  private boolean isHyphenAt(int end) {
    return hyphenated && end > 0 && end < text.length() && text.charAt(end - 1) == SOFT_HYPHEN;
  }

  /** A line that goes on in the next; a soft hyphen at its end shows. */
  private Line broken(int from, int to, int width) {
    Line line = slice(from, to);
    if (!isHyphenAt(to) || line.width() >= width) {
      return line;
    }
    List<Run> hyphened = new ArrayList<>(line.runs());
    hyphened.add(Run.mark("-", Role.DECORATION));
    return new Line(hyphened);
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || ((c >= 0x7F || c < ' ') && Character.isWhitespace(c));
  }

  /** The runs, or parts of them, between two UTF-16 indexes of {@link #text()}. */
  Line slice(int from, int to) {
    List<Run> pieces = new ArrayList<>();
    int index = Arrays.binarySearch(offsets, from);
    for (int i = Math.max(0, index >= 0 ? index : -index - 2); i < runs.size(); i++) {
      Run run = runs.get(i);
      int start = Math.max(from, offsets[i]);
      int end = Math.min(to, offsets[i] + run.text().length());
      if (start >= to) {
        break;
      }
      if (end > start) {
        piece(run, start - offsets[i], end - offsets[i], pieces);
      }
    }
    return pieces.isEmpty() ? Line.EMPTY : new Line(pieces);
  }

  /** Adds a part of a run without its soft hyphens. */
  private void piece(Run run, int from, int to, List<Run> pieces) {
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean hyphen = hyphenated && i < to && run.text().charAt(i) == SOFT_HYPHEN;
      if (i > start && (i == to || hyphen)) {
        pieces.add(run.part(start, i));
      }
      start = hyphen ? i + 1 : start;
    }
  }
}
