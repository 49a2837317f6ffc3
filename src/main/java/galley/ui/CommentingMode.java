package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.layout.Wrap;
import galley.text.DisplayWidth;
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
      return Step.to(
          kept
              ? back.withNotice(
                  "Draft kept; "
                      + state.settings().keys().name(Command.COMMENT)
                      + " goes on with it")
              : back);
    }
    KeyMap keys = state.settings().keys();
    Optional<Step> done =
        keys.command(PromptCommand.class, key).flatMap(command -> done(state, command));
    return done.orElseGet(
        () ->
            Step.to(
                PromptEditing.edit(prompt, keys, key)
                    .map(typed -> state.with(edited(typed)))
                    .orElse(state)));
  }

  private Optional<Step> done(State state, PromptCommand command) {
    return switch (command) {
      case EDITOR -> Optional.of(Step.to(state, new Effect.OpenEditor(prompt.text())));
      case NEW_LINE -> Optional.of(Step.to(state.with(edited(prompt.insert("\n")))));
      case ACCEPT ->
          Optional.of(
              prompt.text().isBlank()
                  ? Step.to(state.with(before(state)).withNotice("Nothing to save"))
                  : Step.to(state, new Effect.Save(intention, prompt.text().strip())));
      case UP -> Optional.of(Step.to(vertically(state, -1)));
      case DOWN -> Optional.of(Step.to(vertically(state, 1)));
      default -> Optional.empty();
    };
  }

  private State vertically(State state, int rows) {
    return state.with(edited(prompt.at(lines(state).vertical(prompt.cursor(), rows))));
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
                : Bars.hint(state, hint(state, measure.textWidth())))
        .cursor(cursor)
        .frame();
  }

  private static String hint(State state, int width) {
    Hint save = Hint.of(state).key(PromptCommand.ACCEPT, "save");
    if (width < 50) {
      return save.text("Esc keep").toString();
    }
    save.key(PromptCommand.NEW_LINE, "new line");
    Hint all = width < 70 ? save : save.key(PromptCommand.EDITOR, "editor");
    return all.text("Esc keep as draft").toString();
  }

  private Line heading(State state, int width) {
    String words = Fit.text(IntentionText.of(intention, state.open()), width - 2) + " ";
    int rule = Math.max(0, width - DisplayWidth.of(words));
    return new Line(
        List.of(Run.mark(words, Role.COMMENT_META), Run.mark("─".repeat(rule), Role.DECORATION)));
  }
}
