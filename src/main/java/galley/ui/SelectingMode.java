package galley.ui;

import galley.article.ArticleText;
import galley.ui.Key.Kind;
import java.util.Optional;

/** Words of the article being chosen, to be commented on or copied. */
record SelectingMode(Selection selection) implements Mode {

  /**
   * The words of the thread that is looked at chosen if they are in view, else the first paragraph
   * that is; a title or heading only where there is no other.
   */
  static Optional<SelectingMode> at(State state) {
    ArticleText text = state.open().text();
    Optional<Span> focus =
        state
            .focused()
            .flatMap(state.open().threads()::span)
            .map(span -> span.whole(text.string()))
            .filter(span -> isInView(state, span));
    if (focus.isPresent()) {
      return Optional.of(new SelectingMode(new Selection(focus.get(), true, Unit.PARAGRAPH)));
    }
    int section = state.section();
    int first = Math.max(state.page().offsetAt(state.top()), text.sectionStart(section));
    return Selection.at(text, first, Unit.PARAGRAPH)
        .map(found -> isHeading(state, found) ? below(state, found) : found)
        .map(SelectingMode::new);
  }

  private static boolean isInView(State state, Span words) {
    int height = state.measure().height();
    return state.page().lineOf(words.start()) < state.top() + height
        && state.page().lineOf(Math.max(words.start(), words.end() - 1)) >= state.top();
  }

  private static boolean isHeading(State state, Selection found) {
    int section = state.section();
    return found.start() == state.open().text().sectionStart(section)
        && state.open().section(section).heading().isPresent();
  }

  private static Selection below(State state, Selection heading) {
    Selection next = heading.stepped(state.open().text(), 1);
    return next.start() < state.open().text().sectionEnd(state.section()) ? next : heading;
  }

  @Override
  public Step press(State state, Key key) {
    if (key.kind() == Kind.CHARACTER && !key.control() && !key.alt() && isDigit(key, state)) {
      return Step.to(state.withDigits(state.digits() + Character.toString(key.codePoint())));
    }
    int count = ReadingMode.count(state.digits());
    State quiet = state.withDigits("");
    return switch (key.kind()) {
      case ESCAPE -> Step.to(quiet.with(new ReadingMode()));
      case TAB -> chosen(quiet, selection.stepped(text(state), count));
      case REVERSE_TAB -> chosen(quiet, selection.stepped(text(state), -count));
      case CHARACTER -> character(quiet, key, count);
      case ENTER -> comment(quiet);
      default -> extended(quiet, SelectionMotion.of(state, selection, key, count));
    };
  }

  /** A zero is a count only after another digit; before, it goes to the line's beginning. */
  private static boolean isDigit(Key key, State state) {
    int c = key.codePoint();
    return (c >= '1' && c <= '9') || (c == '0' && !state.digits().isEmpty());
  }

  private Step character(State state, Key key, int count) {
    if (key.equals(Key.control('c'))) {
      return Step.to(state.with(new ReadingMode()));
    }
    if (key.control() || key.alt()) {
      return Step.to(state);
    }
    return switch (key.codePoint()) {
      case 'q' -> Step.to(state.with(new ReadingMode()));
      case 'v' -> chosen(state, selection.narrower(text(state)));
      case 'V' -> chosen(state, selection.wider(text(state)));
      case 'o' -> chosen(state, selection.turned());
      case 'c' -> comment(state);
      case 'y' ->
          Step.to(
              state.with(new ReadingMode()).withNotice("Copied"),
              new Effect.Copy(text(state).string().substring(selection.start(), selection.end())));
      case 'r' -> reattach(state);
      default -> extended(state, SelectionMotion.of(state, selection, key, count));
    };
  }

  private static ArticleText text(State state) {
    return state.open().text();
  }

  private Step comment(State state) {
    return Step.to(
        state, new Effect.Prepare(new Intention.OnPassage(selection.start(), selection.end())));
  }

  private Step reattach(State state) {
    return state
        .memory()
        .focus()
        .map(
            id ->
                Step.to(
                    state.with(new ReadingMode()),
                    new Effect.Reattach(id, selection.start(), selection.end())))
        .orElseGet(
            () -> Step.to(state.withNotice("First go to the comment to attach here: C lists all")));
  }

  /** With the moving end elsewhere, but within the section. */
  private Step extended(State state, Selection wanted) {
    int section = text(state).sectionAt(selection.start());
    return chosen(state, wanted.within(text(state), section).orElse(selection));
  }

  private static Step chosen(State state, Selection chosen) {
    State selecting = state.with(new SelectingMode(chosen));
    return Step.to(selecting.showing(chosen.cursor(text(state)), state.measure().height()));
  }

  @Override
  public Step mouse(State state, Mouse mouse) {
    return MouseSelecting.drag(state, mouse);
  }

  @Override
  public Frame view(State state) {
    return Screen.of(state)
        .text(state.measure().height())
        .bottom(Bars.hint(state, hint(state)))
        .frame();
  }

  private String hint(State state) {
    String what = state.digits().isEmpty() ? unit() : state.digits();
    boolean orphan = state.focused().filter(state.open().threads()::isOrphan).isPresent();
    String act = orphan ? " · r attach here" : " · c comment";
    String reach = " · v narrower · V wider";
    int width = state.measure().textWidth();
    if (width < 50) {
      return what + act;
    }
    if (width < 70) {
      return what + reach + act;
    }
    return what + reach + (orphan ? act : " · Tab next") + " · c comment · y copy";
  }

  private String unit() {
    return switch (selection.unit()) {
      case CHARACTER, WORD -> "word";
      case SENTENCE -> "sentence";
      case PARAGRAPH -> "paragraph";
    };
  }
}
