package galley.ui;

import galley.annotation.Annotation;
import galley.annotation.CommentThread;
import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Run;
import galley.ui.Key.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A thread being looked at: the one in the focus of the state.
 *
 * @param chosen which of its comments stands out, the first being 0
 */
record ThreadMode(int chosen) implements Mode {

  /** The thread at {@code index}, its words in view. */
  static State at(State state, int index) {
    State focusing = state.focusing(state.open().threads().key(index)).with(new ThreadMode(0));
    Optional<Span> span = state.open().threads().span(index);
    if (span.isPresent()) {
      return focusing.showing(span.get().start(), textRows(focusing));
    }
    int section = state.open().threads().get(index).section();
    return section < 0 ? focusing : focusing.atSection(section);
  }

  /** The thread after those on the words at the top of the screen, or the one in the focus. */
  static State next(State state, int count) {
    PlacedThreads threads = state.open().threads();
    if (threads.isEmpty()) {
      return state.withNotice("No comments yet; c writes one");
    }
    int from = state.focused().orElseGet(() -> before(state, count > 0));
    int wanted = Math.max(0, Math.min(from + count, threads.size() - 1));
    return wanted == from
        ? at(state, from).withNotice(count > 0 ? "This is the last" : "This is the first")
        : at(state, wanted);
  }

  /** The index of the last thread above the screen, or of the first that is not. */
  private static int before(State state, boolean forward) {
    PlacedThreads threads = state.open().threads();
    int place = state.page().offsetAt(state.top());
    int index = 0;
    while (index < threads.size() && isAbove(state, index, place)) {
      index++;
    }
    return forward ? index - 1 : index;
  }

  private static boolean isAbove(State state, int index, int place) {
    int section = state.open().threads().get(index).section();
    Optional<Span> span = state.open().threads().span(index);
    return span.map(words -> words.start() < place)
        .orElse(section >= 0 && section < state.section());
  }

  @Override
  public Step press(State state, Key key) {
    Optional<Integer> thread = state.focused();
    if (thread.isEmpty() || Lists.leaves(key) || key.equals(Key.of('q'))) {
      return Step.to(state.unfocused().with(new ReadingMode()));
    }
    CommentThread comments = state.open().threads().get(thread.get()).thread();
    int last = comments.replies().size();
    Optional<Integer> moved = Lists.move(key, chosen, last + 1);
    if (moved.isPresent()) {
      return Step.to(state.with(new ThreadMode(Math.max(0, Math.min(moved.get(), last)))));
    }
    if (key.kind() == Kind.ENTER) {
      return Step.to(state.with(new ReadingMode()));
    }
    if (key.kind() != Kind.CHARACTER || key.control() || key.alt()) {
      return new ReadingMode().press(state.with(new ReadingMode()), key);
    }
    Annotation comment = comment(comments);
    String root = comments.root().id();
    return switch (key.codePoint()) {
      case ')' -> Step.to(next(state, 1));
      case '(' -> Step.to(next(state, -1));
      case 'r' -> named(state, root, new Effect.Prepare(new Intention.Reply(root)));
      case 'e' -> named(state, comment.id(), new Effect.Prepare(new Intention.Edit(comment.id())));
      case 'd' ->
          named(state, comment.id(), new Effect.Prepare(new Intention.Delete(comment.id())));
      case 'x' -> named(state, root, new Effect.Resolve(root, !comments.resolved()));
      default -> new ReadingMode().press(state.with(new ReadingMode()), key);
    };
  }

  private static Step named(State state, String id, Effect effect) {
    return id.isEmpty()
        ? Step.to(state.withNotice("Another program wrote this comment without an id"))
        : Step.to(state, effect);
  }

  private Annotation comment(CommentThread thread) {
    return chosen == 0 || chosen > thread.replies().size()
        ? thread.root()
        : thread.replies().get(chosen - 1);
  }

  /** The rows that the text keeps while a thread is looked at. */
  private static int textRows(State state) {
    int height = state.measure().height();
    return state.measure().hasPane() ? height : height - height / 2;
  }

  @Override
  public Step mouse(State state, Mouse mouse) {
    return !state.measure().hasPane() && mouse.row() > textRows(state)
        ? Step.to(state)
        : MouseSelecting.drag(state, mouse);
  }

  @Override
  public Frame view(State state) {
    Measure measure = state.measure();
    if (measure.hasPane() || state.focused().isEmpty()) {
      return Screen.of(state).text(measure.height()).bottom(bottom(state)).frame();
    }
    List<Line> panel = panel(state, state.focused().get());
    return Screen.of(state)
        .text(measure.height() - panel.size())
        .body(panel)
        .bottom(bottom(state))
        .frame();
  }

  private List<Line> panel(State state, int thread) {
    int width = state.measure().textWidth();
    int room = Math.max(1, state.measure().height() / 2 - 1);
    List<Line> lines = ThreadLines.whole(state.open(), thread, width, chosen);
    int selected = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean stands =
          lines.get(i).runs().stream().anyMatch(run -> run.roles().contains(Role.SELECTED));
      selected = stands ? i : selected;
    }
    int from = Lists.top(selected, lines.size(), room);
    List<Line> panel = new ArrayList<>();
    String title = "comment " + (thread + 1) + " of " + state.open().threads().size() + " ";
    panel.add(
        new Line(
            List.of(
                Run.mark(title, Role.COMMENT_META),
                Run.mark("─".repeat(Math.max(0, width - title.length())), Role.DECORATION))));
    panel.addAll(lines.subList(from, Math.min(lines.size(), from + room)));
    return panel;
  }

  private Line bottom(State state) {
    int width = state.measure().textWidth();
    boolean resolved =
        state
            .focused()
            .map(index -> state.open().threads().get(index).thread().resolved())
            .orElse(false);
    boolean orphan = state.focused().filter(state.open().threads()::isOrphan).isPresent();
    String end = resolved ? "x reopen" : "x resolve";
    if (width < 44) {
      return Bars.hint(state, "r reply · " + end + " · Esc back");
    }
    String keys = "r reply · e edit · d delete · " + end;
    String more = orphan ? " · v choose words for it" : " · ) next · Esc back";
    return Bars.hint(state, width < 60 ? keys : keys + more);
  }
}
