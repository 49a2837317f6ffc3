package galley.ui;

import galley.annotation.Annotation;
import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.layout.Wrap;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Comments as lines: a bar on the left, who and when, then what they say. */
final class CommentLines {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
  private static final Run BAR = Run.mark("┃ ", Role.COMMENT_MARK);

  private CommentLines() {}

  static List<Line> of(List<PlacedComment> comments, int width, ZoneId zone) {
    List<Line> lines = new ArrayList<>();
    for (PlacedComment comment : comments) {
      lines.add(Line.EMPTY);
      lines.add(
          new Line(
              List.of(BAR, Run.mark(signature(comment.annotation(), zone), Role.COMMENT_META))));
      for (Line line : Wrap.text(comment.annotation().body(), Roles.of(Role.COMMENT), width - 2)) {
        List<Run> runs = new ArrayList<>();
        runs.add(BAR);
        runs.addAll(line.runs());
        lines.add(new Line(runs));
      }
    }
    return lines;
  }

  /** Who wrote an annotation, and when: {@code Ana · 24 Nov 2026, 10:15}. */
  static String signature(Annotation annotation, ZoneId zone) {
    String name = annotation.creator().orElse("unknown author");
    return annotation
        .created()
        .map(created -> name + " · " + DATE.format(created.atZone(zone)))
        .orElse(name);
  }
}
