package galley.ui;

import galley.article.ArticleText;
import galley.layout.Line;
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
              state.with(state.pointer().pressedAt(offset(state, mouse))).with(new ReadingMode()));
      case DRAG -> Step.to(dragged(state, mouse));
      case RELEASE -> Step.to(state.with(state.pointer().pressedAt(Optional.empty())));
    };
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
