package galley.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides text without markup into paragraphs. Blank lines always divide. Lines without blank ones
 * between them are one paragraph if they were wrapped by hand ({@link Wrapping}); if not, each is a
 * paragraph. A list's item begins one, and what hangs under it belongs to it. Code and quotes stay
 * together, and so does what Galley set flush right.
 */
final class PlainParagraphs {
  private static final int NOWHERE = -1;

  private final PlainLines lines;
  private final int flushAt;
  private final Wrapping wrapping;

  PlainParagraphs(PlainLines lines) {
    this(lines, NOWHERE);
  }

  private PlainParagraphs(PlainLines lines, int flushAt) {
    this.lines = lines;
    this.flushAt = flushAt;
    this.wrapping = new Wrapping(lines);
  }

  /** Those of a page that Galley wrote. */
  static PlainParagraphs exported(PlainLines lines) {
    return new PlainParagraphs(lines, lines.width());
  }

  /** The paragraphs between two line numbers, the second exclusive. */
  List<PlainParagraph> between(int from, int to) {
    List<PlainParagraph> paragraphs = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || lines.isBlank(i)) {
        if (i > start) {
          stretch(start, i, paragraphs);
        }
        start = i + 1;
      }
    }
    return paragraphs;
  }

  /** Lines without a blank one between them. */
  private void stretch(int from, int to, List<PlainParagraph> paragraphs) {
    PlainParagraph whole = paragraph(from, to);
    if (whole.isFlushRight(flushAt)) {
      paragraphs.add(whole.stripped());
      return;
    }
    if (Preformatted.is(whole.lines())) {
      paragraphs.add(whole);
      return;
    }
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      boolean quoted = paragraph(start, start + 1).isQuote();
      if (i == to || quoted != paragraph(i, i + 1).isQuote() || beginsItem(start, i)) {
        if (quoted) {
          paragraphs.add(paragraph(start, i));
        } else {
          divide(start, i, paragraphs);
        }
        start = i;
      }
    }
  }

  private void divide(int from, int to, List<PlainParagraph> paragraphs) {
    boolean wrapped = wrapping.is(from, to);
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      boolean goesOn =
          i < to && (hangs(start, i) || (wrapped && !wrapping.endsParagraph(start, i)));
      if (!goesOn) {
        paragraphs.add(paragraph(start, i));
        start = i;
      }
    }
  }

  private PlainParagraph paragraph(int from, int to) {
    return new PlainParagraph(lines.lines().subList(from, to), from);
  }

  /**
   * Whether line {@code i} begins a list item: a bullet, the number after that at the start, or a
   * first number set in under the start.
   */
  private boolean beginsItem(int start, int i) {
    PlainParagraph line = paragraph(i, i + 1);
    if (!line.isNumbered()) {
      return line.isBullet();
    }
    PlainParagraph before = paragraph(start, start + 1);
    return before.isNumbered()
        ? line.number() == before.number() + 1
        : line.number() == 1 && hangs(start, i);
  }

  /** Whether line {@code i} is set in under the list item that begins at {@code start}. */
  private boolean hangs(int start, int i) {
    PlainParagraph item = paragraph(start, start + 1);
    return item.isItem() && paragraph(i, i + 1).indent() > item.indent();
  }
}
