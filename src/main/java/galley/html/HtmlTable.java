package galley.html;

import galley.article.Block;
import galley.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tables of data as article blocks; tables that only place things on the page are none. */
final class HtmlTable {
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_CELLS = 250_000;
  private static final int LONG_CELL = 300;

  private HtmlTable() {}

  /** The table, unless it is one for layout. */
  static Optional<Block> of(Element table, Notes notes, int line) {
    List<Element> rows = rows(table);
    int columns = 0;
    for (Element row : rows) {
      int width = 0;
      for (Element cell : row.children()) {
        width += span(cell);
      }
      columns = Math.max(columns, Math.min(width, MOST_COLUMNS));
    }
    if (!isData(table, rows, columns)) {
      return Optional.empty();
    }
    List<Block.TableRow> read = new ArrayList<>();
    for (Element row : rows) {
      if (row.hasText()) {
        read.add(row(row, columns, notes));
      }
    }
    if (read.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Table(
            alignments(rows, columns), read.get(0), read.subList(1, read.size()), line));
  }

  /** A search below the table would pass through every table within it again. */
  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (Tags.is(child, "thead", "tbody", "tfoot")) {
        rows.addAll(child.children());
      }
    }
    return rows;
  }

  private static boolean isData(Element table, List<Element> rows, int columns) {
    String role = table.attr("role").toLowerCase(Locale.ROOT);
    if (role.equals("presentation")
        || role.equals("none")
        || columns < 2
        || rows.size() < 2
        || (long) rows.size() * columns > MOST_CELLS
        || table.selectFirst("table table") != null) {
      return false;
    }
    if (table.selectFirst("> caption, > thead, > tfoot, > colgroup, th") != null) {
      return true;
    }
    return table.text().length() < (long) LONG_CELL * rows.size();
  }

  private static int span(Element cell) {
    String span = cell.attr("colspan").strip();
    return span.matches("[1-9]\\d{0,2}") ? Math.min(MOST_COLUMNS, Integer.parseInt(span)) : 1;
  }

  private static Block.TableRow row(Element row, int columns, Notes notes) {
    List<Block.TableCell> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cells.size() < columns) {
        cells.add(new Block.TableCell(Inlines.of(cell, notes)));
      }
      for (int i = 1; i < span(cell) && cells.size() < columns; i++) {
        cells.add(new Block.TableCell(List.of()));
      }
    }
    while (cells.size() < columns) {
      cells.add(new Block.TableCell(List.<Inline>of()));
    }
    return new Block.TableRow(cells);
  }

  /** By the second row, where the data begins. */
  private static List<Block.Alignment> alignments(List<Element> rows, int columns) {
    List<Block.Alignment> alignments = new ArrayList<>();
    for (Element cell : rows.get(1).children()) {
      for (int i = 0; i < span(cell) && alignments.size() < columns; i++) {
        alignments.add(alignment(cell));
      }
    }
    while (alignments.size() < columns) {
      alignments.add(Block.Alignment.LEFT);
    }
    return alignments;
  }

  private static Block.Alignment alignment(Element cell) {
    String style = (cell.attr("align") + " " + cell.attr("style")).replaceAll("\\s", "");
    if (style.matches("(?i)right.*|.*text-align:right.*")) {
      return Block.Alignment.RIGHT;
    }
    return style.matches("(?i)center.*|.*text-align:center.*")
        ? Block.Alignment.CENTER
        : Block.Alignment.LEFT;
  }
}
