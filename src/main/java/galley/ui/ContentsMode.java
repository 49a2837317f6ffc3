package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Wrap;
import java.util.ArrayList;
import java.util.List;

/** The outline being gone through: over the text, or beside it where there is room. */
record ContentsMode(Picker picker) implements Mode {

  /** The whole outline, the section at the top of the screen selected. */
  static State begun(State state) {
    boolean beside = state.measure().hasRoomForContents();
    State opened = beside ? state.arranged(state.arrangement().withContents(true)) : state;
    return opened.with(at(opened, opened.section()));
  }

  /** That section selected, or the one that is listed for it. */
  private static ContentsMode at(State state, int section) {
    List<Integer> listed = state.memory().outline().listed(state.open());
    int selected = 0;
    while (selected + 1 < listed.size() && listed.get(selected + 1) <= section) {
      selected++;
    }
    return new ContentsMode(Picker.at(selected));
  }

  /** The same section selected when there is more of the article. */
  ContentsMode in(Outline outline, OpenArticle before, OpenArticle more) {
    List<Integer> listed = outline.listed(before);
    String anchor = before.section(listed.get(picker.selected(listed.size()))).anchor();
    List<Integer> now = outline.listed(more);
    int selected = picker.selected(now.size());
    for (int i = 0; i < now.size(); i++) {
      if (more.section(now.get(i)).anchor().equals(anchor)) {
        return i == selected ? this : new ContentsMode(Picker.at(i));
      }
    }
    return this;
  }

  @Override
  public Step press(State state, Key key) {
    List<Integer> passing = passing(state);
    State reading = state.with(new ReadingMode());
    KeyMap keys = state.settings().keys();
    if (picker.isClosedBy(keys, key, Command.CONTENTS)) {
      return Step.to(
          keys.does(Command.CONTENTS, key)
              ? reading.arranged(state.arrangement().withContents(false))
              : reading);
    }
    if (Lists.leaves(key)) {
      return Step.to(state.with(at(state, state.section())));
    }
    if (picker.does(ListCommand.OPEN, keys, key)) {
      return Step.to(passing.isEmpty() ? reading : goTo(reading, selected(passing)));
    }
    if (!picker.isNarrowed() && !passing.isEmpty()) {
      if (picker.does(ListCommand.COLLAPSE, keys, key)) {
        return Step.to(collapsed(state, selected(passing)));
      }
      if (picker.does(ListCommand.EXPAND, keys, key)) {
        return Step.to(collapsing(state, selected(passing), false));
      }
    }
    return with(state, picker.press(keys, key, passing.size(), state.measure().height()));
  }

  private static Step with(State state, Picker other) {
    return Step.to(state.with(new ContentsMode(other)));
  }

  /** With the entry selected that is so many lines below this one. */
  Step moved(State state, int lines) {
    int size = passing(state).size();
    return with(state, picker.moved(picker.selected(size) + lines, size));
  }

  private int selected(List<Integer> passing) {
    return passing.get(picker.selected(passing.size()));
  }

  private static State goTo(State reading, int section) {
    return section == reading.section()
            && reading.page().sectionStarts().get(section) == reading.top()
        ? reading
        : Travel.leaving(reading).atSection(section);
  }

  /** Closed; the one it stands under, if it has none below it or they are not listed. */
  private static State collapsed(State state, int section) {
    Outline outline = state.memory().outline();
    boolean open =
        Outline.hasChildren(state.open(), section)
            && !outline.collapsed().contains(state.open().section(section).anchor());
    return open
        ? collapsing(state, section, true)
        : state.with(at(state, Outline.parent(state.open(), section)));
  }

  private static State collapsing(State state, int section, boolean closed) {
    String anchor = state.open().section(section).anchor();
    State changed =
        state.with(state.memory().with(state.memory().outline().collapsing(anchor, closed)));
    return changed.with(at(changed, section));
  }

  @Override
  public Step paste(State state, String text) {
    return with(state, picker.paste(text));
  }

  @Override
  public Step mouse(State state, Mouse mouse) {
    return ContentsMouse.press(state, mouse, this);
  }

  /** The indexes of the sections whose title has every word of the filter. */
  List<Integer> passing(State state) {
    if (!picker.isNarrowed()) {
      return state.memory().outline().listed(state.open());
    }
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
    Measure measure = state.measure();
    Hint hint = Hint.of(state).key(ListCommand.OPEN, "go");
    if (measure.textWidth() >= 60) {
      hint.keys(ListCommand.COLLAPSE, ListCommand.EXPAND, "collapse, expand");
    }
    Line keys = Bars.hint(state, hint.text("type to filter").text("Esc back").toString());
    if (measure.hasContents()) {
      Screen screen = Screen.of(state).contents(this).text(measure.height());
      return picker.bottom(screen, keys).frame();
    }
    List<Line> rows = rows(state, measure.textWidth(), measure.height());
    return picker.bottom(Screen.of(state).titled("Contents").body(rows), keys).frame();
  }

  /** The rows in view of the list, its selection shown. */
  List<Line> rows(State state, int width, int height) {
    List<Integer> passing = passing(state);
    if (passing.isEmpty()) {
      return Wrap.text("No heading has these words", Roles.of(Role.PLACEHOLDER), width);
    }
    int selected = picker.selected(passing.size());
    return picker.rows(
        passing.size(), height, i -> ContentsRow.of(state, passing.get(i), i == selected, width));
  }

  /** The list beside the text while that is read: the section at the top in view. */
  static List<Line> beside(State state, int width, int height) {
    ContentsMode here = at(state, state.section());
    List<Integer> passing = here.passing(state);
    return here.picker.rows(
        passing.size(), height, i -> ContentsRow.of(state, passing.get(i), false, width));
  }
}
