package galley.ui;

import galley.annotation.Annotation;
import galley.annotation.PlacedThread;
import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import java.util.List;

/** A thread in a list: its words and its state, below them who says what, a blank line. */
final class ThreadEntry {
  private ThreadEntry() {}

  static List<Line> of(State state, int index, boolean selected) {
    OpenArticle open = state.open();
    PlacedThread placed = open.threads().get(index);
    Annotation root = placed.thread().root();
    int width = state.measure().textWidth();
    Roles words = Roles.of(selected ? Role.SELECTED : Role.COMMENT);
    Roles meta = Roles.of(selected ? Role.SELECTED : Role.COMMENT_META);
    int replies = placed.thread().replies().size();
    String answers = replies == 0 ? "" : replies == 1 ? " · 1 reply" : " · " + replies + " replies";
    String age =
        root.created()
            .map(time -> " · " + Age.of(time, state.now(), open.threads().zone()))
            .orElse("");
    String says = root.body().isBlank() ? "(deleted)" : root.body().replace('\n', ' ');
    String mark = selected ? "▸ " : "  ";
    return List.of(
        Fit.ends(mark + (index + 1) + "  " + place(open, placed), meta, label(placed), meta, width),
        Fit.ends(
            "  " + says,
            words,
            root.creator().orElse("unknown author") + age + answers,
            meta,
            width),
        Line.EMPTY);
  }

  /** The words a comment is on, or the heading of its section. */
  private static String place(OpenArticle open, PlacedThread placed) {
    if (open.isOnSection(placed)) {
      return open.name(placed.section());
    }
    return placed
        .thread()
        .root()
        .target()
        .quote()
        .map(quote -> "«" + quote.exact().replaceAll("\\s+", " ") + "»")
        .orElseGet(() -> placed.section() < 0 ? "" : open.name(placed.section()));
  }

  private static String label(PlacedThread placed) {
    if (placed.thread().resolved()) {
      return "resolved";
    }
    return switch (placed.anchor().state()) {
      case EXACT -> "";
      case MOVED -> "moved";
      case CHANGED -> "changed";
      case ORPHANED -> "orphaned";
    };
  }
}
