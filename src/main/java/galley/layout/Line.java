package galley.layout;

import galley.text.DisplayWidth;
import java.util.List;

/** One row of a page or a screen: runs from left to right, beginning at display column 0. */
public record Line(List<Run> runs) {
  /** A row with nothing on it. */
  public static final Line EMPTY = new Line(List.of());

  public Line {
    runs = List.copyOf(runs);
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
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** The display columns it takes. */
  public int width() {
    return DisplayWidth.of(text());
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
