package galley.ui;

import galley.layout.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A list over the text, gone through and narrowed by typing. While nothing is typed, j and k move;
 * {@code /} begins a filter with any letter.
 *
 * @param filter what was typed to narrow the list
 * @param typing whether every letter belongs to the filter
 * @param selected counts from 0 among the entries that pass
 */
public record Picker(Prompt filter, boolean typing, int selected) {

  /** The whole list, an entry selected. */
  static Picker at(int selected) {
    return new Picker(Prompt.EMPTY, false, selected);
  }

  WordFilter words() {
    return WordFilter.of(filter.text());
  }

  boolean isNarrowed() {
    return typing || !filter.text().isEmpty();
  }

  /** Whether {@code key} closes the list: {@code q} and its own letter do if nothing is typed. */
  boolean isClosedBy(Key key, char own) {
    return !isNarrowed()
        && (Lists.leaves(key) || key.equals(Key.of('q')) || key.equals(Key.of(own)));
  }

  /**
   * What {@code key} makes of this; the same if it means nothing here.
   *
   * @param size how many entries pass
   * @param height how many of them the screen shows
   */
  Picker press(Key key, int size, int height) {
    if (Lists.leaves(key)) {
      return at(0);
    }
    Optional<Integer> moved =
        typing ? Lists.special(key, selected, height) : Lists.move(key, selected, height);
    if (moved.isPresent()) {
      return new Picker(filter, typing, bounded(moved.get(), size));
    }
    if (!typing && key.equals(Key.of('/'))) {
      return new Picker(filter, true, selected);
    }
    return PromptEditing.edit(filter, key).map(Picker::filtered).orElse(this);
  }

  private static Picker filtered(Prompt typed) {
    return new Picker(typed, !typed.text().isEmpty(), 0);
  }

  /** Pasted text belongs to the filter. */
  Picker paste(String text) {
    return filtered(PromptEditing.typed(filter, text.lines().findFirst().orElse("")));
  }

  /** The selected one of {@code size} entries; some may have gone since. */
  int selected(int size) {
    return bounded(selected, size);
  }

  private static int bounded(int index, int size) {
    return Math.max(0, Math.min(index, size - 1));
  }

  /** The rows in view of a list of {@code size} entries, one line each. */
  List<Line> rows(int size, int height, IntFunction<Line> row) {
    int top = Lists.top(selected(size), size, height);
    List<Line> rows = new ArrayList<>();
    for (int i = top; i < Math.min(size, top + height); i++) {
      rows.add(row.apply(i));
    }
    return rows;
  }

  /** The bottom of {@code screen}: what is typed, or {@code keys} as long as nothing is. */
  Screen bottom(Screen screen, Line keys) {
    return isNarrowed() ? screen.typing("/", filter) : screen.bottom(keys);
  }
}
