package galley.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides text without markup into paragraphs. Blank lines always divide. Lines without blank ones
 * between them are one paragraph if they were wrapped by hand, which shows by every line being so
 * full that the next word did not fit; if not, each is a paragraph. Code and quotes stay together.
 */
final class PlainParagraphs {
  /** Text with longer lines than this was not wrapped by hand; in UTF-16 units. */
  private static final int WIDEST_WRAP = 120;

  /** A line counts as full when it and the next word go beyond this share of the widest. */
  private static final double FULL = 0.85;

  /** The share of full lines by which wrapped text is known. */
  private static final double MOSTLY = 0.7;

  private final PlainLines lines;
  private final int widest;
  private final List<PlainParagraph> paragraphs = new ArrayList<>();

  private PlainParagraphs(PlainLines lines) {
    this.lines = lines;
    this.widest = lines.lines().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The paragraphs between two line numbers. */
  static List<PlainParagraph> between(PlainLines lines, int from, int to) {
    PlainParagraphs divided = new PlainParagraphs(lines);
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || lines.isBlank(i)) {
        if (i > start) {
          divided.stretch(start, i);
        }
        start = i + 1;
      }
    }
    return divided.paragraphs;
  }

  /** Lines without a blank one between them. */
  private void stretch(int from, int to) {
    List<String> own = lines.lines().subList(from, to);
    if (own.size() > 1 && (Preformatted.is(own) || own.stream().allMatch(l -> l.startsWith(">")))) {
      paragraphs.add(new PlainParagraph(own, from));
      return;
    }
    boolean wrapped = isWrapped(from, to);
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      boolean item = i < to && new PlainParagraph(List.of(lines.get(i)), i).isBullet();
      if (i == to || !wrapped || item) {
        paragraphs.add(new PlainParagraph(lines.lines().subList(start, i), start));
        start = i;
      }
    }
  }

  private boolean isWrapped(int from, int to) {
    if (widest > WIDEST_WRAP || to - from < 2) {
      return false;
    }
    int full = 0;
    for (int i = from; i + 1 < to; i++) {
      String next = lines.get(i + 1).strip();
      int space = next.indexOf(' ');
      int word = space < 0 ? next.length() : space;
      full += lines.get(i).length() + 1 + word > widest * FULL ? 1 : 0;
    }
    return full >= MOSTLY * (to - from - 1);
  }
}
