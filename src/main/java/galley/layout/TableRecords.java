package galley.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A table that is too wide for its page as records: for each row a line a cell, its column's name
 * before it, a blank line between two rows.
 */
final class TableRecords {
  /** The display columns by which a cell's lines after the first are set in. */
  private static final int HANG = 2;

  private TableRecords() {}

  /** The lines, none wider than {@code width} columns. */
  static List<Line> lines(List<StyledText> header, List<List<StyledText>> rows, int width) {
    List<Line> lines = new ArrayList<>();
    if (rows.isEmpty()) {
      header.forEach(cell -> lines.addAll(cell.wrap(width)));
    }
    for (List<StyledText> row : rows) {
      boolean first = lines.isEmpty();
      if (!first) {
        lines.add(Line.EMPTY);
      }
      for (int i = 0; i < row.size(); i++) {
        // The first record names every column, so that no name is lost.
        if (first || !row.get(i).text().isBlank()) {
          lines.addAll(field(header.get(i), row.get(i), width));
        }
      }
    }
    return lines;
  }

  private static List<Line> field(StyledText name, StyledText value, int width) {
    List<Run> runs = new ArrayList<>();
    if (!name.text().isBlank()) {
      runs.addAll(name.runs());
      runs.add(Run.mark(value.text().isBlank() ? ":" : ": ", Role.DECORATION));
    }
    runs.addAll(value.runs());
    StyledText field = new StyledText(runs);
    if (field.text().isBlank()) {
      return List.of();
    }
    return field.width() <= width
        ? field.wrap(width)
        : Indent.setIn(Indent.blank(0), Indent.blank(HANG), field.wrap(width - HANG));
  }
}
