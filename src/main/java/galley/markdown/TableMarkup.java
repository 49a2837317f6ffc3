package galley.markdown;

import galley.article.Block;
import galley.markdown.EscapedText.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A table between pipes. */
final class TableMarkup {
  private TableMarkup() {}

  static List<String> lines(Block.Table table, Set<Integer> footnotes) {
    List<String> lines = new ArrayList<>();
    if (!table.alignments().isEmpty()) {
      lines.add(row(table.header(), footnotes));
      lines.add(
          table.alignments().stream()
              .map(TableMarkup::rule)
              .collect(Collectors.joining(" | ", "| ", " |")));
      table.rows().forEach(row -> lines.add(row(row, footnotes)));
    }
    return lines;
  }

  private static String rule(Block.Alignment alignment) {
    return switch (alignment) {
      case LEFT -> "---";
      case CENTER -> ":-:";
      case RIGHT -> "--:";
    };
  }

  private static String row(Block.TableRow row, Set<Integer> footnotes) {
    return row.cells().stream()
        .map(cell -> InlineMarkup.of(cell.children(), Where.CELL, footnotes))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
