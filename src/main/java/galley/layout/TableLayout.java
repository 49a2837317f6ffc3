package galley.layout;

import galley.article.ArticleText;
import galley.article.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * A table to lines: columns as wide as their cells if all fit, else narrowed, their cells wrapped.
 * No column becomes too narrow for its words. Where that makes the table wider than the page, it
 * either is, or every row becomes a {@linkplain TableRecords record}.
 */
final class TableLayout {
  /**
   * Columns that borders and padding take beside each cell: {@code "│ "} before, one space after.
   */
  private static final int FRAME = 3;

  /** No column is made narrower than this, unless its cells are. */
  private static final int NARROWEST = 5;

  /** Words up to so many columns stay whole, whatever the page's width. */
  private static final int LONGEST_WORD = 12;

  /** The widest that a column of a table gets that does not fit the page anyhow. */
  private static final int WIDEST = 40;

  private final Block.Table table;
  private final ArticleText text;
  private final int width;
  private final Roles base;
  private final int columns;

  TableLayout(Block.Table table, ArticleText text, int width, Roles base) {
    this.table = table;
    this.text = text;
    this.width = width;
    this.base = base;
    this.columns = table.alignments().size();
  }

  List<Line> lines(Overflow overflow) {
    List<StyledText> header = cells(table.header(), base.with(Role.TABLE_HEADER));
    List<List<StyledText>> rows = new ArrayList<>();
    for (Block.TableRow row : table.rows()) {
      rows.add(cells(row, base));
    }
    List<List<StyledText>> all = new ArrayList<>(rows);
    all.add(header);
    int room = width - columns * FRAME - 1;
    int[] natural = new int[columns];
    int[] least = new int[columns];
    for (List<StyledText> row : all) {
      for (int i = 0; i < columns; i++) {
        natural[i] = Math.max(natural[i], Math.max(1, row.get(i).width()));
        least[i] = Math.max(least[i], row.get(i).unbreakableWidth());
      }
    }
    if (overflow == Overflow.RECORDS) {
      return TableRecords.lines(header, rows, width);
    }
    int floor = 0;
    for (int i = 0; i < columns; i++) {
      floor += Math.min(natural[i], Math.max(NARROWEST, Math.min(least[i], LONGEST_WORD)));
    }
    if (floor <= room) {
      return grid(header, rows, fitted(natural, least, room));
    }
    if (overflow == Overflow.FOLD) {
      return TableRecords.lines(header, rows, width);
    }
    int[] widths = new int[columns];
    for (int i = 0; i < columns; i++) {
      widths[i] = Math.min(natural[i], WIDEST);
    }
    Overhang overhang = new Overhang(0, sum(widths) - room);
    return grid(header, rows, widths).stream()
        .map(line -> new Line(line.runs(), overhang))
        .toList();
  }

  private List<StyledText> cells(Block.TableRow row, Roles roles) {
    List<StyledText> cells = new ArrayList<>();
    for (Block.TableCell cell : row.cells()) {
      cells.add(InlineRuns.line(cell.children(), roles, text.lineStarts(cell)[0]));
    }
    return cells;
  }

  /**
   * Column widths that sum to at most {@code room}: each its natural width if that fits; else each
   * first what its longest word needs, capped at an equal share where that is too much, and then
   * the rest given out a column at a time to whoever lacks most.
   */
  private static int[] fitted(int[] natural, int[] least, int room) {
    int columns = natural.length;
    if (sum(natural) <= room) {
      return natural;
    }
    int[] widths = new int[columns];
    for (int i = 0; i < columns; i++) {
      widths[i] = Math.min(natural[i], Math.max(least[i], Math.min(natural[i], NARROWEST)));
    }
    int cap = room;
    while (sum(widths) > room) {
      cap = Math.max(NARROWEST, Math.min(cap, widest(widths)) - 1);
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.min(widths[i], cap);
      }
    }
    for (int left = room - sum(widths); left > 0; left--) {
      int neediest = 0;
      for (int i = 1; i < columns; i++) {
        if (natural[i] - widths[i] > natural[neediest] - widths[neediest]) {
          neediest = i;
        }
      }
      widths[neediest]++;
    }
    return widths;
  }

  private static int sum(int[] widths) {
    int sum = 0;
    for (int width : widths) {
      sum += width;
    }
    return sum;
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int width : widths) {
      widest = Math.max(widest, width);
    }
    return widest;
  }

  private List<Line> grid(List<StyledText> header, List<List<StyledText>> rows, int[] widths) {
    List<Line> body = new ArrayList<>();
    boolean wrapped = false;
    List<List<Line>> laidOut = new ArrayList<>();
    for (List<StyledText> row : rows) {
      List<Line> lines = row(row, widths);
      wrapped |= lines.size() > 1;
      laidOut.add(lines);
    }
    for (List<Line> lines : laidOut) {
      if (wrapped && !body.isEmpty()) {
        body.add(border("├", "┼", "┤", widths));
      }
      body.addAll(lines);
    }
    List<Line> grid = new ArrayList<>();
    grid.add(border("┌", "┬", "┐", widths));
    grid.addAll(row(header, widths));
    if (!body.isEmpty()) {
      grid.add(border("├", "┼", "┤", widths));
    }
    grid.addAll(body);
    grid.add(border("└", "┴", "┘", widths));
    return grid;
  }

  private static Line border(String left, String middle, String right, int[] widths) {
    StringBuilder border = new StringBuilder(left);
    for (int i = 0; i < widths.length; i++) {
      border.append(i == 0 ? "" : middle).append("─".repeat(widths[i] + 2));
    }
    return Line.of(Run.mark(border.append(right).toString(), Role.DECORATION));
  }

  private List<Line> row(List<StyledText> cells, int[] widths) {
    List<List<Line>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < columns; i++) {
      List<Line> lines = cells.get(i).wrap(Math.max(2, widths[i]));
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    List<Line> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      List<Run> runs = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        Line cell = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : Line.EMPTY;
        int free = Math.max(0, widths[i] - cell.width());
        int before =
            switch (table.alignments().get(i)) {
              case LEFT -> 0;
              case CENTER -> free / 2;
              case RIGHT -> free;
            };
        runs.add(Run.mark((i == 0 ? "│ " : " │ ") + " ".repeat(before), Role.DECORATION));
        runs.addAll(cell.runs());
        runs.add(Run.mark(" ".repeat(free - before), Role.DECORATION));
      }
      runs.add(Run.mark(" │", Role.DECORATION));
      lines.add(new Line(runs));
    }
    return lines;
  }
}
