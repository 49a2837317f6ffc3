package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All threads over the text, two lines each.
 *
 * @param shown which of them are listed at all
 */
record CommentListMode(ThreadFilter shown, Picker picker) implements Mode {

  /** The list, the first thread of this section or after it selected. */
  static CommentListMode at(State state) {
    PlacedThreads threads = state.open().threads();
    int index = state.focused().orElse(0);
    while (state.focused().isEmpty()
        && index < threads.size() - 1
        && threads.get(index).section() < state.section()) {
      index++;
    }
    return new CommentListMode(ThreadFilter.ALL, Picker.at(index));
  }

  private List<Integer> passing(State state) {
    return shown.passing(state.open(), picker.words());
  }

  @Override
  public Step press(State state, Key key) {
    List<Integer> passing = passing(state);
    State reading = state.with(new ReadingMode());
    KeyMap keys = state.settings().keys();
    if (picker.isClosedBy(keys, key, Command.COMMENTS)) {
      return Step.to(reading);
    }
    if (picker.does(ListCommand.OPEN, keys, key)) {
      return Step.to(
          passing.isEmpty()
              ? reading
              : ThreadMode.at(reading, passing.get(picker.selected(passing.size()))));
    }
    if (picker.does(ListCommand.OTHER, keys, key)) {
      Picker first = new Picker(picker.filter(), picker.typing(), 0);
      return Step.to(state.with(new CommentListMode(shown.next(), first)));
    }
    int height = state.measure().height() / 3;
    return Step.to(with(state, picker.press(keys, key, passing.size(), height)));
  }

  private State with(State state, Picker other) {
    return state.with(new CommentListMode(shown, other));
  }

  @Override
  public Step paste(State state, String text) {
    return Step.to(with(state, picker.paste(text)));
  }

  @Override
  public Frame view(State state) {
    List<Integer> passing = passing(state);
    List<Line> rows = new ArrayList<>();
    int height = state.measure().height();
    int selected = picker.selected(passing.size());
    int first = Lists.top(3 * selected + 1, 3 * passing.size(), height);
    for (int i = first / 3; i < passing.size() && rows.size() < height + 3; i++) {
      rows.addAll(ThreadEntry.of(state, passing.get(i), i == selected));
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
    return picker.bottom(screen, Bars.hint(state, hint(state))).frame();
  }

  private String hint(State state) {
    String next = shown.next().name().toLowerCase(Locale.ROOT);
    if (state.measure().textWidth() < 60) {
      return Hint.of(state).key(ListCommand.OPEN, "go").key(ListCommand.OTHER, next).toString();
    }
    return Hint.of(state)
        .key(ListCommand.OPEN, "go there")
        .text("type to filter")
        .key(ListCommand.OTHER, shown.next() == ThreadFilter.ALL ? next : next + " only")
        .text("Esc back")
        .toString();
  }
}
