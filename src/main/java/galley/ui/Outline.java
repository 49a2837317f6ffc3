package galley.ui;

import galley.article.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is remembered of the contents.
 *
 * @param collapsed the anchors of the sections whose subsections are not listed
 * @param read the anchors of the sections whose end has been in view
 */
record Outline(Set<String> collapsed, Set<String> read) {
  static final Outline NEW = new Outline(Set.of(), Set.of());

  Outline {
    collapsed = Set.copyOf(collapsed);
    read = Set.copyOf(read);
  }

  /**
   * {@code state} with the sections that are in view to their end counted as read. Of a beginning
   * the last section may go on.
   */
  static State read(State state) {
    if (!(state.mode() instanceof ReadingMode) || !state.measure().fits()) {
      return state;
    }
    Set<String> anchors = new HashSet<>();
    List<Integer> ends = state.page().contentEnds();
    int bottom = state.top() + state.measure().height();
    int known = state.open().isWhole() ? ends.size() : ends.size() - 1;
    for (int i = state.section(); i < known && ends.get(i) <= bottom; i++) {
      anchors.add(state.open().section(i).anchor());
    }
    Outline before = state.memory().outline();
    return before.read.containsAll(anchors)
        ? state
        : state.with(state.memory().with(before.reading(anchors)));
  }

  /** With further sections counted as read. */
  Outline reading(Set<String> anchors) {
    Set<String> all = new HashSet<>(read);
    all.addAll(anchors);
    return new Outline(collapsed, all);
  }

  /** The indexes of the sections that are listed. */
  List<Integer> listed(OpenArticle open) {
    List<Integer> listed = new ArrayList<>();
    int hiddenBelow = Integer.MAX_VALUE;
    List<Section> sections = open.article().sections();
    for (int i = 0; i < sections.size(); i++) {
      int depth = depth(sections.get(i));
      if (depth <= hiddenBelow) {
        listed.add(i);
        hiddenBelow = collapsed.contains(sections.get(i).anchor()) ? depth : Integer.MAX_VALUE;
      }
    }
    return listed;
  }

  /** How many headings a section stands under. */
  static int depth(Section section) {
    return section.number().equals("0")
        ? 0
        : (int) section.number().chars().filter(c -> c == '.').count();
  }

  /** Whether a section has others below it. */
  static boolean hasChildren(OpenArticle open, int index) {
    List<Section> sections = open.article().sections();
    return index + 1 < sections.size()
        && !sections.get(index).number().equals("0")
        && depth(sections.get(index + 1)) > depth(sections.get(index));
  }

  /** The index of the section that one stands under; the same if under none. */
  static int parent(OpenArticle open, int index) {
    List<Section> sections = open.article().sections();
    int depth = depth(sections.get(index));
    for (int i = index - 1; i >= 0 && depth > 0; i--) {
      if (depth(sections.get(i)) < depth) {
        return i;
      }
    }
    return index;
  }

  Outline collapsing(String anchor, boolean closed) {
    Set<String> all = new HashSet<>(collapsed);
    if (closed) {
      all.add(anchor);
    } else {
      all.remove(anchor);
    }
    return new Outline(all, read);
  }
}
