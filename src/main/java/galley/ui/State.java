package galley.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the screen depends on. Made by {@link #open}, changed by {@link Update} only.
 *
 * @param page {@code open} laid out for {@code size}
 * @param top the first line of the page on the screen, counted from 0
 * @param place the words that shall stay at the top when the page is laid out anew: a UTF-16 index
 *     in the article's text, kept until the reader moves
 * @param digits what was typed of a count or section number, such as {@code 3.1}
 * @param notice what the bottom bar says until the next key
 * @param drafts comments that were left unfinished, by the index of their section
 */
public record State(
    OpenArticle open,
    Size size,
    AnnotatedPage page,
    int top,
    int place,
    Mode mode,
    String digits,
    Optional<String> notice,
    Map<Integer, Prompt> drafts) {

  public State {
    drafts = Map.copyOf(drafts);
  }

  /** The article at its beginning, on a terminal of some size. */
  public static State open(OpenArticle open, Size size) {
    AnnotatedPage page = AnnotatedPage.of(open, new Measure(size).textWidth());
    Optional<String> warning = open.article().warnings().stream().findFirst();
    return new State(
        open, size, page, 0, page.offsetAt(0), new ReadingMode(), "", warning, Map.of());
  }

  /** The same with other comments on the article, the same words at the top. */
  public State commented(List<PlacedComment> comments) {
    return laidOut(open.withComments(comments), size);
  }

  /** The same with something to tell in the bottom bar until the next key. */
  public State withNotice(String text) {
    return new State(open, size, page, top, place, mode, digits, Optional.of(text), drafts);
  }

  Measure measure() {
    return new Measure(size);
  }

  /** The index of the section at the top of the screen. */
  int section() {
    return page.sectionAt(top);
  }

  /** Scrolled so that {@code line} is the first, or as near as the page allows. */
  State atLine(int line) {
    int bounded = Math.max(0, Math.min(line, page.lastTop(measure().height())));
    return new State(
        open, size, page, bounded, page.offsetAt(bounded), mode, digits, notice, drafts);
  }

  State atSection(int index) {
    return atLine(page.sectionStarts().get(index));
  }

  State with(Mode newMode) {
    return new State(open, size, page, top, place, newMode, digits, notice, drafts);
  }

  State withDigits(String typed) {
    return new State(open, size, page, top, place, mode, typed, notice, drafts);
  }

  State withoutNotice() {
    return new State(open, size, page, top, place, mode, digits, Optional.empty(), drafts);
  }

  /** With the unfinished comment of a section kept; an empty one is forgotten. */
  State withDraft(int section, Prompt draft) {
    Map<Integer, Prompt> kept = new HashMap<>(drafts);
    kept.remove(section);
    if (!draft.text().isBlank()) {
      kept.put(section, draft);
    }
    return new State(open, size, page, top, place, mode, digits, notice, kept);
  }

  /** Laid out anew for a size, the same words at the top. */
  State resized(Size newSize) {
    return laidOut(open, newSize);
  }

  private State laidOut(OpenArticle article, Size newSize) {
    AnnotatedPage laidOut = AnnotatedPage.of(article, new Measure(newSize).textWidth());
    int section = section();
    int newTop =
        top == page.sectionStarts().get(section)
            ? laidOut.sectionStarts().get(section)
            : laidOut.lineOf(place);
    int last = laidOut.lastTop(new Measure(newSize).height());
    return new State(
        article, newSize, laidOut, Math.min(newTop, last), place, mode, digits, notice, drafts);
  }
}
