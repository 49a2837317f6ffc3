package galley.ui;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * All that the screen depends on. Made by {@link #open}, changed by {@link Update} only.
 *
 * @param digits what was typed of a count or section number, such as {@code 3.1}
 * @param notice what the bottom bar says until the next key
 * @param pointer what the mouse is doing
 * @param settings what the reader wants to be otherwise than usual
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
    Settings settings,
    Instant now) {

  /** The beginning of an article on a terminal of some size. */
  public static State open(OpenArticle open, Size size, Instant now) {
    return open(open, size, Settings.USUAL, now);
  }

  /** The same as the reader wants the screen. */
  public static State open(OpenArticle open, Size size, Settings settings, Instant now) {
    return new State(
        open,
        Viewport.of(open, size, settings.arrangement()),
        new ReadingMode(),
        "",
        open.warning(),
        Memory.EMPTY,
        Pointer.IDLE,
        settings,
        now);
  }

  /** With the words at a UTF-16 index of the article's text in view. */
  public State atWords(int offset) {
    return showing(offset, measure().height());
  }

  /**
   * Where the fragment of an address leads: to a section by its anchor, perhaps to words; the same
   * if there is no such place.
   */
  public State atFragment(String fragment) {
    return Sections.at(this, fragment).orElse(this);
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
    return new State(open, viewport, mode, digits, notice, memory, pointer, settings, time);
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
        settings,
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
        Viewport.of(other, size(), arrangement()),
        new ReadingMode(),
        "",
        other.warning(),
        memory.elsewhere(trail),
        pointer,
        settings,
        now);
  }

  /** The same words at the top, but with more of the article. */
  State grown(OpenArticle more, Viewport laidOut) {
    Optional<String> told = Preview.told(notice, open, more);
    Memory kept = memory.with(memory.trail().in(open, more));
    return new State(
        more,
        viewport.grown(open, more, laidOut),
        mode instanceof ContentsMode shown ? shown.in(kept.outline(), open, more) : mode,
        digits,
        told,
        kept,
        pointer,
        settings,
        now);
  }

  /** The same with something to tell in the bottom bar until the next key. */
  public State withNotice(String text) {
    return new State(
        open, viewport, mode, digits, Optional.of(text), memory, pointer, settings, now);
  }

  /** The same with an unfinished comment kept; an empty one is forgotten. */
  public State withDraft(Intention intention, String text) {
    return withDraft(intention, Prompt.of(text));
  }

  /** What is being typed at the moment and what was left unfinished, for another day. */
  public Map<Intention, String> unsaved() {
    return Drafts.unsaved(this);
  }

  Measure measure() {
    return viewport.measure();
  }

  /** The terminal's. */
  public Size size() {
    return viewport.size();
  }

  Arrangement arrangement() {
    return measure().arrangement();
  }

  /** With the screen arranged in another way. */
  State arranged(Arrangement other) {
    Settings changed = new Settings(settings.keys(), other);
    Viewport arranged = viewport.arranged(open, other);
    return new State(open, arranged, mode, digits, notice, memory, pointer, changed, now);
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
    return new State(open, other, mode, digits, notice, memory, pointer, settings, now);
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
    return new State(open, viewport, newMode, digits, notice, memory, pointer, settings, now);
  }

  State withDigits(String typed) {
    return new State(open, viewport, mode, typed, notice, memory, pointer, settings, now);
  }

  State withoutNotice() {
    return new State(
        open, viewport, mode, digits, Optional.empty(), memory, pointer, settings, now);
  }

  State with(Memory other) {
    return new State(open, viewport, mode, digits, notice, other, pointer, settings, now);
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

  State with(Pointer other) {
    return new State(open, viewport, mode, digits, notice, memory, other, settings, now);
  }
}
