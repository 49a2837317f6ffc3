package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.ui.Key.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comment being typed below the text.
 *
 * @param section the index of the section it is on
 * @param problem why it could not be saved, if that was tried
 */
record CommentingMode(int section, Prompt prompt, Optional<String> problem) implements Mode {
  private static final int MOST_ROWS = 8;

  /** The same, after saving failed. */
  CommentingMode refused(String why) {
    return new CommentingMode(section, prompt, Optional.of(why));
  }

  private CommentingMode edited(Prompt typed) {
    return new CommentingMode(section, typed, Optional.empty());
  }

  @Override
  public Step press(State state, Key key) {
    if (Lists.leaves(key)) {
      State reading = state.withDraft(section, prompt).with(new ReadingMode());
      boolean kept = !prompt.text().isBlank();
      return Step.to(kept ? reading.withNotice("Draft kept; c goes on with it") : reading);
    }
    boolean newLine = key.equals(Key.control('j')) || key.equals(Key.of(Kind.ENTER).withAlt());
    if (newLine) {
      return Step.to(state.with(edited(prompt.insert("\n"))));
    }
    if (key.kind() == Kind.ENTER) {
      return prompt.text().isBlank()
          ? Step.to(state.with(new ReadingMode()).withNotice("Nothing to save"))
          : Step.to(state, new Effect.SaveComment(section, prompt.text().strip()));
    }
    if (key.kind() == Kind.UP || key.kind() == Kind.DOWN) {
      int rows = key.kind() == Kind.UP ? -1 : 1;
      int cursor = lines(state).vertical(prompt.cursor(), rows);
      return Step.to(state.with(edited(prompt.at(cursor))));
    }
    return Step.to(
        PromptEditing.edit(prompt, key).map(typed -> state.with(edited(typed))).orElse(state));
  }

  @Override
  public State paste(State state, String text) {
    return state.with(edited(PromptEditing.typed(prompt, text)));
  }

  private PromptLines lines(State state) {
    return PromptLines.of(prompt.text(), state.measure().textWidth());
  }

  @Override
  public Frame view(State state) {
    Measure measure = state.measure();
    PromptLines lines = lines(state);
    int room = Math.max(1, Math.min(MOST_ROWS, measure.height() - 3));
    int shown = Math.min(room, lines.count());
    int cursorRow = lines.row(prompt.cursor());
    int top = Math.max(0, Math.min(cursorRow - shown / 2, lines.count() - shown));
    List<Line> panel = new ArrayList<>();
    panel.add(heading(state, measure.textWidth()));
    for (int row = top; row < top + shown; row++) {
      panel.add(Line.of(new Run(lines.text(row), Roles.of(Role.COMMENT), Run.NOWHERE)));
    }
    Frame.Cursor cursor =
        new Frame.Cursor(
            lines.column(prompt.cursor()),
            measure.height() - panel.size() + 1 + 1 + cursorRow - top);
    return Screen.of(state)
        .text(measure.height() - panel.size())
        .body(panel)
        .bottom(
            problem
                .map(why -> Bars.problem(state, why))
                .orElseGet(() -> Bars.hint(state, hint(measure.textWidth()))))
        .cursor(cursor)
        .frame();
  }

  private static String hint(int width) {
    return width < 50
        ? "Enter save · Esc keep"
        : "Enter save · Alt-Enter new line · Esc keep as draft";
  }

  private Line heading(State state, int width) {
    String words = Fit.text("Comment on «" + state.open().name(section), width - 4) + "» ";
    int rule = Math.max(0, width - galley.text.DisplayWidth.of(words));
    return new Line(
        List.of(Run.mark(words, Role.COMMENT_META), Run.mark("─".repeat(rule), Role.DECORATION)));
  }
}
