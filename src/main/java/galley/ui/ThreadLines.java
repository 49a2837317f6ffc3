package galley.ui;

import galley.annotation.Annotation;
import galley.annotation.PlacedThread;
import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.layout.Wrap;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** A thread of comments as lines of a width: who and when, what they say, answers set in. */
final class ThreadLines {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final Run BAR = Run.mark("┃ ", Role.COMMENT_MARK);
  private static final Run ANSWER_BAR = Run.mark("┃   ", Role.COMMENT_MARK);
  private static final int NOBODY = -1;

  private final OpenArticle open;
  private final int index;
  private final PlacedThread placed;
  private final int width;
  private final int chosen;
  private final List<Line> lines = new ArrayList<>();

  private ThreadLines(OpenArticle open, int index, int width, int chosen) {
    this.open = open;
    this.index = index;
    this.placed = open.threads().get(index);
    this.width = width;
    this.chosen = chosen;
  }

  /** All of the thread at {@code index}, or just a line of it if it is resolved. */
  static List<Line> settled(OpenArticle open, int index, int width) {
    ThreadLines thread = new ThreadLines(open, index, width, NOBODY);
    return thread.placed.thread().resolved() ? thread.summary() : thread.whole();
  }

  /**
   * As {@link #settled}, for a thread that had the index {@code before}.
   *
   * @param lines what it was then, of the same width
   */
  static List<Line> renumbered(
      List<Line> lines, int before, OpenArticle open, int index, int width) {
    if (before == index) {
      return lines;
    }
    String old = title(before);
    String title = title(index);
    Run first = lines.get(0).runs().get(1);
    if (old.length() != title.length() || !first.text().startsWith(old)) {
      return settled(open, index, width);
    }
    List<Run> runs = new ArrayList<>(lines.get(0).runs());
    runs.set(
        1, new Run(title + first.text().substring(old.length()), first.roles(), first.start()));
    List<Line> renumbered = new ArrayList<>(lines);
    renumbered.set(0, new Line(runs));
    return renumbered;
  }

  /**
   * All of the thread at {@code index}.
   *
   * @param chosen which of its comments is to stand out, counted from 0
   */
  static List<Line> whole(OpenArticle open, int index, int width, int chosen) {
    return new ThreadLines(open, index, width, chosen).whole();
  }

  private List<Line> summary() {
    String says = title() + "resolved · " + placed.thread().root().body().replace('\n', ' ');
    lines.add(barred(BAR, Fit.text(says, width - 2), Role.COMMENT_META));
    return lines;
  }

  private List<Line> whole() {
    String heading = heading();
    if (!heading.isEmpty()) {
      lines.add(barred(BAR, Fit.text(title() + heading, width - 2), Role.COMMENT_META));
    }
    comment(placed.thread().root(), BAR, 0, heading.isEmpty() ? title() : "");
    for (int i = 0; i < placed.thread().replies().size(); i++) {
      comment(placed.thread().replies().get(i), ANSWER_BAR, i + 1, "");
    }
    return lines;
  }

  /** The number by which the margin names the thread. */
  private String title() {
    return title(index);
  }

  private static String title(int index) {
    return (index + 1) + " ";
  }

  /** What has become of the words, and which they were, where the text itself does not show it. */
  private String heading() {
    String quote =
        placed
            .thread()
            .root()
            .target()
            .quote()
            .map(selector -> "«" + selector.exact().replace('\n', ' ') + "»")
            .orElse("");
    String resolved = placed.thread().resolved() ? "resolved · " : "";
    return resolved
        + switch (placed.anchor().state()) {
          case EXACT, MOVED -> open.isOnSection(placed) ? "" : quote;
          case CHANGED -> "changed since: " + quote;
          case ORPHANED -> "its words are gone: " + quote;
        };
  }

  private void comment(Annotation comment, Run bar, int number, String before) {
    boolean stands = number == chosen;
    Roles meta = Roles.of(stands ? Role.SELECTED : Role.COMMENT_META);
    String signature = (stands ? "▸ " : "") + before + signature(comment, open.threads().zone());
    int room = width - bar.text().length();
    for (Line line : Wrap.text(signature, meta, room)) {
      lines.add(barred(bar, line));
    }
    String says = comment.body().isBlank() ? "(deleted)" : comment.body();
    Role role = comment.body().isBlank() ? Role.PLACEHOLDER : Role.COMMENT;
    for (Line line : Wrap.text(says, Roles.of(role), room)) {
      lines.add(barred(bar, line));
    }
  }

  private static Line barred(Run bar, String text, Role role) {
    return barred(bar, Line.of(Run.mark(text, role)));
  }

  private static Line barred(Run bar, Line line) {
    List<Run> runs = new ArrayList<>();
    runs.add(bar);
    runs.addAll(line.runs());
    return new Line(runs);
  }

  /** Ten thousand comments have ten thousand dates, for which a formatter takes too long. */
  private static String date(ZonedDateTime time) {
    int minute = time.getMinute();
    int hour = time.getHour();
    return time.getDayOfMonth()
        + " "
        + MONTHS.get(time.getMonthValue() - 1)
        + " "
        + time.getYear()
        + (hour < 10 ? ", 0" : ", ")
        + hour
        + (minute < 10 ? ":0" : ":")
        + minute;
  }

  /** Who wrote an annotation, and when: {@code Ana · 24 Nov 2026, 10:15}. */
  static String signature(Annotation annotation, ZoneId zone) {
    String name = annotation.creator().orElse("unknown author");
    String signed =
        annotation.created().map(created -> name + " · " + date(created.atZone(zone))).orElse(name);
    return annotation.modified().isPresent() ? signed + " · edited" : signed;
  }
}
