package galley.article;

import galley.text.HeadingRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Text under way whose lines stand in, with so many blank lines between two pieces as asked for.
 */
final class IndentedText {
  /** The line feeds before a heading: two blank lines, which nothing else has before it. */
  private static final int BEFORE_HEADING = 3;

  private StringBuilder out = new StringBuilder();
  private int indent;

  /** How many line feeds must stand between what is written and what comes next. */
  private int gap;

  /** Whether this line has something on it already, so that it takes a space and no indent. */
  private boolean lineOpen;

  /** Where the last line of words ends that begins as the rule under a heading does. */
  private int lastRule = -1;

  int length() {
    return out.length();
  }

  /** Ends the text, with a line feed unless it is empty; nothing can be written any more. */
  String end() {
    if (out.length() > 0) {
      out.append('\n');
    }
    String text = out.toString();
    out = new StringBuilder();
    return text;
  }

  /** How many line feeds there are at {@code from}. */
  int blanks(int from) {
    int end = from;
    while (end < out.length() && out.charAt(end) == '\n') {
      end++;
    }
    return end - from;
  }

  /**
   * The lines from {@code from} on, blank ones before them left out, without blanks at their ends.
   */
  List<String> lines(int from) {
    List<String> lines = new ArrayList<>();
    int start = from + blanks(from);
    while (start < out.length()) {
      int feed = out.indexOf("\n", start);
      int end = feed < 0 ? out.length() : feed;
      lines.add(out.substring(start, end).stripTrailing());
      start = end + 1;
    }
    return lines;
  }

  /** Whether one of the lines from {@code from} on may be taken for the rule under a heading. */
  boolean mayHoldRule(int from) {
    return lastRule > from;
  }

  int indent() {
    return indent;
  }

  /** Sets what comes next in by so many columns more, or fewer. */
  void indent(int columns) {
    indent += columns;
  }

  int gap() {
    return gap;
  }

  /** Asks for so many line feeds before what comes next. */
  void gap(int lineFeeds) {
    gap = lineFeeds;
  }

  /** Forgets what was written from {@code length} on, when {@code gap} line feeds were due. */
  void back(int length, int gap) {
    out.setLength(length);
    this.gap = gap;
    lineOpen = false;
    lastRule = Math.min(lastRule, length);
  }

  /** Where the next piece will begin, its indent left aside. */
  int next() {
    return out.length() == 0 ? 0 : out.length() + gap;
  }

  /** Ends what was written before. */
  private void separate() {
    if (out.length() > 0) {
      out.append("\n".repeat(gap));
    }
    lineOpen = lineOpen && gap == 0;
    gap = 0;
  }

  /** Writes {@code mark} at the beginning of a line whose words come next. */
  void mark(String mark) {
    separate();
    part(true);
    out.append(lineOpen ? " " : " ".repeat(indent)).append(mark);
    lineOpen = true;
  }

  /** Writes a space on the same line. */
  void space() {
    out.append(' ');
  }

  /** Writes words of one line or more; returns where each line begins. */
  int[] words(String words) {
    separate();
    String[] lines = words.split("\n", -1);
    int[] starts = new int[lines.length];
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.append('\n');
        lineOpen = false;
      }
      boolean last = i + 1 == lines.length || lines[i + 1].isBlank();
      part(last && !lines[i].isBlank());
      starts[i] = line(lines[i]);
    }
    return starts;
  }

  /** Writes a heading's words; returns where they begin. */
  int heading(String words) {
    out.setLength(endOfWords());
    gap = BEFORE_HEADING;
    separate();
    return line(words);
  }

  private int line(String words) {
    String line = words.stripTrailing();
    if (!line.isEmpty()) {
      out.append(lineOpen ? " " : " ".repeat(indent));
      lineOpen = true;
    }
    out.append(line);
    lastRule = HeadingRule.mayBe(line) ? out.length() : lastRule;
    return out.length() - line.length();
  }

  /**
   * Adds a third blank line to just two where something follows that is no heading but would read
   * as one, standing alone.
   */
  private void part(boolean alone) {
    if (alone) {
      int end = endOfWords();
      out.append(end > 0 && out.length() - end == BEFORE_HEADING ? "\n" : "");
    }
  }

  /** Where the blank lines begin with which the text ends, if any do. */
  private int endOfWords() {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == '\n') {
      end--;
    }
    return end;
  }
}
