package galley.ui;

import galley.article.ArticleText;
import java.util.Optional;

/** The motions of vim that move one end of a selection. */
final class SelectionMotion {
  private SelectionMotion() {}

  /**
   * {@code selection} after a motion, done {@code count} times; the same if {@code key} is none.
   */
  static Selection of(State state, Selection selection, Key key, int count) {
    ArticleText text = state.open().text();
    return switch (key.kind()) {
      case LEFT -> selection.extended(text, Unit.CHARACTER, -count);
      case RIGHT -> selection.extended(text, Unit.CHARACTER, count);
      case UP -> byLines(state, selection, -count);
      case DOWN -> byLines(state, selection, count);
      case HOME -> toEdge(state, selection, true);
      case END -> toEdge(state, selection, false);
      case CHARACTER ->
          switch (key.codePoint()) {
            case 'h' -> selection.extended(text, Unit.CHARACTER, -count);
            case 'l' -> selection.extended(text, Unit.CHARACTER, count);
            case 'j' -> byLines(state, selection, count);
            case 'k' -> byLines(state, selection, -count);
            case 'w', 'e' -> selection.extended(text, Unit.WORD, count);
            case 'b' -> selection.extended(text, Unit.WORD, -count);
            case ')' -> selection.extended(text, Unit.SENTENCE, count);
            case '(' -> selection.extended(text, Unit.SENTENCE, -count);
            case '}' -> selection.extended(text, Unit.PARAGRAPH, count);
            case '{' -> selection.extended(text, Unit.PARAGRAPH, -count);
            case '0', '^' -> toEdge(state, selection, true);
            case '$' -> toEdge(state, selection, false);
            default -> selection;
          };
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
