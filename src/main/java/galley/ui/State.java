package galley.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that the screen depends on. Made by {@link #open}, changed by {@link Update} only.
 *
 * @param digits what was typed of a count or section number, such as {@code 3.1}
 * @param notice what the bottom bar says until the next key
 * @param pointer what the mouse is doing
 * @param now the time by which the age of comments is told
 */
public record State(
    OpenArticle open,
    Viewport viewport,
    Mode mode,
    String digits,
    Optional<String> notice,
    Memory memory,
    Pointer pointer,
    Instant now) {

  /** The beginning of an article on a terminal of some size. */
  public static State open(OpenArticle open, Size size, Instant now) {
    Optional<String> warning = open.article().warnings().stream().findFirst();
    return new State(
        open,
        Viewport.of(open, size),
        new ReadingMode(),
        "",
        warning,
        Memory.EMPTY,
        Pointer.IDLE,
        now);
  }

  /** At the place where the article was left. */
  public State resumed(Place place, Instant left) {
    State there = with(viewport.atPlace(place));
    String age = Age.of(left, now, open.threads().zone());
    return there.top() == 0
        ? there
        : there.withNotice("You were here " + age + "; g goes to the beginning");
  }

  /** With the words at a UTF-16 index of the article's text in view. */
  public State atWords(int offset) {
    return showing(offset, measure().height());
  }

  /** Where the reader is. */
  public Place place() {
    return viewport.place();
  }

  /** How much of the article has been in view, from the beginning to here. */
  public int percent() {
    return viewport.percent();
  }

  /** Whether the reader is where the article begins. */
  public boolean isAtBeginning() {
    return viewport.top() == 0;
  }

  /** The same at a later time. */
  public State at(Instant time) {
    return new State(open, viewport, mode, digits, notice, memory, pointer, time);
  }

  /** The same with other comments on the article, the same words at the top. */
  public State commented(PlacedThreads threads) {
    OpenArticle commented = open.withThreads(threads);
    Optional<String> kept = memory.focus().filter(key -> threads.find(key).isPresent());
    boolean gone = mode instanceof ThreadMode && kept.isEmpty();
    return new State(
        commented,
        viewport.laidOut(commented, size()),
        gone ? new ReadingMode() : mode,
        digits,
        notice,
        memory.focusing(kept),
        pointer,
        now);
  }

  /**
   * Another article in the place of this one.
   *
   * @param trail where the reader then came from
   */
  State visiting(OpenArticle other, Trail trail) {
    return new State(
        other,
        Viewport.of(other, size()),
        new ReadingMode(),
        "",
        other.article().warnings().stream().findFirst(),
        memory.elsewhere(trail),
        pointer,
        now);
  }

  /** The same words at the top, but with more of the article. */
  State grown(OpenArticle more, Viewport laidOut) {
    Optional<String> told = notice;
    if (more.isWhole() && notice.isPresent() && notice.get().equals(Preview.WAITING)) {
      told = Optional.empty();
    }
    for (String warning : more.article().warnings()) {
      if (told.isEmpty() && !open.article().warnings().contains(warning)) {
        told = Optional.of(warning);
      }
    }
    Memory kept = memory.with(memory.trail().in(open, more));
    return new State(
        more, viewport.grown(open, more, laidOut), mode, digits, told, kept, pointer, now);
  }

  /** The same with something to tell in the bottom bar until the next key. */
  public State withNotice(String text) {
    return new State(open, viewport, mode, digits, Optional.of(text), memory, pointer, now);
  }

  /** The same with an unfinished comment kept; an empty one is forgotten. */
  public State withDraft(Intention intention, String text) {
    return withDraft(intention, Prompt.of(text));
  }

  /** What is being typed at the moment and what was left unfinished, for another day. */
  public Map<Intention, String> unsaved() {
    Map<Intention, String> unsaved = new HashMap<>();
    memory.drafts().forEach((intention, draft) -> unsaved.put(intention, draft.text()));
    if (mode instanceof CommentingMode commenting && !commenting.prompt().text().isBlank()) {
      unsaved.put(commenting.intention(), commenting.prompt().text());
    }
    return unsaved;
  }

  Measure measure() {
    return viewport.measure();
  }

  Size size() {
    return viewport.size();
  }

  AnnotatedPage page() {
    return viewport.page();
  }

  int top() {
    return viewport.top();
  }

  /** The index of the section at the top of the screen. */
  int section() {
    return viewport.section();
  }

  Map<Intention, Prompt> drafts() {
    return memory.drafts();
  }

  /** The index of the thread that is looked at. */
  Optional<Integer> focused() {
    return memory.focus().flatMap(open.threads()::find);
  }

  State with(Viewport other) {
    return new State(open, other, mode, digits, notice, memory, pointer, now);
  }

  /** Scrolled so that {@code line} is the first, or as near as the page allows. */
  State atLine(int line) {
    return with(viewport.atLine(line));
  }

  /** At the section of an index. */
  public State atSection(int index) {
    return atLine(page().sectionStarts().get(index));
  }

  /** Scrolled so that the words at {@code offset} are among the first {@code rows} rows. */
  State showing(int offset, int rows) {
    return with(viewport.showing(offset, rows));
  }

  State with(Mode newMode) {
    return new State(open, viewport, newMode, digits, notice, memory, pointer, now);
  }

  State withDigits(String typed) {
    return new State(open, viewport, mode, typed, notice, memory, pointer, now);
  }

  State withoutNotice() {
    return new State(open, viewport, mode, digits, Optional.empty(), memory, pointer, now);
  }

  State with(Memory other) {
    return new State(open, viewport, mode, digits, notice, other, pointer, now);
  }

  State withDraft(Intention intention, Prompt draft) {
    return with(memory.withDraft(intention, draft));
  }

  State focusing(String key) {
    return with(memory.focusing(Optional.of(key)));
  }

  State unfocused() {
    return with(memory.focusing(Optional.empty()));
  }

  State with(Search search) {
    return with(memory.searching(Optional.of(search)));
  }

  State withoutSearch() {
    return with(memory.searching(Optional.empty()));
  }

  /** Laid out anew for a size, the same words at the top. */
  State resized(Size newSize) {
    return with(viewport.laidOut(open, newSize));
  }

  State with(Pointer other) {
    return new State(open, viewport, mode, digits, notice, memory, other, now);
  }
}
