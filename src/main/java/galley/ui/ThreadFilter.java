package galley.ui;

import galley.annotation.Annotation;
import galley.annotation.PlacedThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which threads a list shows. */
enum ThreadFilter {
  ALL,
  OPEN,
  RESOLVED,
  ORPHANED;

  /** The next one, the first again after the last. */
  ThreadFilter next() {
    return switch (this) {
      case ALL -> OPEN;
      case OPEN -> RESOLVED;
      case RESOLVED -> ORPHANED;
      case ORPHANED -> ALL;
    };
  }

  /** What stands before "comments" in a count of them. */
  String word() {
    return this == ALL ? "" : " " + name().toLowerCase(Locale.ROOT);
  }

  /** The indexes of the threads that this shows and that have every word of {@code wanted}. */
  List<Integer> passing(OpenArticle open, WordFilter wanted) {
    List<Integer> passing = new ArrayList<>();
    for (int i = 0; i < open.threads().size(); i++) {
      if (shows(open.threads(), i) && wanted.passes(says(open, open.threads().get(i)))) {
        passing.add(i);
      }
    }
    return passing;
  }

  private boolean shows(PlacedThreads threads, int index) {
    boolean resolved = threads.get(index).thread().resolved();
    return switch (this) {
      case ALL -> true;
      case OPEN -> !resolved;
      case RESOLVED -> resolved;
      case ORPHANED -> threads.isOrphan(index);
    };
  }

  /** All that can be looked for in a thread: who, what, and on which words. */
  private static String says(OpenArticle open, PlacedThread placed) {
    String section = placed.section() < 0 ? "" : open.name(placed.section());
    String quote =
        placed.thread().root().target().quote().map(selector -> selector.exact()).orElse("");
    String comments =
        Stream.concat(Stream.of(placed.thread().root()), placed.thread().replies().stream())
            .map(ThreadFilter::says)
            .collect(Collectors.joining("\n"));
    return section + "\n" + quote + "\n" + comments;
  }

  private static String says(Annotation comment) {
    return comment.creator().orElse("") + " " + comment.body();
  }
}
