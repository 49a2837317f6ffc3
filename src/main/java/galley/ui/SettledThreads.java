package galley.ui;

import galley.annotation.Annotation;
import galley.annotation.PlacedThread;
import galley.layout.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The threads of comments as the lines that stand below sections, of one width. With the next
 * comment most of them are the same but for their numbers, and are not laid out again.
 */
final class SettledThreads {
  /** No lines, where comments stand beside the text. */
  static final SettledThreads NONE = new SettledThreads(PlacedThreads.NONE, 0, List.of());

  private final PlacedThreads threads;
  private final int width;
  private final List<List<Line>> lines;

  private SettledThreads(PlacedThreads threads, int width, List<List<Line>> lines) {
    this.threads = threads;
    this.width = width;
    this.lines = lines;
  }

  /**
   * The threads that {@code open} has now.
   *
   * @param columns the display columns there are
   */
  SettledThreads again(OpenArticle open, int columns) {
    PlacedThreads now = open.threads();
    List<List<Line>> all = new ArrayList<>(now.size());
    for (int i = 0; i < now.size(); i++) {
      Optional<Integer> before = columns == width ? threads.find(now.key(i)) : Optional.empty();
      all.add(
          before.isPresent() && isSame(threads.get(before.get()), now.get(i))
              ? ThreadLines.renumbered(lines.get(before.get()), before.get(), open, i, columns)
              : ThreadLines.settled(open, i, columns));
    }
    return new SettledThreads(now, columns, all);
  }

  /** The lines of the thread at {@code index}. */
  List<Line> get(int index) {
    return lines.get(index);
  }

  /** Whether two threads look the same, but for their numbers; false of some that do. */
  @SuppressWarnings("ReferenceEquality") // What was not read again is the same object.
  private static boolean isSame(PlacedThread one, PlacedThread other) {
    return one.thread().root() == other.thread().root()
        && one.thread().resolved() == other.thread().resolved()
        && one.section() == other.section()
        && one.anchor().equals(other.anchor())
        && areSame(one.thread().replies(), other.thread().replies());
  }

  @SuppressWarnings("ReferenceEquality") // As above.
  private static boolean areSame(List<Annotation> some, List<Annotation> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i) == others.get(i);
    }
    return same;
  }
}
