package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** State to frame: a pure function. */
public final class View {
  private View() {}

  /** What the terminal shows in {@code state}. */
  public static Frame view(State state) {
    return state.measure().fits() ? state.mode().view(state) : tooSmall(state.size());
  }

  static Frame tooSmall(Size size) {
    List<Line> lines = new ArrayList<>(Collections.nCopies(size.rows(), Line.EMPTY));
    if (!lines.isEmpty()) {
      lines.set(0, Line.of(Run.mark(Fit.text("terminal too small", size.columns()), Role.MESSAGE)));
    }
    return new Frame(size, lines, Optional.empty());
  }
}
