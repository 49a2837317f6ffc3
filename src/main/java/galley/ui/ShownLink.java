package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * A link on some lines of a page.
 *
 * @param start the UTF-16 index in the article's text of its first character on these lines
 * @param destination as its author wrote it; empty for a reference to a footnote
 * @param footnote the number of the note that it refers to; 0 for a link
 */
record ShownLink(int start, String words, String destination, int footnote) {

  /** The links on {@code lines}, in order; one that is broken over several lines is one. */
  static List<ShownLink> on(List<Line> lines) {
    List<ShownLink> links = new ArrayList<>();
    int end = Run.NOWHERE;
    for (Line line : lines) {
      for (Run run : line.runs()) {
        int number = footnote(run);
        if (run.isWords() && (number > 0 || !run.link().isEmpty())) {
          ShownLink last = links.isEmpty() ? null : links.get(links.size() - 1);
          // A blank at which the line was broken lies between.
          boolean goesOn =
              last != null
                  && number == 0
                  && last.destination.equals(run.link())
                  && run.start() - end <= 1
                  && run.start() >= end;
          if (last != null && goesOn) {
            String gap = run.start() > end ? " " : "";
            String words = last.words + gap + run.text();
            links.set(
                links.size() - 1,
                new ShownLink(last.start, words, last.destination, last.footnote));
          } else {
            links.add(new ShownLink(run.start(), run.text(), number > 0 ? "" : run.link(), number));
          }
          end = run.start() + run.text().length();
        }
      }
    }
    return links;
  }

  /** The number of the footnote that a run of words refers to; 0 if it does not. */
  private static int footnote(Run run) {
    if (!run.isWords() || !run.roles().contains(Role.FOOTNOTE)) {
      return 0;
    }
    String digits = run.text().replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
  }
}
