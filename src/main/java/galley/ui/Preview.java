package galley.ui;

import galley.ui.Key.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Keys while only the beginning of an article is there. Those act at once that do the same in the
 * whole article; the first that might not waits for the rest, and with it all that come after. One
 * Ctrl-C forgets what waits. For one thread.
 */
public final class Preview {
  static final String WAITING = "Waiting for the rest of the article; Ctrl-C forgets this";

  private final Deque<Message> waiting = new ArrayDeque<>();

  /** What waited and has its time now. */
  public Optional<Message> next(State state) {
    return state.open().isWhole() ? Optional.ofNullable(waiting.poll()) : Optional.empty();
  }

  /** What comes of {@code message}, which may be that it waits. */
  public Step take(State state, Message message) {
    if (state.open().isWhole() || !Update.isInput(message)) {
      return Update.update(state, message);
    }
    if (!waiting.isEmpty() && message.equals(new Message.KeyPressed(Key.control('c')))) {
      waiting.clear();
      return Step.to(state.withoutNotice());
    }
    if (waiting.isEmpty()) {
      Step step = Update.update(state, message);
      if (isCertain(state, message, step)) {
        return step;
      }
    }
    waiting.add(message);
    return Step.to(state.withNotice(WAITING));
  }

  /** What the bottom bar says when there is more: a warning that only that has, if nothing else. */
  static Optional<String> told(Optional<String> notice, OpenArticle before, OpenArticle more) {
    Optional<String> told = more.isWhole() ? notice.filter(said -> !said.equals(WAITING)) : notice;
    return told.or(
        () ->
            more.article().warnings().stream()
                .filter(warning -> !before.article().warnings().contains(warning))
                .findFirst());
  }

  /** Whether {@code step} would be the same in the whole article. */
  private static boolean isCertain(State before, Message message, Step step) {
    State after = step.state();
    for (Effect effect : step.effects()) {
      if (!(effect instanceof Effect.Quit
          || effect instanceof Effect.Suspend
          || effect instanceof Effect.Repaint)) {
        return false;
      }
    }
    boolean number =
        !before.digits().isEmpty() && message.equals(new Message.KeyPressed(Key.of(Kind.ENTER)));
    return !number
        && after.notice().isEmpty()
        && after.memory().trail().equals(before.memory().trail())
        && isWithin(after)
        && (after.mode() instanceof ReadingMode
            || after.mode() instanceof HelpMode
            || (after.mode() instanceof ContentsMode contents && isWithin(after, contents)));
  }

  /** Whether the end of what is known is not in view; its last section may go on. */
  private static boolean isWithin(State state) {
    AnnotatedPage page = state.page();
    int last = page.sectionStarts().size() - 1;
    int end = state.section() < last ? page.lines().size() : page.contentEnds().get(last);
    return state.top() + state.measure().height() < end;
  }

  private static boolean isWithin(State state, ContentsMode contents) {
    Picker picker = contents.picker();
    return !picker.typing()
        && picker.filter().text().isEmpty()
        && picker.selected() < state.page().sectionStarts().size() - 1;
  }
}
