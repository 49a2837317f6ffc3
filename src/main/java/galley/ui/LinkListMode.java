package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Wrap;
import java.util.List;

/**
 * All links of the article over the text.
 *
 * @param links those, references to footnotes left out
 */
record LinkListMode(List<ShownLink> links, Picker picker) implements Mode {

  /** The list, the first link in view selected. */
  static State begun(State state) {
    List<ShownLink> links =
        ShownLink.on(state.page().lines()).stream().filter(link -> link.footnote() == 0).toList();
    int top = state.page().offsetAt(state.top());
    int first = 0;
    while (first + 1 < links.size() && links.get(first).start() < top) {
      first++;
    }
    return links.isEmpty()
        ? state.withNotice("There are no links in this article")
        : state.with(new LinkListMode(links, Picker.at(first)));
  }

  private List<ShownLink> passing() {
    WordFilter words = picker.words();
    return links.stream()
        .filter(link -> words.passes(link.words() + " " + link.destination()))
        .toList();
  }

  @Override
  public Step press(State state, Key key) {
    List<ShownLink> passing = passing();
    State reading = state.with(new ReadingMode());
    KeyMap keys = state.settings().keys();
    if (picker.isClosedBy(keys, key, Command.LINKS)) {
      return Step.to(reading);
    }
    boolean follows = picker.does(ListCommand.OPEN, keys, key);
    boolean shows = picker.does(ListCommand.OTHER, keys, key);
    if ((follows || shows) && passing.isEmpty()) {
      return Step.to(reading);
    }
    ShownLink chosen = passing.isEmpty() ? null : passing.get(picker.selected(passing.size()));
    if (chosen != null && follows) {
      return Travel.follow(state, chosen);
    }
    if (chosen != null && shows) {
      return Step.to(Travel.leaving(reading).showing(chosen.start(), state.measure().height()));
    }
    int height = state.measure().height();
    return Step.to(with(state, picker.press(keys, key, passing.size(), height)));
  }

  private State with(State state, Picker other) {
    return state.with(new LinkListMode(links, other));
  }

  @Override
  public Step paste(State state, String text) {
    return Step.to(with(state, picker.paste(text)));
  }

  @Override
  public Frame view(State state) {
    List<ShownLink> passing = passing();
    int width = state.measure().textWidth();
    int selected = picker.selected(passing.size());
    List<Line> rows =
        picker.rows(
            passing.size(),
            state.measure().height(),
            i -> row(passing.get(i), i == selected, width));
    if (passing.isEmpty()) {
      rows.addAll(Wrap.text("No link has these words", Roles.of(Role.PLACEHOLDER), width));
    }
    int count = passing.size();
    Screen screen = Screen.of(state).titled(count + (count == 1 ? " link" : " links")).body(rows);
    Hint hint =
        Hint.of(state)
            .key(ListCommand.OPEN, "follow")
            .key(ListCommand.OTHER, width < 60 ? "show" : "show in the text")
            .text("type to filter")
            .text("Esc back");
    return picker.bottom(screen, Bars.hint(state, hint.toString())).frame();
  }

  private static Line row(ShownLink link, boolean selected, int width) {
    Roles words = Roles.of(selected ? Role.SELECTED : Role.LINK);
    Roles target = Roles.of(selected ? Role.SELECTED : Role.BAR);
    String shown = (selected ? "▸ " : "  ") + link.words();
    int half = Math.max(8, width / 2);
    return Fit.ends(
        Fit.text(shown, width - half),
        selected ? words : Roles.NONE,
        Fit.text(link.destination(), half),
        target,
        width);
  }
}
