package galley.ui;

import galley.article.ArticleText;
import galley.ui.Key.Kind;
import java.util.Optional;

/** The text. Digits are kept for a count, or for Enter to go to the section of that number. */
record ReadingMode() implements Mode {
  /** By how many columns the text becomes wider or narrower. */
  private static final int MARGIN = 4;

  @Override
  public Step press(State state, Key key) {
    if (key.isTyped() && isDigit(key, state)) {
      return Step.to(state.withDigits(state.digits() + Character.toString(key.codePoint())));
    }
    State next = state.withDigits("");
    if (key.equals(Key.of(Kind.ENTER)) && !state.digits().isEmpty()) {
      return Step.to(Sections.goTo(next, state.digits()));
    }
    if (key.equals(Key.of(Kind.BACKSPACE)) && !state.digits().isEmpty()) {
      return Step.to(state.withDigits(state.digits().substring(0, state.digits().length() - 1)));
    }
    if (key.equals(Key.of(Kind.TAB)) && Travel.isFreshlyBack(next)) {
      return Travel.forward(next);
    }
    if (key.kind() == Kind.ESCAPE) {
      return Step.to(next.withoutSearch());
    }
    Optional<Command> command = state.settings().keys().command(Command.class, key);
    if (command.isEmpty() && key.equals(Key.control('c'))) {
      return Step.to(next, new Effect.Quit());
    }
    if (command.equals(Optional.of(Command.FOOTNOTE))) {
      return Step.to(Footnotes.go(next, state.digits()));
    }
    return command
        .map(found -> run(next, found, count(state.digits())))
        .orElseGet(() -> Step.to(next));
  }

  /** A digit, or the point within a section number. */
  private static boolean isDigit(Key key, State state) {
    int c = key.codePoint();
    return (c >= '0' && c <= '9') || (c == '.' && !state.digits().isEmpty());
  }

  static int count(String digits) {
    int end = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    String whole = digits.substring(0, Math.min(end, 6));
    return whole.isEmpty() ? 1 : Math.max(1, Integer.parseInt(whole));
  }

  static Step run(State state, Command command, int count) {
    int height = state.measure().height();
    int top = state.top();
    int section = state.section();
    int lastSection = state.page().sectionStarts().size() - 1;
    return switch (command) {
      case NEXT_HEADING -> nextHeading(state, Math.min(lastSection, section + count), section);
      case PREVIOUS_HEADING -> Step.to(previousHeading(state, count));
      case NEXT_PAGE -> Step.to(pages(state, count));
      case PREVIOUS_PAGE -> Step.to(pages(state, -count));
      case LINE_DOWN -> Step.to(state.atLine(top + count));
      case LINE_UP -> Step.to(state.atLine(top - count));
      case HALF_PAGE_DOWN -> Step.to(state.atLine(top + count * Math.max(1, height / 2)));
      case HALF_PAGE_UP -> Step.to(state.atLine(top - count * Math.max(1, height / 2)));
      case RIGHT -> Step.to(Sideways.moved(state, count));
      case LEFT -> Step.to(Sideways.moved(state, -count));
      case WIDER -> Step.to(wider(state, count * MARGIN));
      case NARROWER -> Step.to(wider(state, -count * MARGIN));
      case FOCUS ->
          Step.to(state.arranged(state.arrangement().withBars(!state.arrangement().bars())));
      case THEME -> Step.to(state, new Effect.NextTheme());
      case FOLD -> Step.to(Sideways.folded(state));
      case START -> Step.to(state.atLine(0));
      case END -> Step.to(state.atLine(state.page().lines().size() - height));
      case CONTENTS -> Step.to(ContentsMode.begun(state));
      case FOOTNOTE -> Step.to(Footnotes.go(state, ""));
      case FOLLOW -> Step.to(FollowMode.begun(state));
      case LINKS -> Step.to(LinkListMode.begun(state));
      case BACK -> Travel.back(state);
      case FORWARD -> Travel.forward(state);
      case SET_MARK -> Step.to(state.with(new MarkMode(true)));
      case GO_TO_MARK -> Step.to(state.with(new MarkMode(false)));
      case SELECT ->
          Step.to(
              SelectingMode.at(state)
                  .map(selecting -> state.with(selecting))
                  .orElseGet(() -> state.withNotice("There are no words here to choose")));
      case COMMENT -> Step.to(state, new Effect.Prepare(Drafts.intended(state)));
      case NEXT_COMMENT -> Step.to(ThreadMode.next(state, count));
      case PREVIOUS_COMMENT -> Step.to(ThreadMode.next(state, -count));
      case COMMENTS ->
          Step.to(
              state.open().threads().isEmpty()
                  ? state.withNotice(
                      "No comments yet; " + name(state, Command.COMMENT) + " writes one")
                  : state.with(CommentListMode.at(state)));
      case SEARCH -> Step.to(SearchMode.begun(state, false));
      case SEARCH_BACK -> Step.to(SearchMode.begun(state, true));
      case NEXT_MATCH -> match(state, count);
      case PREVIOUS_MATCH -> match(state, -count);
      case COMMAND_LINE -> Step.to(state.with(CommandLineMode.begun()));
      case EDIT -> Step.to(state, new Effect.EditSource(state.page().offsetAt(top)));
      case COPY -> copied(state);
      case COPY_REFERENCE ->
          Step.to(state, new Effect.CopyReference(state.open().section(section).anchor(), ""));
      case EXPORT -> Step.to(state.with(ExportMode.begun(state)));
      case MOUSE -> mouseGiven(state, !state.pointer().ours());
      case HELP -> Step.to(state.with(new HelpMode(0)));
      case REDRAW -> Step.to(state, new Effect.Repaint());
      case SUSPEND -> Step.to(state, new Effect.Suspend());
      case QUIT -> Step.to(state, new Effect.Quit());
    };
  }

  /** The next match; of what was looked for last, once its marks were taken off. */
  private static Step match(State state, int count) {
    Memory memory = state.memory();
    if (memory.search().isPresent()) {
      return Step.to(memory.search().get().moved(state, count));
    }
    if (memory.queries().isEmpty()) {
      return Step.to(
          state.withNotice("Nothing was looked for yet; " + name(state, Command.SEARCH) + " does"));
    }
    Query query = memory.queries().get(0);
    int from = state.page().offsetAt(state.top()) + (count > 0 ? 1 : 0);
    return Step.to(state.with(Search.of(query, count < 0, from)), new Effect.Find(query, from));
  }

  private static String name(State state, Command command) {
    return state.settings().keys().name(command);
  }

  private static State wider(State state, int columns) {
    State arranged = state.arranged(state.arrangement().wider(columns));
    return arranged.withNotice("Text of " + arranged.measure().textWidth() + " columns");
  }

  private static Step copied(State state) {
    int section = state.section();
    ArticleText text = state.open().text();
    String words = text.string().substring(text.sectionStart(section), text.sectionEnd(section));
    return Step.to(
        state.withNotice("Copied “" + state.open().name(section) + "”"),
        new Effect.Copy(words.stripTrailing() + "\n"));
  }

  private static Step mouseGiven(State state, boolean ours) {
    String notice =
        ours
            ? "The mouse selects here"
            : "The mouse is the terminal's; " + name(state, Command.MOUSE) + " takes it back";
    State given = state.with(new Pointer(ours, Optional.empty())).withNotice(notice);
    return Step.to(given, new Effect.UseMouse(ours));
  }

  private static Step nextHeading(State state, int target, int section) {
    return Step.to(
        target == section ? state.withNotice("This is the last section") : state.atSection(target));
  }

  /** The heading of this section first, if it is above the screen. */
  private static State previousHeading(State state, int count) {
    int section = state.section();
    boolean within = state.top() > state.page().sectionStarts().get(section);
    return state.atSection(Math.max(0, section - count + (within ? 1 : 0)));
  }

  private static State pages(State state, int count) {
    int height = state.measure().height();
    int top = state.top();
    for (int i = 0; i < Math.abs(count); i++) {
      int next =
          count > 0 ? state.page().nextPage(top, height) : state.page().previousPage(top, height);
      if (next == top) {
        break;
      }
      top = next;
    }
    return top == state.top()
        ? state.withNotice(count > 0 ? "The end" : "The beginning")
        : state.atLine(top);
  }

  @Override
  public Step mouse(State state, Mouse mouse) {
    return ContentsMouse.beside(state, mouse).orElseGet(() -> MouseSelecting.drag(state, mouse));
  }

  @Override
  public Frame view(State state) {
    return Screen.of(state).text(state.measure().height()).bottom(Bars.bottom(state)).frame();
  }
}
