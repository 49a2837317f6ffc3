package galley.ui;

import galley.article.Article;
import galley.layout.Layout;
import galley.layout.Line;
import galley.layout.Overflow;
import galley.layout.Page;
import galley.layout.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page on the screen: the article's own lines and, where they do not stand beside it, the
 * comments on each section below it. Line numbers count from 0.
 *
 * @param source the article's own page
 * @param sourcePlaces the words on that
 * @param threads the comments that were set in
 * @param beside whether they stand beside it
 * @param settled their lines, unless they do
 * @param sectionStarts the line where each section begins
 * @param contentEnds the line after the last of each section that is not blank
 * @param marks the indexes of the threads on words that begin on a line
 */
record AnnotatedPage(
    Page source,
    Places sourcePlaces,
    PlacedThreads threads,
    boolean beside,
    SettledThreads settled,
    List<Line> lines,
    List<Integer> sectionStarts,
    List<Integer> contentEnds,
    Places places,
    Map<Integer, List<Integer>> marks) {

  /** Lays {@code open} out for a terminal. */
  static AnnotatedPage of(OpenArticle open, Measure measure, Overflow overflow) {
    Page page = Layout.of(open.article(), open.text(), measure.textWidth(), overflow);
    return of(open, page, Places.of(page.lines()), measure.hasPane(), SettledThreads.NONE);
  }

  /**
   * The same article for a terminal of some size, perhaps with other comments. What need not be
   * laid out anew is not.
   *
   * @param overflow that of this page
   */
  AnnotatedPage again(OpenArticle open, Measure measure, Overflow overflow) {
    if (measure.textWidth() != source.width()) {
      return of(open, measure, overflow);
    }
    return sameThreads(open) && measure.hasPane() == beside
        ? this
        : of(open, source, sourcePlaces, measure.hasPane(), settled);
  }

  @SuppressWarnings("ReferenceEquality") // Others with equal comments are few, and cost no more.
  private boolean sameThreads(OpenArticle open) {
    return open.threads() == threads;
  }

  private static AnnotatedPage of(
      OpenArticle open, Page page, Places sourcePlaces, boolean beside, SettledThreads before) {
    SettledThreads settled = beside ? SettledThreads.NONE : before.again(open, page.width());
    Article article = open.article();
    List<Line> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int last = article.sections().size() - 1;
    for (int i = 0; i <= last; i++) {
      starts.add(lines.size());
      List<Line> own = page.lines().subList(page.sectionStarts().get(i), page.sectionEnd(i));
      int end = own.size();
      while (end > 0 && own.get(end - 1).runs().isEmpty()) {
        end--;
      }
      lines.addAll(own.subList(0, end));
      for (int thread : beside ? List.<Integer>of() : below(open, i)) {
        lines.add(Line.EMPTY);
        lines.addAll(settled.get(thread));
      }
      ends.add(lines.size());
      lines.addAll(Collections.nCopies(own.size() - end, Line.EMPTY));
    }
    Places places = sourcePlaces.moved(lines, page.sectionStarts(), starts);
    return new AnnotatedPage(
        page,
        sourcePlaces,
        open.threads(),
        beside,
        settled,
        List.copyOf(lines),
        starts,
        ends,
        places,
        marks(open, places, starts));
  }

  /** The threads that stand below a section; those on no section below the last. */
  private static List<Integer> below(OpenArticle open, int section) {
    List<Integer> threads = new ArrayList<>(open.threads().in(section));
    if (section == open.article().sections().size() - 1) {
      threads.addAll(open.threads().in(-1));
    }
    return threads;
  }

  /** The index of the thread that is set in at {@code line}; empty for the article's own lines. */
  Optional<Integer> threadAt(OpenArticle open, int line) {
    int section = sectionAt(line);
    List<Integer> threads = beside ? List.of() : below(open, section);
    int end = contentEnds.get(section);
    for (int i = threads.size() - 1; i >= 0 && line < end; i--) {
      int start = end - settled.get(threads.get(i)).size();
      if (line >= start) {
        return Optional.of(threads.get(i));
      }
      end = start - 1;
    }
    return Optional.empty();
  }

  private static Map<Integer, List<Integer>> marks(
      OpenArticle open, Places places, List<Integer> sectionStarts) {
    Map<Integer, List<Integer>> marks = new HashMap<>();
    for (int i = 0; i < open.threads().size(); i++) {
      int section = open.threads().get(i).section();
      Optional<Span> span = open.threads().span(i);
      if (span.isPresent()) {
        marks.computeIfAbsent(places.lineOf(span.get().start()), n -> new ArrayList<>()).add(i);
      } else if (section >= 0) {
        marks.computeIfAbsent(sectionStarts.get(section), n -> new ArrayList<>()).add(i);
      }
    }
    return marks;
  }

  int sectionAt(int line) {
    int found = Collections.binarySearch(sectionStarts, line);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /** The last line that may be the first of the screen: the last section's heading, or later. */
  int lastTop(int height) {
    return Math.max(sectionStarts.get(sectionStarts.size() - 1), lines.size() - height);
  }

  /** A page on from {@code top}, but not past the next heading; the same line at the end. */
  int nextPage(int top, int height) {
    int section = sectionAt(top);
    if (top + height < contentEnds.get(section)) {
      return top + height;
    }
    return section + 1 < sectionStarts.size() ? sectionStarts.get(section + 1) : top;
  }

  /** A page back from {@code top} through the same pages; the same line at the beginning. */
  int previousPage(int top, int height) {
    int section = sectionAt(top);
    int start = sectionStarts.get(section);
    if (top > start) {
      return start + (top - start - 1) / height * height;
    }
    if (section == 0) {
      return top;
    }
    int before = sectionStarts.get(section - 1);
    int content = Math.max(1, contentEnds.get(section - 1) - before);
    return before + (content - 1) / height * height;
  }

  /** The place in the article's text of the first words at or below {@code line}; 0 without any. */
  int offsetAt(int line) {
    for (int i = line; i < lines.size(); i++) {
      if (lines.get(i).start() != Run.NOWHERE) {
        return lines.get(i).start();
      }
    }
    for (int i = Math.min(line, lines.size()) - 1; i >= 0; i--) {
      if (lines.get(i).start() != Run.NOWHERE) {
        return lines.get(i).start();
      }
    }
    return 0;
  }

  /** The line that the words at {@code offset} of the article's text stand on. */
  int lineOf(int offset) {
    return places.lineOf(offset);
  }
}
