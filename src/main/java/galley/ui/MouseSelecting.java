package galley.ui;

import galley.article.ArticleText;
import galley.layout.Line;
import java.util.List;
import java.util.Optional;

/** What the mouse does over the article: the wheel scrolls, dragging chooses words. */
final class MouseSelecting {
  private static final int WHEEL_ROWS = 3;

  private MouseSelecting() {}

  static Step drag(State state, Mouse mouse) {
    return switch (mouse.kind()) {
      case WHEEL_UP -> Step.to(state.atLine(state.top() - WHEEL_ROWS));
      case WHEEL_DOWN -> Step.to(state.atLine(state.top() + WHEEL_ROWS));
      case PRESS ->
          Step.to(
              thread(state, mouse)
                  .map(index -> ThreadMode.at(state, index))
                  .orElseGet(() -> pressed(state, mouse)));
      case DRAG -> Step.to(dragged(state, mouse));
      case RELEASE -> released(state, mouse);
    };
  }

  private static State pressed(State state, Mouse mouse) {
    return state.with(state.pointer().pressedAt(offset(state, mouse))).with(new ReadingMode());
  }

  /** The thread below or beside the text that the mouse is on. */
  private static Optional<Integer> thread(State state, Mouse mouse) {
    Measure measure = state.measure();
    int row = mouse.row() - 1;
    int column = mouse.column() - measure.left();
    if (row < 0 || row >= measure.height() || column < 0) {
      return Optional.empty();
    }
    if (column < measure.textWidth()) {
      int line = state.top() + row;
      return line < state.page().lines().size()
          ? state.page().threadAt(state.open(), line)
          : Optional.empty();
    }
    boolean inside = measure.hasPane() && column >= measure.textWidth() + measure.gap();
    return inside ? SidePane.threadAt(state, row, measure.height()) : Optional.empty();
  }

  /** A click, where nothing was dragged over, follows a link or opens a comment. */
  private static Step released(State state, Mouse mouse) {
    Optional<Integer> pressed = state.pointer().pressed();
    State idle = state.with(state.pointer().pressedAt(Optional.empty()));
    boolean still = state.mode() instanceof ReadingMode && pressed.isPresent();
    return still && pressed.equals(offset(state, mouse)) && isOnWords(state, mouse, pressed.get())
        ? clicked(idle, pressed.get())
        : Step.to(idle);
  }

  /** Whether the mouse is on a character, not in the blank beside a line. */
  private static boolean isOnWords(State state, Mouse mouse, int offset) {
    int line = state.top() + mouse.row() - 1;
    int column = mouse.column() - state.measure().left();
    int shifted = column + shift(state, line, column);
    int at = state.page().places().columnOf(offset);
    return shifted == at || shifted == at + 1;
  }

  private static Step clicked(State state, int offset) {
    Line line = state.page().lines().get(state.page().lineOf(offset));
    Optional<ShownLink> link =
        ShownLink.on(List.of(line)).stream()
            .filter(each -> each.start() <= offset)
            .filter(each -> offset < each.start() + each.words().length())
            .findFirst();
    if (link.isPresent()) {
      return Travel.follow(state, link.get());
    }
    PlacedThreads threads = state.open().threads();
    Span here = new Span(offset, offset + 1);
    for (int thread : threads.in(state.open().text().sectionAt(offset))) {
      if (threads.span(thread).filter(here::overlaps).isPresent()) {
        return Step.to(ThreadMode.at(state, thread));
      }
    }
    return Step.to(state);
  }

  private static State dragged(State state, Mouse mouse) {
    Optional<Integer> to = offset(state, mouse);
    if (state.pointer().pressed().isEmpty() || to.isEmpty()) {
      return state;
    }
    ArticleText text = state.open().text();
    int from = state.pointer().pressed().get();
    int section = text.sectionAt(from);
    return new Selection(new Span(from, from), true, Unit.WORD)
        .reaching(text, to.get())
        .within(text, section)
        .map(selection -> state.with(new SelectingMode(selection)))
        .orElse(state);
  }

  private static Optional<Integer> offset(State state, Mouse mouse) {
    int line = state.top() + mouse.row() - 1;
    int column = Math.max(0, mouse.column() - state.measure().left());
    return mouse.row() < 1 || mouse.row() > state.measure().height()
        ? Optional.empty()
        : state.page().places().offsetAt(line, column + shift(state, line, column));
  }

  /** By how many columns what stands at {@code column} of a line has been moved to the left. */
  private static int shift(State state, int number, int column) {
    if (number >= state.page().lines().size()) {
      return 0;
    }
    Line line = state.page().lines().get(number);
    return column < line.overhang().lead() ? 0 : Sideways.shift(line, state.viewport().shift());
  }
}
