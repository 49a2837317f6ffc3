package galley.plain;

import galley.layout.Line;
import galley.layout.Page;
import galley.layout.Run;
import java.io.IOException;
import java.util.List;

/** Writes pages as plain text: what the screen shows, without colour, no blanks at line ends. */
public final class PlainTextWriter {
  private PlainTextWriter() {}

  /**
   * Writes every line of {@code page} and a line feed after each.
   *
   * @throws IOException if {@code out} does
   */
  public static void write(Page page, Appendable out) throws IOException {
    write(page.lines(), out);
  }

  /**
   * Writes {@code lines} and a line feed after each.
   *
   * @throws IOException if {@code out} does
   */
  public static void write(List<Line> lines, Appendable out) throws IOException {
    for (Line line : lines) {
      List<Run> runs = line.runs();
      int last = runs.size() - 1;
      while (last >= 0 && runs.get(last).text().isBlank()) {
        last--;
      }
      for (int i = 0; i < last; i++) {
        out.append(runs.get(i).text());
      }
      out.append(last < 0 ? "" : runs.get(last).text().stripTrailing()).append('\n');
    }
  }
}
