package galley.layout;

import java.util.ArrayList;
import java.util.List;

/** Text that is not the article's, broken to a width by the same rules. */
public final class Wrap {
  private Wrap() {}

  /**
   * The lines of {@code text}, each {@code \n} ending one, none wider than {@code width} columns.
   */
  public static List<Line> text(String text, Roles roles, int width) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.addAll(
          new StyledText(List.of(new Run(line, roles, Run.NOWHERE))).wrap(Math.max(2, width)));
    }
    return lines;
  }
}
