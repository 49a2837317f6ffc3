package galley.ui;

import galley.annotation.Annotation;
import galley.annotation.CommentThread;
import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Run;
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
      return state.withNotice(
          "No comments yet; " + state.settings().keys().name(Command.COMMENT) + " writes one");
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
    if (thread.isEmpty() || Lists.leaves(key)) {
      return Step.to(state.unfocused().with(new ReadingMode()));
    }
    KeyMap keys = state.settings().keys();
    CommentThread comments = state.open().threads().get(thread.get()).thread();
    Optional<ThreadCommand> command = keys.command(ThreadCommand.class, key);
    if (command.isPresent()) {
      return done(state, command.get(), comments);
    }
    int last = comments.replies().size();
    return keys.command(ListCommand.class, key)
        .flatMap(motion -> Lists.move(motion, chosen, last + 1))
        .map(moved -> Step.to(state.with(new ThreadMode(Math.max(0, Math.min(moved, last))))))
        .orElseGet(() -> new ReadingMode().press(state.with(new ReadingMode()), key));
  }

  private Step done(State state, ThreadCommand command, CommentThread comments) {
    String id = comment(comments).id();
    String root = comments.root().id();
    return switch (command) {
      case NEXT -> Step.to(next(state, 1));
      case PREVIOUS -> Step.to(next(state, -1));
      case REPLY -> named(state, root, new Effect.Prepare(new Intention.Reply(root)));
      case EDIT -> named(state, id, new Effect.Prepare(new Intention.Edit(id)));
      case DELETE -> named(state, id, new Effect.Prepare(new Intention.Delete(id)));
      case RESOLVE -> named(state, root, new Effect.Resolve(root, !comments.resolved()));
      case READ -> Step.to(state.with(new ReadingMode()));
      case CLOSE -> Step.to(state.unfocused().with(new ReadingMode()));
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
    String end = resolved ? "reopen" : "resolve";
    Hint hint = Hint.of(state).key(ThreadCommand.REPLY, "reply");
    if (width < 44) {
      return Bars.hint(state, hint.key(ThreadCommand.RESOLVE, end).text("Esc back").toString());
    }
    hint.key(ThreadCommand.EDIT, "edit").key(ThreadCommand.DELETE, "delete");
    hint.key(ThreadCommand.RESOLVE, end);
    if (width >= 60 && orphan) {
      hint.key(Command.SELECT, "choose words for it");
    } else if (width >= 60) {
      hint.key(ThreadCommand.NEXT, "next").text("Esc back");
    }
    return Bars.hint(state, hint.toString());
  }
}
