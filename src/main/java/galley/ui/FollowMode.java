package galley.ui;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Run;
import galley.text.DisplayWidth;
import galley.text.Graphemes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every link in view has a label; typing it follows the link.
 *
 * @param typed the first letters of a label
 */
record FollowMode(String typed) implements Mode {
  private static final String LETTERS = "asdfghjklqwertyuiopzxcvbnm";

  static State begun(State state) {
    return links(state).isEmpty()
        ? state.withNotice(
            "No link is in view; "
                + state.settings().keys().name(Command.LINKS)
                + " lists all of them")
        : state.with(new FollowMode(""));
  }

  private static List<ShownLink> links(State state) {
    List<Line> lines = state.page().lines();
    int end = Math.min(lines.size(), state.top() + state.measure().height());
    return ShownLink.on(lines.subList(Math.min(state.top(), end), end));
  }

  /** The links that still can be meant, by their labels. */
  private Map<String, ShownLink> labelled(State state) {
    List<ShownLink> links = links(state);
    Map<String, ShownLink> labelled = new LinkedHashMap<>();
    boolean one = links.size() <= LETTERS.length();
    int most = LETTERS.length() * LETTERS.length();
    for (int i = 0; i < Math.min(links.size(), most); i++) {
      String last = LETTERS.substring(i % LETTERS.length(), i % LETTERS.length() + 1);
      String label = one ? last : LETTERS.charAt(i / LETTERS.length()) + last;
      if (label.startsWith(typed)) {
        labelled.put(label, links.get(i));
      }
    }
    return labelled;
  }

  @Override
  public Step press(State state, Key key) {
    if (!key.isTyped()) {
      return Step.to(state.with(new ReadingMode()));
    }
    FollowMode next = new FollowMode(typed + Character.toString(key.codePoint()));
    Map<String, ShownLink> labelled = next.labelled(state);
    ShownLink meant = labelled.get(next.typed);
    if (meant != null) {
      return Travel.follow(state, meant);
    }
    return labelled.isEmpty()
        ? Step.to(state.with(new ReadingMode()).withNotice("No link has that letter"))
        : Step.to(state.with(next));
  }

  @Override
  public Step mouse(State state, Mouse mouse) {
    return new ReadingMode().mouse(state.with(new ReadingMode()), mouse);
  }

  @Override
  public Frame view(State state) {
    Map<Integer, String> labels = new LinkedHashMap<>();
    labelled(state).forEach((label, link) -> labels.put(link.start(), label));
    return Screen.of(state)
        .labelled(labels)
        .text(state.measure().height())
        .bottom(Bars.hint(state, "Type a link's letter" + typed + " · Esc back"))
        .frame();
  }

  /** {@code line} with labels over the first letters of the words at some places. */
  static Line on(Line line, Map<Integer, String> labels) {
    List<Run> runs = new ArrayList<>();
    for (Run run : line.runs()) {
      String label = run.isWords() ? labels.get(run.start()) : null;
      if (label == null) {
        runs.add(run);
      } else {
        int covered = 0;
        while (covered < run.text().length()
            && DisplayWidth.of(run.text(), 0, covered) < label.length()) {
          covered = Graphemes.next(run.text(), covered);
        }
        int width = DisplayWidth.of(run.text(), 0, covered);
        String shown = label.substring(0, Math.min(label.length(), width));
        runs.add(Run.mark(shown + " ".repeat(width - shown.length()), Role.LABEL));
        runs.add(run.part(covered, run.text().length()));
      }
    }
    return new Line(runs);
  }
}
