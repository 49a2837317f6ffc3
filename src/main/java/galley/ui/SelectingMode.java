package galley.ui;

import galley.article.ArticleText;
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
            .filter(span -> span.start() < span.end())
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
    if (key.isTyped() && isDigit(key, state)) {
      return Step.to(state.withDigits(state.digits() + Character.toString(key.codePoint())));
    }
    int count = ReadingMode.count(state.digits());
    State quiet = state.withDigits("");
    if (Lists.leaves(key)) {
      return Step.to(quiet.with(new ReadingMode()));
    }
    Optional<SelectionCommand> command =
        key.equals(Key.of('0'))
            ? Optional.of(SelectionCommand.LINE_START)
            : state.settings().keys().command(SelectionCommand.class, key);
    return command.map(found -> done(quiet, found, count)).orElseGet(() -> Step.to(quiet));
  }

  /** A zero is a count only after another digit; before, it goes to the line's beginning. */
  private static boolean isDigit(Key key, State state) {
    int c = key.codePoint();
    return (c >= '1' && c <= '9') || (c == '0' && !state.digits().isEmpty());
  }

  private Step done(State state, SelectionCommand command, int count) {
    ArticleText text = text(state);
    return switch (command) {
      case NARROWER -> chosen(state, selection.narrower(text));
      case WIDER -> chosen(state, selection.wider(text));
      case NEXT -> chosen(state, selection.stepped(text, count));
      case PREVIOUS -> chosen(state, selection.stepped(text, -count));
      case OTHER_END -> chosen(state, selection.turned());
      case COMMENT -> comment(state);
      case REATTACH -> reattach(state);
      case COPY ->
          Step.to(state.with(new ReadingMode()).withNotice("Copied"), new Effect.Copy(words(text)));
      case COPY_REFERENCE -> reference(state);
      case CLOSE -> Step.to(state.with(new ReadingMode()));
      default -> extended(state, SelectionMotion.of(state, selection, command, count));
    };
  }

  private Step reference(State state) {
    String anchor = state.open().section(text(state).sectionAt(selection.start())).anchor();
    return Step.to(
        state.with(new ReadingMode()), new Effect.CopyReference(anchor, words(text(state))));
  }

  private String words(ArticleText text) {
    return text.string().substring(selection.start(), selection.end());
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
            () ->
                Step.to(
                    state.withNotice(
                        "First go to the comment to attach here: "
                            + state.settings().keys().name(Command.COMMENTS)
                            + " lists all")));
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
    Hint hint = Hint.of(state).text(what);
    int width = state.measure().textWidth();
    if (width >= 50) {
      hint.key(SelectionCommand.NARROWER, "narrower").key(SelectionCommand.WIDER, "wider");
    }
    if (orphan) {
      hint.key(SelectionCommand.REATTACH, "attach here");
    } else if (width >= 70) {
      hint.key(SelectionCommand.NEXT, "next");
    }
    if (!orphan || width >= 70) {
      hint.key(SelectionCommand.COMMENT, "comment");
    }
    return (width >= 70 ? hint.key(SelectionCommand.COPY, "copy") : hint).toString();
  }

  private String unit() {
    return switch (selection.unit()) {
      case CHARACTER, WORD -> "word";
      case SENTENCE -> "sentence";
      case PARAGRAPH -> "paragraph";
    };
  }
}
