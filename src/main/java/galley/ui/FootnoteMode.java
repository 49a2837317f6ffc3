package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Run;
import galley.ui.Key.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A footnote over the text, without leaving the place that refers to it.
 *
 * @param lines the note's lines on the page
 * @param top the first of them that is shown
 */
record FootnoteMode(int number, Span lines, int top) implements Mode {

  static State of(State state, int number) {
    return Footnotes.lines(state.page(), String.valueOf(number))
        .map(lines -> state.with(new FootnoteMode(number, lines, 0)))
        .orElseGet(() -> state.withNotice("There is no footnote [" + number + "]"));
  }

  @Override
  public Step press(State state, Key key) {
    State reading = state.with(new ReadingMode());
    KeyMap keys = state.settings().keys();
    if (key.kind() == Kind.ENTER || keys.does(Command.FOOTNOTE, key)) {
      return Step.to(Footnotes.go(reading, String.valueOf(number)));
    }
    int room = room(state);
    int last = Math.max(0, lines.end() - lines.start() - room);
    return keys.command(Command.class, key)
        .flatMap(command -> Lists.scroll(command, top, room))
        .map(to -> new FootnoteMode(number, lines, Math.max(0, Math.min(to, last))))
        .map(mode -> Step.to(state.with(mode)))
        .orElseGet(
            () ->
                Lists.leaves(key) || keys.does(Command.QUIT, key)
                    ? Step.to(reading)
                    : reading.mode().press(reading, key));
  }

  @Override
  public Step mouse(State state, Mouse mouse) {
    return new ReadingMode().mouse(state.with(new ReadingMode()), mouse);
  }

  private int room(State state) {
    return Math.max(1, Math.min(lines.end() - lines.start(), state.measure().height() / 2 - 1));
  }

  @Override
  public Frame view(State state) {
    List<Line> all = state.page().lines();
    int room = room(state);
    int from = Math.min(all.size(), lines.start() + top);
    int width = state.measure().textWidth();
    List<Line> panel = new ArrayList<>();
    panel.add(Line.of(Run.mark("─".repeat(width), Role.DECORATION)));
    for (Line line : all.subList(from, Math.min(all.size(), from + room))) {
      panel.add(Sideways.shown(line, state.viewport().shift(), width));
    }
    int height = state.measure().height();
    return Screen.of(state)
        .text(Math.max(0, height - panel.size()))
        .body(panel)
        .bottom(Bars.hint(state, "Enter goes to the note · Esc back"))
        .frame();
  }
}
