package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * A line in which something is typed.
 *
 * @param column the display column of the cursor in it
 */
record TypedLine(Line line, int column) {
  private static final int NARROWEST_FIELD = 12;

  /**
   * Of what is typed the row with the cursor.
   *
   * @param sign what stands before it
   * @param right what is told beside it, where there is room
   * @param width in display columns
   */
  static TypedLine of(String sign, Prompt prompt, String right, int width) {
    int beside = right.isEmpty() ? 0 : DisplayWidth.of(right) + 2;
    boolean fits = sign.length() + NARROWEST_FIELD + beside <= width;
    int field = Math.max(3, width - sign.length() - (fits ? beside : 0));
    PromptLines lines = PromptLines.of(prompt.text(), field);
    String shown = lines.text(lines.row(prompt.cursor()));
    List<Run> runs = new ArrayList<>();
    runs.add(Run.mark(sign, Role.BAR_KEY));
    runs.add(new Run(shown, Roles.NONE, Run.NOWHERE));
    if (fits && beside > 0) {
      int gap = width - sign.length() - DisplayWidth.of(shown) - beside + 2;
      runs.add(Run.mark(" ".repeat(Math.max(0, gap)), Role.BAR));
      runs.add(Run.mark(right, Role.BAR));
    }
    return new TypedLine(new Line(runs), sign.length() + lines.column(prompt.cursor()));
  }
}
