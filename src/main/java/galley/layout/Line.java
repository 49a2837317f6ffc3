package galley.layout;

import galley.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a page or a screen: runs from left to right, beginning at display column 0.
 *
 * @param overhang how far it reaches beyond its page
 */
public record Line(List<Run> runs, Overhang overhang) {
  /** A row with nothing on it. */
  public static final Line EMPTY = new Line(List.of());

  public Line {
    runs = List.copyOf(runs);
  }

  /** A line that fits its page. */
  public Line(List<Run> runs) {
    this(runs, Overhang.NONE);
  }

  /** A line of one run. */
  public static Line of(Run run) {
    return new Line(List.of(run));
  }

  /** The line's characters. */
  public String text() {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }

  /** Some of its characters, the first with them; empty if it has none. */
  String beginning() {
    for (Run run : runs) {
      if (!run.text().isEmpty()) {
        return run.text();
      }
    }
    return "";
  }

  /** The display columns it takes. */
  public int width() {
    return DisplayWidth.of(text());
  }

  /** This line, blanks added where it takes fewer than {@code columns} display columns. */
  public Line filled(int columns) {
    int missing = columns - width();
    if (missing <= 0) {
      return this;
    }
    List<Run> filled = new ArrayList<>(runs);
    filled.add(Run.mark(" ".repeat(missing), Role.DECORATION));
    return new Line(filled);
  }

  /** Where its first words stand in the article's text, or {@link Run#NOWHERE} without any. */
  public int start() {
    for (Run run : runs) {
      if (run.isWords()) {
        return run.start();
      }
    }
    return Run.NOWHERE;
  }
}
