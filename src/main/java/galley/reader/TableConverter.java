package galley.reader;

import galley.article.Block;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** A commonmark GFM table as ours. */
final class TableConverter {
  private TableConverter() {}

  static Block.Table convert(Node table, FootnoteNumbers notes) {
    List<Block.Alignment> alignments = new ArrayList<>();
    List<Block.TableRow> header = new ArrayList<>();
    List<Block.TableRow> body = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      boolean head = part instanceof TableHead;
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<Block.TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add(new Block.TableCell(InlineConverter.children(cell, notes)));
          if (head) {
            alignments.add(alignment(cell));
          }
        }
        (head ? header : body).add(new Block.TableRow(cells));
      }
    }
    return new Block.Table(alignments, header.get(0), body, notes.line(table));
  }

  private static Block.Alignment alignment(Node node) {
    if (node instanceof TableCell cell && cell.getAlignment() != null) {
      return switch (cell.getAlignment()) {
        case LEFT -> Block.Alignment.LEFT;
        case CENTER -> Block.Alignment.CENTER;
        case RIGHT -> Block.Alignment.RIGHT;
      };
    }
    return Block.Alignment.LEFT;
  }
}
