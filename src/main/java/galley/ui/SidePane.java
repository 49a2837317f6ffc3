package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The threads on the words in view, beside the text: each as near to its words as those above it
 * allow, the one that is looked at in full, the others cut to a few rows where they stand close.
 */
final class SidePane {
  private static final int BRIEF = 5;

  private final State state;
  private final int rows;
  private final List<Line> pane;
  private final List<Optional<Integer>> threads;
  private int filled;

  private SidePane(State state, int rows) {
    this.state = state;
    this.rows = rows;
    this.pane = new ArrayList<>(Collections.nCopies(rows, Line.EMPTY));
    this.threads = new ArrayList<>(Collections.nCopies(rows, Optional.empty()));
  }

  /** One line for each of {@code rows} rows, empty where nothing stands. */
  static List<Line> of(State state, int rows) {
    return filled(state, rows).pane;
  }

  /** The thread at one of {@code rows} rows, the first being 0. */
  static Optional<Integer> threadAt(State state, int row, int rows) {
    return filled(state, rows).threads.get(row);
  }

  private static SidePane filled(State state, int rows) {
    SidePane pane = new SidePane(state, rows);
    NavigableSet<Integer> inView = pane.inView();
    for (int thread : inView) {
      Integer next = inView.higher(thread);
      pane.put(thread, next == null ? rows : pane.row(next) - 1);
    }
    return pane;
  }

  private NavigableSet<Integer> inView() {
    NavigableSet<Integer> threads = new TreeSet<>(state.focused().stream().toList());
    for (int line = state.top(); line < state.top() + rows; line++) {
      threads.addAll(state.page().marks().getOrDefault(line, List.of()));
    }
    if (state.top() + rows >= state.page().lines().size()) {
      threads.addAll(state.open().threads().in(-1));
    }
    return threads;
  }

  /** The row of a thread's first words. */
  private int row(int thread) {
    Optional<Span> span = state.open().threads().span(thread);
    int section = state.open().threads().get(thread).section();
    int line =
        span.map(Span::start)
            .map(state.page()::lineOf)
            .orElseGet(
                () ->
                    section < 0
                        ? state.page().lines().size()
                        : state.page().sectionStarts().get(section));
    return Math.max(0, Math.min(rows - 1, line - state.top()));
  }

  private void put(int thread, int nextRow) {
    int width = state.measure().paneWidth();
    boolean focused = state.focused().filter(index -> index == thread).isPresent();
    int chosen = state.mode() instanceof ThreadMode mode && focused ? mode.chosen() : -1;
    List<Line> lines =
        focused
            ? ThreadLines.whole(state.open(), thread, width, chosen)
            : ThreadLines.settled(state.open(), thread, width);
    int from = Math.max(filled, row(thread));
    int room = focused ? rows - filled : Math.max(BRIEF, nextRow - from);
    if (focused && from + lines.size() > rows) {
      from = Math.max(filled, rows - lines.size());
    }
    int shown = Math.min(Math.min(room, lines.size()), rows - from);
    for (int i = 0; i < shown; i++) {
      boolean cut = i == shown - 1 && shown < lines.size();
      pane.set(from + i, cut ? Line.of(Run.mark("┃ …", Role.COMMENT_META)) : lines.get(i));
      threads.set(from + i, Optional.of(thread));
    }
    filled = Math.max(filled, from + shown + 1);
  }
}
