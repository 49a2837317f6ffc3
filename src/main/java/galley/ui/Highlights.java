package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Shows on a line of the article which of its words are commented on or selected. */
final class Highlights {
  private final List<Span> commented;
  private final Optional<Span> focus;
  private final Optional<Span> selected;

  private Highlights(List<Span> commented, Optional<Span> focus, Optional<Span> selected) {
    this.commented = commented;
    this.focus = focus;
    this.selected = selected;
  }

  /**
   * What is to be shown in {@code state} on the {@code rows} lines from the top of the screen on.
   */
  static Highlights of(State state, int rows) {
    PlacedThreads threads = state.open().threads();
    String text = state.open().text().string();
    List<Span> commented = new ArrayList<>();
    AnnotatedPage page = state.page();
    int last = Math.min(page.lines().size(), state.top() + rows) - 1;
    for (int section = page.sectionAt(state.top()); section <= page.sectionAt(last); section++) {
      for (int thread : threads.in(section)) {
        if (!threads.get(thread).thread().resolved()) {
          threads.span(thread).ifPresent(span -> commented.add(span.whole(text)));
        }
      }
    }
    return new Highlights(
        commented,
        state.focused().flatMap(threads::span).map(span -> span.whole(text)),
        selected(state.mode()));
  }

  private static Optional<Span> selected(Mode mode) {
    if (mode instanceof SelectingMode selecting) {
      return Optional.of(selecting.selection().span());
    }
    return mode instanceof CommentingMode commenting
            && commenting.intention() instanceof Intention.OnPassage passage
        ? Optional.of(new Span(passage.start(), passage.end()))
        : Optional.empty();
  }

  /** {@code line} with the roles of what is to be shown on its words. */
  Line on(Line line) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Run run : line.runs()) {
      if (run.isWords()) {
        start = Math.min(start, run.start());
        end = Math.max(end, run.start() + run.text().length());
      }
    }
    if (start >= end) {
      return line;
    }
    Span words = new Span(start, end);
    List<Span> here = commented.stream().filter(words::overlaps).toList();
    boolean plain =
        here.isEmpty()
            && focus.filter(words::overlaps).isEmpty()
            && selected.filter(words::overlaps).isEmpty();
    if (plain) {
      return line;
    }
    List<Run> runs = new ArrayList<>();
    line.runs().forEach(run -> split(run, here, runs));
    return new Line(runs);
  }

  private void split(Run run, List<Span> here, List<Run> pieces) {
    if (!run.isWords()) {
      pieces.add(run);
      return;
    }
    int end = run.start() + run.text().length();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(run.start(), end));
    here.forEach(span -> cut(span, run.start(), end, cuts));
    focus.ifPresent(span -> cut(span, run.start(), end, cuts));
    selected.ifPresent(span -> cut(span, run.start(), end, cuts));
    int from = run.start();
    for (int to : cuts.tailSet(from, false)) {
      String text = run.text().substring(from - run.start(), to - run.start());
      pieces.add(new Run(text, run.roles().with(roles(new Span(from, to), here)), from));
      from = to;
    }
  }

  private static void cut(Span span, int start, int end, Set<Integer> cuts) {
    cuts.add(Math.max(start, Math.min(end, span.start())));
    cuts.add(Math.max(start, Math.min(end, span.end())));
  }

  private Roles roles(Span piece, List<Span> here) {
    long comments = here.stream().filter(piece::overlaps).count();
    Roles roles = Roles.NONE;
    if (comments > 0) {
      roles = roles.with(comments > 1 ? Role.COMMENTED_TWICE : Role.COMMENTED);
    }
    if (focus.filter(piece::overlaps).isPresent()) {
      roles = roles.with(Role.COMMENT_FOCUS);
    }
    return selected.filter(piece::overlaps).isPresent() ? roles.with(Role.SELECTED) : roles;
  }
}
