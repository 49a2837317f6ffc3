package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Run;
import java.util.List;
import java.util.Optional;

/**
 * The way from a footnote's reference to the note, which stands where its section ends, and back.
 */
final class Footnotes {
  private Footnotes() {}

  /**
   * At a note: that with the number typed, else the first that the lines in view refer to.
   *
   * @param digits the number typed, empty without one
   */
  static State go(State state, String digits) {
    Optional<String> number = digits.isEmpty() ? inView(state) : Optional.of(digits);
    if (number.isEmpty()) {
      return state.withNotice("No footnote is referred to here");
    }
    String mark = "[" + number.get() + "]";
    List<Line> lines = state.page().lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).runs().stream().anyMatch(run -> isNote(run, mark))) {
        return state
            .with(state.viewport().leaving().atLine(i))
            .withNotice("Footnote " + mark + "; Backspace goes back");
      }
    }
    return state.withNotice("There is no footnote " + mark);
  }

  private static Optional<String> inView(State state) {
    List<Line> lines = state.page().lines();
    int end = Math.min(lines.size(), state.top() + state.measure().height());
    return lines.subList(Math.min(state.top(), end), end).stream()
        .flatMap(line -> line.runs().stream())
        .filter(run -> run.isWords() && run.roles().contains(Role.FOOTNOTE))
        .map(run -> run.text().replaceAll("\\D", ""))
        .filter(number -> !number.isEmpty())
        .findFirst();
  }

  private static boolean isNote(Run run, String mark) {
    return !run.isWords()
        && run.roles().contains(Role.FOOTNOTE)
        && run.text().stripTrailing().equals(mark);
  }

  /** Back where the reader was before. */
  static State back(State state) {
    return state.viewport().left().isEmpty()
        ? state.withNotice("You have not gone to a footnote")
        : state.with(state.viewport().back());
  }
}
