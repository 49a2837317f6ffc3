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

/** The outline over the text. */
record ContentsMode(Picker picker) implements Mode {

  /** The whole outline, the section at the top of the screen selected. */
  static ContentsMode at(State state) {
    return new ContentsMode(Picker.at(state.section()));
  }

  @Override
  public Step press(State state, Key key) {
    List<Integer> passing = passing(state);
    State reading = state.with(new ReadingMode());
    if (picker.isClosedBy(key, 't')) {
      return Step.to(reading);
    }
    if (Lists.leaves(key)) {
      return Step.to(state.with(at(state)));
    }
    if (key.kind() == Kind.ENTER) {
      return Step.to(
          passing.isEmpty()
              ? reading
              : reading.atSection(passing.get(picker.selected(passing.size()))));
    }
    int height = state.measure().height();
    return Step.to(state.with(new ContentsMode(picker.press(key, passing.size(), height))));
  }

  @Override
  public Step paste(State state, String text) {
    return Step.to(state.with(new ContentsMode(picker.paste(text))));
  }

  /** The indexes of the sections whose title has every word of the filter. */
  private List<Integer> passing(State state) {
    WordFilter words = picker.words();
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
    int selected = picker.selected(passing.size());
    List<Line> rows =
        picker.rows(
            passing.size(),
            state.measure().height(),
            i -> row(state, passing.get(i), i == selected));
    if (passing.isEmpty()) {
      rows.addAll(
          Wrap.text(
              "No heading has these words",
              Roles.of(Role.PLACEHOLDER),
              state.measure().textWidth()));
    }
    Line keys = Bars.hint(state, "Enter go · type to filter · Esc back");
    return picker.bottom(Screen.of(state).titled("Contents").body(rows), keys).frame();
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
