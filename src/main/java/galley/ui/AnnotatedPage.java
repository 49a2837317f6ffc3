package galley.ui;

import galley.article.Article;
import galley.layout.Layout;
import galley.layout.Line;
import galley.layout.Page;
import galley.layout.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The page on the screen: the article's own lines, and below each section the comments on it. Line
 * numbers count from 0.
 *
 * @param sectionStarts the line where each section begins
 * @param contentEnds the line after the last of each section that is not blank
 * @param marks how many comments stand on the words of a line
 */
record AnnotatedPage(
    List<Line> lines,
    List<Integer> sectionStarts,
    List<Integer> contentEnds,
    Map<Integer, Integer> marks) {

  /** Lays {@code open} out at {@code width} display columns. */
  static AnnotatedPage of(OpenArticle open, int width) {
    Article article = open.article();
    Page page = Layout.of(article, open.text(), width);
    List<Line> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Map<Integer, Integer> marks = new HashMap<>();
    for (int i = 0; i < article.sections().size(); i++) {
      starts.add(lines.size());
      List<Line> own = page.lines().subList(page.sectionStarts().get(i), page.sectionEnd(i));
      int end = own.size();
      while (end > 0 && own.get(end - 1).runs().isEmpty()) {
        end--;
      }
      int first = lines.size();
      lines.addAll(own.subList(0, end));
      List<PlacedComment> comments = open.commentsIn(i);
      for (PlacedComment comment : comments) {
        marks.merge(lineOf(comment.offset(), lines, first), 1, Integer::sum);
      }
      lines.addAll(CommentLines.of(comments, width, open.zone()));
      ends.add(lines.size());
      lines.addAll(Collections.nCopies(own.size() - end, Line.EMPTY));
    }
    return new AnnotatedPage(List.copyOf(lines), starts, ends, marks);
  }

  private static int lineOf(int offset, List<Line> lines, int first) {
    int found = first;
    for (int i = first; i < lines.size(); i++) {
      int start = lines.get(i).start();
      if (start != Run.NOWHERE && start <= offset) {
        found = i;
      }
    }
    return found;
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
    return lineOf(offset, lines, 0);
  }
}
