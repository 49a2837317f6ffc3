package galley.terminal;

import galley.layout.Line;
import galley.layout.Role;
import galley.layout.Roles;
import galley.layout.Run;
import galley.ui.Frame;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Frames as lines that follow one another, for a screen reader or a slow line: what is new is said
 * once, below what was said before, without colours, boxes and marks of layout.
 *
 * <ul>
 *   <li>Of a page scrolled on, only the lines that came into view.
 *   <li>Of a list, the entry that is selected; of words being chosen, those.
 *   <li>The line in which something was found.
 *   <li>What is typed, letter by letter.
 *   <li>Messages; of the bars nothing else.
 * </ul>
 */
final class LinearPainter implements Painter {
  private static final String LINE_END = "\r\n";

  private final Theme theme;
  private final Set<String> panel = new HashSet<>();
  private List<String> body = List.of();
  private String selected = "";
  private String match = "";
  private String said = "";
  private Optional<String> typed = Optional.empty();

  LinearPainter(Theme theme) {
    this.theme = theme;
  }

  @Override
  public void forget() {
    // What was said stays said.
  }

  @Override
  public void use(Theme other) {
    // There are no colours.
  }

  @Override
  public Theme theme() {
    return theme;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // The row with the cursor is one of the frame's own.
  public byte[] paint(Frame frame) {
    StringBuilder out = new StringBuilder();
    List<Line> lines = frame.lines();
    List<Line> text = lines.size() < 3 ? lines : lines.subList(1, lines.size() - 1);
    Line bottom = lines.isEmpty() ? Line.EMPTY : lines.get(lines.size() - 1);
    int row = frame.cursor().map(Frame.Cursor::row).orElse(-1);
    Line prompt = row >= 0 && row < lines.size() ? lines.get(row) : bottom;
    if (row < 0 && typed.isPresent()) {
      typed = Optional.empty();
      out.append(LINE_END);
    }
    String chosen = said(text, Role.SELECTED);
    if (chosen.isEmpty()) {
      List<Line> others = text.stream().filter(line -> row < 0 || line != prompt).toList();
      text(words(others), row >= 0, out);
    } else if (!chosen.equals(selected)) {
      if (selected.isEmpty()) {
        line(spoken(lines.get(0)), out);
        line(spoken(bottom), out);
      }
      line(chosen, out);
    }
    selected = chosen;
    String found = matched(text);
    if (row < 0 && !found.equals(match)) {
      line(found, out);
    }
    match = row < 0 ? found : match;
    bottom(row >= 0, row >= 0 ? prompt : bottom, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Of the lines in view those that were not; what a prompt covers for a while stays said. */
  private void text(List<String> now, boolean prompt, StringBuilder out) {
    if (prompt) {
      for (String line : now) {
        if (!body.contains(line) && panel.add(line)) {
          line(line, out);
        }
      }
      return;
    }
    panel.clear();
    fresh(now).forEach(line -> line(line, out));
    body = now;
  }

  /** The lines that are not in the longest row of lines which are in both (LCS). */
  private List<String> fresh(List<String> now) {
    int[][] common = new int[body.size() + 1][now.size() + 1];
    for (int i = body.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            body.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> fresh = new ArrayList<>();
    int i = 0;
    for (int j = 0; j < now.size(); ) {
      if (i < body.size() && body.get(i).equals(now.get(j))) {
        i++;
        j++;
      } else if (i < body.size() && common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        fresh.add(now.get(j));
        j++;
      }
    }
    return fresh;
  }

  private void bottom(boolean prompt, Line bottom, StringBuilder out) {
    if (prompt) {
      typing(spoken(bottom), out);
      return;
    }
    String message = said(List.of(bottom), Role.MESSAGE) + said(List.of(bottom), Role.ERROR);
    if (!message.isEmpty() && !message.equals(said)) {
      line(message, out);
    }
    said = message;
  }

  /** What was added to a line that is being typed; all of it if it was changed otherwise. */
  private void typing(String now, StringBuilder out) {
    String before = typed.orElse("");
    if (typed.isPresent() && now.startsWith(before)) {
      out.append(printable(now.substring(before.length())));
    } else if (!now.equals(before)) {
      out.append(typed.isPresent() ? LINE_END : "").append(printable(now));
    }
    typed = Optional.of(now);
  }

  private void line(String words, StringBuilder out) {
    if (!words.isBlank()) {
      out.append(printable(words)).append(LINE_END);
    }
  }

  private static List<String> words(List<Line> lines) {
    List<String> words = new ArrayList<>();
    for (Line line : lines) {
      String spoken = spoken(line);
      if (!spoken.isBlank()) {
        words.add(spoken);
      }
    }
    return words;
  }

  /** What a line says: without the lines and blocks that were drawn (U+2500 to U+259F). */
  private static String spoken(Line line) {
    return line.text().replaceAll("[\u2500-\u259f]+", "").strip().replaceAll(" {2,}", " ");
  }

  /** The line of the match that was gone to. */
  private static String matched(List<Line> lines) {
    for (Line line : lines) {
      if (line.runs().stream().anyMatch(run -> run.roles().contains(Role.MATCH_FOCUS))) {
        return spoken(line);
      }
    }
    return "";
  }

  /** What stands in a role, in one line. */
  private static String said(List<Line> lines, Role role) {
    StringBuilder said = new StringBuilder();
    for (Line line : lines) {
      StringBuilder part = new StringBuilder();
      for (Run run : line.runs()) {
        part.append(run.roles().contains(role) ? run.text() : "");
      }
      String words = spoken(Line.of(new Run(part.toString(), Roles.NONE, Run.NOWHERE)));
      said.append(said.isEmpty() || words.isEmpty() ? "" : " ").append(words);
    }
    return said.toString();
  }

  /** As in {@link RowText}: no control character gets to the terminal. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "\ufffd");
  }
}
