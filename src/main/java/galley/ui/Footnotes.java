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
    return lines(state.page(), number.get())
        .map(note -> Travel.leaving(state).atLine(note.start()))
        .map(there -> there.withNotice("Footnote " + mark + "; Backspace goes back"))
        .orElseGet(() -> state.withNotice("There is no footnote " + mark));
  }

  /** From the first line of a note to after its last, which is the next one's first or blank. */
  static Optional<Span> lines(AnnotatedPage page, String number) {
    String mark = "[" + number + "]";
    List<Line> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).runs().stream().anyMatch(run -> isNote(run, mark))) {
        int last = page.contentEnds().get(page.sectionAt(i));
        int end = i + 1;
        while (end < last && !endsBefore(lines, end)) {
          end++;
        }
        return Optional.of(new Span(i, end));
      }
    }
    return Optional.empty();
  }

  private static boolean endsBefore(List<Line> lines, int at) {
    Line line = lines.get(at);
    boolean anotherNote =
        line.runs().stream().anyMatch(run -> !run.isWords() && run.roles().contains(Role.FOOTNOTE));
    boolean more = at + 1 < lines.size() && lines.get(at + 1).text().startsWith(" ");
    return anotherNote || (line.runs().isEmpty() && !more);
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
}
