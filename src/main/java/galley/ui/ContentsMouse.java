package galley.ui;

import galley.layout.Line;
import java.util.List;
import java.util.Optional;

/** What the mouse does in the contents: a click goes to a section, the wheel moves. */
final class ContentsMouse {
  private ContentsMouse() {}

  /** In the list that is gone through. */
  static Step press(State state, Mouse mouse, ContentsMode mode) {
    if (state.measure().hasContents() && mouse.column() >= state.measure().start()) {
      State reading = state.with(new ReadingMode());
      return reading.mode().mouse(reading, mouse);
    }
    List<Integer> passing = mode.passing(state);
    int height = state.measure().height();
    return switch (mouse.kind()) {
      case WHEEL_UP -> mode.moved(state, -1);
      case WHEEL_DOWN -> mode.moved(state, 1);
      case PRESS -> {
        int top = Lists.top(mode.picker().selected(passing.size()), passing.size(), height);
        yield row(mouse, height)
            .map(row -> top + row)
            .filter(index -> index < passing.size())
            .map(passing::get)
            .map(section -> Step.to(goTo(state, section)))
            .orElseGet(() -> Step.to(state));
      }
      default -> Step.to(state);
    };
  }

  /** In the list beside the text; empty if the mouse is elsewhere. */
  static Optional<Step> beside(State state, Mouse mouse) {
    Measure measure = state.measure();
    boolean inside = measure.hasContents() && mouse.column() < measure.start();
    if (!inside) {
      return Optional.empty();
    }
    if (mouse.kind() != Mouse.Kind.PRESS) {
      return Optional.of(Step.to(state));
    }
    List<Line> rows = ContentsMode.beside(state, measure.contentsWidth(), measure.height());
    List<Integer> listed = state.memory().outline().listed(state.open());
    int current = 0;
    while (current + 1 < listed.size() && listed.get(current + 1) <= state.section()) {
      current++;
    }
    int top = Lists.top(current, listed.size(), measure.height());
    return Optional.of(
        row(mouse, rows.size())
            .map(row -> Step.to(goTo(state, listed.get(top + row))))
            .orElseGet(() -> Step.to(state)));
  }

  private static Optional<Integer> row(Mouse mouse, int rows) {
    int row = mouse.row() - 1;
    return row < 0 || row >= rows ? Optional.empty() : Optional.of(row);
  }

  private static State goTo(State state, int section) {
    return Travel.leaving(state.with(new ReadingMode())).atSection(section);
  }
}
