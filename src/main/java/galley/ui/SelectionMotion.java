package galley.ui;

import galley.article.ArticleText;
import java.util.Optional;

/** The motions of vim that move one end of a selection. */
final class SelectionMotion {
  private SelectionMotion() {}

  /**
   * {@code selection} after a motion, done {@code count} times; the same after any other command.
   */
  static Selection of(State state, Selection selection, SelectionCommand command, int count) {
    ArticleText text = state.open().text();
    return switch (command) {
      case RIGHT -> selection.extended(text, Unit.CHARACTER, count);
      case LEFT -> selection.extended(text, Unit.CHARACTER, -count);
      case DOWN -> byLines(state, selection, count);
      case UP -> byLines(state, selection, -count);
      case WORD_RIGHT -> selection.extended(text, Unit.WORD, count);
      case WORD_LEFT -> selection.extended(text, Unit.WORD, -count);
      case SENTENCE_RIGHT -> selection.extended(text, Unit.SENTENCE, count);
      case SENTENCE_LEFT -> selection.extended(text, Unit.SENTENCE, -count);
      case PARAGRAPH_RIGHT -> selection.extended(text, Unit.PARAGRAPH, count);
      case PARAGRAPH_LEFT -> selection.extended(text, Unit.PARAGRAPH, -count);
      case LINE_START -> toEdge(state, selection, true);
      case LINE_END -> toEdge(state, selection, false);
      default -> selection;
    };
  }

  /** By lines of the screen, keeping the column; lines without the article's words do not count. */
  private static Selection byLines(State state, Selection selection, int count) {
    Places places = state.page().places();
    int cursor = selection.cursor(state.open().text());
    int column = places.columnOf(cursor);
    int step = Integer.signum(count);
    Selection moved = selection;
    int left = Math.abs(count);
    for (int line = places.lineOf(cursor) + step;
        left > 0 && line >= 0 && line < state.page().lines().size();
        line += step) {
      Optional<Integer> offset = places.offsetAt(line, column);
      if (offset.isPresent()) {
        moved = selection.reaching(state.open().text(), offset.get());
        left--;
      }
    }
    return moved;
  }

  private static Selection toEdge(State state, Selection selection, boolean first) {
    Places places = state.page().places();
    int line = places.lineOf(selection.cursor(state.open().text()));
    return places
        .offsetAt(line, first ? 0 : Integer.MAX_VALUE)
        .map(offset -> selection.reaching(state.open().text(), offset))
        .orElse(selection);
  }
}
