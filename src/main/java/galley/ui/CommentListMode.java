package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Wrap;
import galley.ui.Key.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All threads over the text, two lines each. While nothing is typed, j and k move; {@code /} begins
 * a filter with any letter.
 *
 * @param shown which of them are listed at all
 * @param filter what was typed to narrow the list
 * @param typing whether every letter belongs to the filter
 * @param selected counts from 0 among those that pass
 */
record CommentListMode(ThreadFilter shown, Prompt filter, boolean typing, int selected)
    implements Mode {

  /** The list, the first thread of this section or after it selected. */
  static CommentListMode at(State state) {
    PlacedThreads threads = state.open().threads();
    int index = state.focused().orElse(0);
    while (state.focused().isEmpty()
        && index < threads.size() - 1
        && threads.get(index).section() < state.section()) {
      index++;
    }
    return new CommentListMode(ThreadFilter.ALL, Prompt.EMPTY, false, index);
  }

  private List<Integer> passing(State state) {
    return shown.passing(state.open(), filter.text());
  }

  @Override
  public Step press(State state, Key key) {
    List<Integer> passing = passing(state);
    State reading = state.with(new ReadingMode());
    boolean closes = key.equals(Key.of('q')) || key.equals(Key.of('C'));
    if (closes && !typing && filter.text().isEmpty()) {
      return Step.to(reading);
    }
    if (Lists.leaves(key)) {
      boolean narrowed = typing || !filter.text().isEmpty();
      return Step.to(
          narrowed ? state.with(new CommentListMode(shown, Prompt.EMPTY, false, 0)) : reading);
    }
    if (key.kind() == Kind.ENTER) {
      return Step.to(
          passing.isEmpty() ? reading : ThreadMode.at(reading, passing.get(bounded(passing))));
    }
    if (key.kind() == Kind.TAB) {
      return Step.to(state.with(new CommentListMode(shown.next(), filter, typing, 0)));
    }
    int height = state.measure().height() / 3;
    Optional<Integer> moved =
        typing ? Lists.special(key, selected, height) : Lists.move(key, selected, height);
    if (moved.isPresent()) {
      int index = Math.max(0, Math.min(moved.get(), passing.size() - 1));
      return Step.to(state.with(new CommentListMode(shown, filter, typing, index)));
    }
    if (!typing && key.equals(Key.of('/'))) {
      return Step.to(state.with(new CommentListMode(shown, filter, true, selected)));
    }
    return Step.to(
        PromptEditing.edit(filter, key).map(edited -> filtered(state, edited)).orElse(state));
  }

  private State filtered(State state, Prompt edited) {
    return state.with(new CommentListMode(shown, edited, !edited.text().isEmpty(), 0));
  }

  @Override
  public Step paste(State state, String text) {
    return Step.to(
        filtered(state, PromptEditing.typed(filter, text.lines().findFirst().orElse(""))));
  }

  /** Comments may have gone since one was selected. */
  private int bounded(List<Integer> passing) {
    return Math.max(0, Math.min(selected, passing.size() - 1));
  }

  @Override
  public Frame view(State state) {
    List<Integer> passing = passing(state);
    List<Line> rows = new ArrayList<>();
    int height = state.measure().height();
    int first = Lists.top(3 * bounded(passing) + 1, 3 * passing.size(), height);
    for (int i = first / 3; i < passing.size() && rows.size() < height + 3; i++) {
      rows.addAll(ThreadEntry.of(state, passing.get(i), i == bounded(passing)));
    }
    if (passing.isEmpty()) {
      rows.addAll(
          Wrap.text(
              "No comment is like that", Roles.of(Role.PLACEHOLDER), state.measure().textWidth()));
    }
    int count = passing.size();
    Screen screen =
        Screen.of(state)
            .titled(count + shown.word() + (count == 1 ? " comment" : " comments"))
            .body(rows.subList(Math.min(first % 3, rows.size()), rows.size()));
    String keys =
        state.measure().textWidth() < 60
            ? "Enter go · Tab " + shown.next().name().toLowerCase(Locale.ROOT)
            : "Enter go there · type to filter · Tab"
                + (shown.next() == ThreadFilter.ALL ? " all" : shown.next().word() + " only")
                + " · Esc back";
    return typing || !filter.text().isEmpty()
        ? screen.typing("/", filter).frame()
        : screen.bottom(Bars.hint(state, keys)).frame();
  }
}
