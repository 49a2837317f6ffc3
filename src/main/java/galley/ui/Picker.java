package galley.ui;

import galley.layout.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A list over the text, gone through and narrowed by typing. While nothing is typed, letters can be
 * commands.
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

  /** What {@code key} does in the list; empty if it belongs to the filter. */
  Optional<ListCommand> command(KeyMap keys, Key key) {
    if (!typing) {
      return keys.command(ListCommand.class, key);
    }
    return keys.does(PromptCommand.ACCEPT, key)
        ? Optional.of(ListCommand.OPEN)
        : keys.command(ListCommand.class, key).filter(command -> !key.isTyped());
  }

  /** Whether {@code key} does {@code wanted} in the list. */
  boolean does(ListCommand wanted, KeyMap keys, Key key) {
    return command(keys, key).filter(wanted::equals).isPresent();
  }

  /**
   * Whether {@code key} closes the list; its own does, too, if nothing is typed.
   *
   * @param own what opened the list
   */
  boolean isClosedBy(KeyMap keys, Key key, Command own) {
    boolean other = command(keys, key).isEmpty() && keys.does(own, key);
    return !isNarrowed() && (Lists.leaves(key) || does(ListCommand.CLOSE, keys, key) || other);
  }

  /**
   * What {@code key} makes of this; the same if it means nothing here.
   *
   * @param size how many entries pass
   * @param height how many of them the screen shows
   */
  Picker press(KeyMap keys, Key key, int size, int height) {
    if (Lists.leaves(key)) {
      return at(0);
    }
    Optional<ListCommand> command = command(keys, key);
    Optional<Integer> moved = command.flatMap(motion -> Lists.move(motion, selected, height));
    if (moved.isPresent()) {
      return moved(moved.get(), size);
    }
    if (command.equals(Optional.of(ListCommand.FILTER))) {
      return new Picker(filter, true, selected);
    }
    return PromptEditing.edit(filter, keys, key).map(Picker::filtered).orElse(this);
  }

  /** With another of {@code size} entries selected, {@code index} or the one nearest to it. */
  Picker moved(int index, int size) {
    return new Picker(filter, typing, bounded(index, size));
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
