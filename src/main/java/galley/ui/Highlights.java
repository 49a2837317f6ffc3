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

/** Shows on a line of the article which of its words are commented on, selected or looked for. */
final class Highlights {
  private final List<Span> commented;
  private final List<Mark> marks = new ArrayList<>();
  private final Matches matches;
  private final String text;

  /** Words that have a role of their own at the moment. */
  private record Mark(Span span, Role role) {}

  private Highlights(List<Span> commented, Matches matches, String text) {
    this.commented = commented;
    this.matches = matches;
    this.text = text;
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
          Optional<Span> span = threads.span(thread);
          if (span.isPresent()) {
            commented.add(span.get().whole(text));
          }
        }
      }
    }
    Optional<Search> search = state.memory().search();
    Matches matches = search.isPresent() ? search.get().matches() : Matches.NONE;
    Highlights found = new Highlights(commented, matches, text);
    for (Span changed : state.memory().changed()) {
      found.mark(Optional.of(changed), Role.CHANGED);
    }
    if (search.isPresent()) {
      found.mark(search.get().current(), Role.MATCH_FOCUS);
    }
    Optional<Integer> focused = state.focused();
    if (focused.isPresent()) {
      found.mark(threads.span(focused.get()), Role.COMMENT_FOCUS);
    }
    found.mark(selected(state.mode()), Role.SELECTED);
    return found;
  }

  private void mark(Optional<Span> span, Role role) {
    if (span.isPresent()) {
      marks.add(new Mark(span.get().whole(text), role));
    }
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
    if (commented.isEmpty() && marks.isEmpty() && matches.size() == 0) {
      return line;
    }
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
    Here here = new Here(new Span(start, end));
    if (here.isPlain()) {
      return line;
    }
    List<Run> runs = new ArrayList<>();
    line.runs().forEach(run -> here.split(run, runs));
    return new Line(runs);
  }

  /** What is to be shown on one line. */
  private final class Here {
    private final List<Span> comments;
    private final List<Mark> others = new ArrayList<>();

    Here(Span words) {
      comments = commented.stream().filter(words::overlaps).toList();
      for (int i = matches.endingAfter(words.start()); i < matches.size(); i++) {
        Span match = matches.get(i);
        if (match.start() >= words.end()) {
          break;
        }
        others.add(new Mark(match.whole(text), Role.MATCH));
      }
      marks.stream().filter(mark -> words.overlaps(mark.span())).forEach(others::add);
    }

    boolean isPlain() {
      return comments.isEmpty() && others.isEmpty();
    }

    void split(Run run, List<Run> pieces) {
      if (!run.isWords()) {
        pieces.add(run);
        return;
      }
      Span words = new Span(run.start(), run.start() + run.text().length());
      TreeSet<Integer> cuts = new TreeSet<>(List.of(words.start(), words.end()));
      comments.forEach(span -> cut(span, words, cuts));
      others.forEach(mark -> cut(mark.span(), words, cuts));
      int from = words.start();
      for (int to : cuts.tailSet(from, false)) {
        Run piece = run.part(from - words.start(), to - words.start());
        pieces.add(piece.with(roles(new Span(from, to))));
        from = to;
      }
    }

    private Roles roles(Span piece) {
      long count = comments.stream().filter(piece::overlaps).count();
      Roles roles =
          count == 0 ? Roles.NONE : Roles.of(count > 1 ? Role.COMMENTED_TWICE : Role.COMMENTED);
      for (Mark mark : others) {
        roles = mark.span().overlaps(piece) ? roles.with(mark.role()) : roles;
      }
      return roles;
    }
  }

  private static void cut(Span span, Span words, Set<Integer> cuts) {
    cuts.add(Math.max(words.start(), Math.min(words.end(), span.start())));
    cuts.add(Math.max(words.start(), Math.min(words.end(), span.end())));
  }
}
