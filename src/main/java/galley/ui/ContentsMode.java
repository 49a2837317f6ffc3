package galley.ui;

import galley.article.Section;
import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Wrap;
import galley.text.DisplayWidth;
import galley.ui.Key.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The outline over the text. While nothing is typed, j and k move; {@code /} begins a filter with
 * any letter.
 *
 * @param filter what was typed to narrow the list
 * @param typing whether every letter belongs to the filter
 * @param selected counts from 0 among the sections that pass
 */
record ContentsMode(Prompt filter, boolean typing, int selected) implements Mode {

  /** The whole outline, the section at the top of the screen selected. */
  static ContentsMode at(State state) {
    return new ContentsMode(Prompt.EMPTY, false, state.section());
  }

  @Override
  public Step press(State state, Key key) {
    List<Integer> passing = passing(state);
    boolean closes = key.equals(Key.of('q')) || key.equals(Key.of('t'));
    if (closes && !typing && filter.text().isEmpty()) {
      return Step.to(state.with(new ReadingMode()));
    }
    if (Lists.leaves(key)) {
      boolean narrowed = typing || !filter.text().isEmpty();
      return Step.to(state.with(narrowed ? at(state) : new ReadingMode()));
    }
    if (key.kind() == Kind.ENTER) {
      State reading = state.with(new ReadingMode());
      return Step.to(passing.isEmpty() ? reading : reading.atSection(passing.get(selected)));
    }
    int height = state.measure().height();
    Optional<Integer> moved =
        typing ? Lists.special(key, selected, height) : Lists.move(key, selected, height);
    if (moved.isPresent()) {
      int last = Math.max(0, passing.size() - 1);
      return Step.to(
          state.with(new ContentsMode(filter, typing, Math.max(0, Math.min(moved.get(), last)))));
    }
    if (!typing && key.equals(Key.of('/'))) {
      return Step.to(state.with(new ContentsMode(filter, true, selected)));
    }
    return Step.to(
        PromptEditing.edit(filter, key).map(edited -> filtered(state, edited)).orElse(state));
  }

  private static State filtered(State state, Prompt filter) {
    return state.with(new ContentsMode(filter, !filter.text().isEmpty(), 0));
  }

  @Override
  public Step paste(State state, String text) {
    return Step.to(
        filtered(state, PromptEditing.typed(filter, text.lines().findFirst().orElse(""))));
  }

  /** The indexes of the sections whose title has every word of the filter. */
  private List<Integer> passing(State state) {
    WordFilter words = WordFilter.of(filter.text());
    List<Integer> passing = new ArrayList<>();
    for (int i = 0; i < state.open().article().sections().size(); i++) {
      if (words.passes(state.open().name(i))) {
        passing.add(i);
      }
    }
    return passing;
  }

  @Override
  public Frame view(State state) {
    List<Integer> passing = passing(state);
    int height = state.measure().height();
    int top = Lists.top(selected, passing.size(), height);
    List<Line> rows = new ArrayList<>();
    for (int i = top; i < Math.min(passing.size(), top + height); i++) {
      rows.add(row(state, passing.get(i), i == selected));
    }
    if (passing.isEmpty()) {
      rows.addAll(
          Wrap.text(
              "No heading has these words",
              Roles.of(Role.PLACEHOLDER),
              state.measure().textWidth()));
    }
    Screen screen = Screen.of(state).titled("Contents").body(rows);
    return typing || !filter.text().isEmpty()
        ? screen.typing("/", filter).frame()
        : screen.bottom(Bars.hint(state, "Enter go · type to filter · Esc back")).frame();
  }

  private static Line row(State state, int index, boolean selected) {
    Section section = state.open().section(index);
    int width = state.measure().textWidth();
    boolean current = index == state.section();
    int depth =
        section.number().equals("0")
            ? 0
            : (int) section.number().chars().filter(c -> c == '.').count();
    String number = section.number().equals("0") ? "" : section.number() + "  ";
    String left = (current ? "▸ " : "  ") + "  ".repeat(Math.min(depth, width / 8)) + number;
    int comments = state.open().threads().openIn(index);
    String right = comments == 0 ? "" : comments == 1 ? "1 comment" : comments + " comments";
    Role look = current ? Role.HEADING_2 : Role.DECORATION;
    Roles roles = selected ? Roles.of(Role.SELECTED) : current ? Roles.of(look) : Roles.NONE;
    Line row =
        Fit.ends(
            left + state.open().name(index),
            roles,
            right,
            selected ? roles : Roles.of(Role.COMMENT_META),
            width);
    return DisplayWidth.of(row.text()) > width ? Line.EMPTY : row;
  }
}
