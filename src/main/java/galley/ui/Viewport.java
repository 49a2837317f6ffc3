package galley.ui;

/**
 * The article laid out for a terminal, and what of it is in view.
 *
 * @param top the first line of the page on the screen, counted from 0
 * @param place the words that shall stay at the top when the page is laid out anew: a UTF-16 index
 *     in the article's text, kept until the reader moves
 * @param beginning the index of the section whose first line shall stay there instead, or {@link
 *     #WITHIN}
 */
record Viewport(Size size, Measure measure, AnnotatedPage page, int top, int place, int beginning) {
  private static final int WITHIN = -1;

  /** The beginning of an article. */
  static Viewport of(OpenArticle open, Size size) {
    AnnotatedPage page = AnnotatedPage.of(open, size);
    return new Viewport(size, measure(open, size), page, 0, page.offsetAt(0), 0);
  }

  private static Measure measure(OpenArticle open, Size size) {
    return new Measure(size, !open.threads().isEmpty());
  }

  /** The index of the section at the top. */
  int section() {
    return page.sectionAt(top);
  }

  /** Scrolled so that {@code line} is the first, or as near as the page allows. */
  Viewport atLine(int line) {
    int bounded = Math.max(0, Math.min(line, page.lastTop(measure.height())));
    int section = page.sectionAt(bounded);
    int beginning = page.sectionStarts().get(section) == bounded ? section : WITHIN;
    return new Viewport(size, measure, page, bounded, page.offsetAt(bounded), beginning);
  }

  /**
   * Scrolled, if need be, so that the words at {@code offset} are among the first {@code rows}
   * rows.
   */
  Viewport showing(int offset, int rows) {
    int line = page.lineOf(offset);
    if (line >= top && line < top + rows) {
      return this;
    }
    int start = page.sectionStarts().get(page.sectionAt(line));
    int above = Math.max(1, rows / 3);
    return atLine(line - start < rows ? start : line - above);
  }

  /** Laid out anew, the same words at the top. */
  Viewport laidOut(OpenArticle open, Size newSize) {
    AnnotatedPage laidOut = AnnotatedPage.of(open, newSize);
    Measure newMeasure = measure(open, newSize);
    int newTop =
        beginning == WITHIN ? laidOut.lineOf(place) : laidOut.sectionStarts().get(beginning);
    int last = laidOut.lastTop(newMeasure.height());
    return new Viewport(newSize, newMeasure, laidOut, Math.min(newTop, last), place, beginning);
  }
}
