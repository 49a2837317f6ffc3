package galley.plain;

import galley.layout.Line;
import galley.layout.Page;
import java.io.IOException;

/** Writes pages as plain text: what the screen shows, without colour, no blanks at line ends. */
public final class PlainTextWriter {
  private PlainTextWriter() {}

  /**
   * Writes every line of {@code page} and a line feed after each.
   *
   * @throws IOException if {@code out} does
   */
  public static void write(Page page, Appendable out) throws IOException {
    for (Line line : page.lines()) {
      out.append(line.text().stripTrailing()).append('\n');
    }
  }
}
