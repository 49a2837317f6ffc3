package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.layout.Wrap;
import galley.text.DisplayWidth;
import galley.ui.Key.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comment being typed below the text.
 *
 * @param problem why it could not be saved, if that was tried
 */
record CommentingMode(Intention intention, Prompt prompt, Optional<String> problem)
    implements Mode {
  private static final int MOST_ROWS = 8;

  /** The same, after saving failed. */
  CommentingMode refused(String why) {
    return new CommentingMode(intention, prompt, Optional.of(why));
  }

  CommentingMode edited(Prompt typed) {
    return new CommentingMode(intention, typed, Optional.empty());
  }

  /** Begins to type what was intended, its words in view above the prompt. */
  static State begun(State state, Intention intention, String text) {
    Prompt prompt = state.drafts().getOrDefault(intention, Prompt.of(text));
    State typing = state.with(new CommentingMode(intention, prompt, Optional.empty()));
    int rows = Math.max(1, state.measure().height() - 3);
    boolean section = intention instanceof Intention.OnSection;
    return IntentionPlace.of(intention, state.open())
        .filter(words -> !section)
        .map(words -> typing.showing(words.start(), rows))
        .orElse(typing);
  }

  @Override
  public Step press(State state, Key key) {
    if (Lists.leaves(key)) {
      State back = state.withDraft(intention, prompt).with(before(state));
      boolean kept = !prompt.text().isBlank();
      return Step.to(kept ? back.withNotice("Draft kept; c goes on with it") : back);
    }
    if (key.equals(Key.control('g'))) {
      return Step.to(state, new Effect.OpenEditor(prompt.text()));
    }
    boolean newLine = key.equals(Key.control('j')) || key.equals(Key.of(Kind.ENTER).withAlt());
    if (newLine) {
      return Step.to(state.with(edited(prompt.insert("\n"))));
    }
    if (key.kind() == Kind.ENTER) {
      return prompt.text().isBlank()
          ? Step.to(state.with(before(state)).withNotice("Nothing to save"))
          : Step.to(state, new Effect.Save(intention, prompt.text().strip()));
    }
    if (key.kind() == Kind.UP || key.kind() == Kind.DOWN) {
      int rows = key.kind() == Kind.UP ? -1 : 1;
      int cursor = lines(state).vertical(prompt.cursor(), rows);
      return Step.to(state.with(edited(prompt.at(cursor))));
    }
    return Step.to(
        PromptEditing.edit(prompt, key).map(typed -> state.with(edited(typed))).orElse(state));
  }

  /** Where the prompt was opened from: words are commented on from the text. */
  Mode before(State state) {
    boolean words =
        intention instanceof Intention.OnSection || intention instanceof Intention.OnPassage;
    return words || state.focused().isEmpty() ? new ReadingMode() : new ThreadMode(0);
  }

  @Override
  public Step paste(State state, String text) {
    return Step.to(state.with(edited(PromptEditing.typed(prompt, text))));
  }

  private PromptLines lines(State state) {
    return PromptLines.of(prompt.text(), state.measure().textWidth());
  }

  @Override
  public Frame view(State state) {
    Measure measure = state.measure();
    PromptLines lines = lines(state);
    List<Line> why = Wrap.text(problem.orElse(""), Roles.of(Role.ERROR), measure.textWidth());
    int room = Math.max(1, Math.min(MOST_ROWS, measure.height() - 2 - why.size()));
    int shown = Math.min(room, lines.count());
    int cursorRow = lines.row(prompt.cursor());
    int top = Math.max(0, Math.min(cursorRow - shown / 2, lines.count() - shown));
    List<Line> panel = new ArrayList<>();
    panel.add(heading(state, measure.textWidth()));
    for (int row = top; row < top + shown; row++) {
      panel.add(Line.of(new Run(lines.text(row), Roles.of(Role.COMMENT), Run.NOWHERE)));
    }
    panel.addAll(Fit.rows(why, Math.min(why.size(), measure.height() - panel.size()) - 1));
    Frame.Cursor cursor =
        new Frame.Cursor(
            lines.column(prompt.cursor()),
            measure.height() - panel.size() + 1 + 1 + cursorRow - top);
    return Screen.of(state)
        .text(measure.height() - panel.size())
        .body(panel)
        .bottom(
            problem.isPresent()
                ? why.get(why.size() - 1)
                : Bars.hint(state, hint(measure.textWidth())))
        .cursor(cursor)
        .frame();
  }

  private static String hint(int width) {
    if (width < 50) {
      return "Enter save · Esc keep";
    }
    return width < 70
        ? "Enter save · Alt-Enter new line · Esc keep as draft"
        : "Enter save · Alt-Enter new line · Ctrl-G editor · Esc keep as draft";
  }

  private Line heading(State state, int width) {
    String words = Fit.text(IntentionText.of(intention, state.open()), width - 2) + " ";
    int rule = Math.max(0, width - DisplayWidth.of(words));
    return new Line(
        List.of(Run.mark(words, Role.COMMENT_META), Run.mark("─".repeat(rule), Role.DECORATION)));
  }
}
