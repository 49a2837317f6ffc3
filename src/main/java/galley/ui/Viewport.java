package galley.ui;

import galley.layout.Line;
import galley.layout.Overflow;
import galley.layout.Overhang;

/**
 * The article laid out for a terminal, and what of it is in view.
 *
 * @param overflow what becomes of code and tables that are too wide
 * @param top the first line of the page on the screen, counted from 0
 * @param shift by how many display columns lines that are too wide are moved to the left; each only
 *     as far as it must be
 * @param place what shall stay at the top when the page is laid out anew, kept until the reader
 *     moves
 */
record Viewport(
    Size size,
    Measure measure,
    AnnotatedPage page,
    Overflow overflow,
    int top,
    int shift,
    Place place) {
  /** The display columns that stay between words gone to and the edge, where there are as many. */
  private static final int EDGE = 8;

  /** The beginning of an article. */
  static Viewport of(OpenArticle open, Size size, Arrangement arrangement) {
    Measure measure = new Measure(size, !open.threads().isEmpty(), arrangement);
    Overflow usual = arrangement.linear() ? Overflow.RECORDS : Overflow.KEEP;
    AnnotatedPage page = AnnotatedPage.of(open, measure, usual);
    return new Viewport(size, measure, page, usual, 0, 0, Place.at(page, 0));
  }

  private Measure measure(OpenArticle open, Size newSize) {
    return new Measure(newSize, !open.threads().isEmpty(), measure.arrangement());
  }

  /** The index of the section at the top. */
  int section() {
    return page.sectionAt(top);
  }

  /** How much of the page there is down to the last line in view. */
  int percent() {
    int lines = page.lines().size();
    int seen = Math.min(lines, top + measure.height());
    return lines == 0 ? 100 : (int) (100L * seen / lines);
  }

  /** Scrolled so that {@code line} is the first, or as near as the page allows. */
  Viewport atLine(int line) {
    int bounded = Math.max(0, Math.min(line, page.lastTop(measure.height())));
    Place newPlace = Place.at(page, bounded);
    return new Viewport(size, measure, page, overflow, bounded, shift, newPlace);
  }

  /**
   * Scrolled, if need be, so that the words at {@code offset} are among the first {@code rows}
   * rows, and moved sideways so that they are not cut off.
   */
  Viewport showing(int offset, int rows) {
    int line = page.lineOf(offset);
    if (line >= top && line < top + rows) {
      return beside(offset, line);
    }
    int start = page.sectionStarts().get(page.sectionAt(line));
    int above = Math.max(1, rows / 3);
    return atLine(line - start < rows ? start : line - above).beside(offset, line);
  }

  private Viewport beside(int offset, int line) {
    Overhang overhang = page.lines().get(line).overhang();
    if (!overhang.any()) {
      return this;
    }
    int column = page.places().columnOf(offset);
    int moved = Math.min(shift, overhang.columns());
    if (column <= overhang.lead() + moved) {
      moved = column - overhang.lead() - EDGE;
    } else if (column >= measure.textWidth() + moved - 2) {
      moved = column - measure.textWidth() + EDGE;
    }
    return shifted(Math.max(0, Math.min(moved, overhang.columns())));
  }

  private Viewport shifted(int columns) {
    return new Viewport(size, measure, page, overflow, top, columns, place);
  }

  /** Scrolled so that {@code wanted} is at the top. */
  Viewport atPlace(Place wanted) {
    return atLine(wanted.top(page));
  }

  /** By how many columns the widest line in view is too wide. */
  int overhang() {
    int widest = 0;
    int end = Math.min(page.lines().size(), top + measure.height());
    for (Line line : page.lines().subList(Math.min(top, end), end)) {
      widest = Math.max(widest, line.overhang().columns());
    }
    return widest;
  }

  /** What is too wide moved by so many columns to the left, or for fewer than 0 to the right. */
  Viewport sideways(int columns) {
    int most = overhang();
    return shifted(Math.max(0, Math.min(most, Math.min(shift, most) + columns)));
  }

  /** Laid out anew, the same words at the top. */
  Viewport laidOut(OpenArticle open, Size newSize) {
    return laidOut(open, measure(open, newSize), overflow);
  }

  /** Laid out anew in another arrangement, the same words at the top. */
  Viewport arranged(OpenArticle open, Arrangement arrangement) {
    return laidOut(open, new Measure(size, measure.commented(), arrangement), overflow);
  }

  /** Laid out anew with long lines folded, or no longer, the same words at the top. */
  Viewport folded(OpenArticle open) {
    return laidOut(open, measure, overflow == Overflow.KEEP ? Overflow.FOLD : Overflow.KEEP);
  }

  /**
   * The same place with more of the article.
   *
   * @param prepared its beginning, laid out already, perhaps for another terminal
   */
  Viewport grown(OpenArticle before, OpenArticle more, Viewport prepared) {
    return revised(more, prepared, place.in(before, more));
  }

  /**
   * A place in the same article after it changed.
   *
   * @param prepared its beginning, laid out already, perhaps for another terminal
   */
  Viewport revised(OpenArticle now, Viewport prepared, Place there) {
    Measure newMeasure = measure(now, size);
    AnnotatedPage laidOut =
        prepared.overflow == overflow
            ? prepared.page.again(now, newMeasure, overflow)
            : AnnotatedPage.of(now, newMeasure, overflow);
    int newTop = Math.min(there.top(laidOut), laidOut.lastTop(newMeasure.height()));
    return new Viewport(size, newMeasure, laidOut, overflow, newTop, shift, there);
  }

  private Viewport laidOut(OpenArticle open, Measure newMeasure, Overflow newOverflow) {
    AnnotatedPage laidOut =
        newOverflow == overflow
            ? page.again(open, newMeasure, overflow)
            : AnnotatedPage.of(open, newMeasure, newOverflow);
    int newTop = Math.min(place.top(laidOut), laidOut.lastTop(newMeasure.height()));
    return new Viewport(newMeasure.size(), newMeasure, laidOut, newOverflow, newTop, shift, place);
  }
}
