package galley.markdown;

import galley.article.BlankInlines;
import galley.article.Block;
import galley.article.Inline;
import galley.markdown.EscapedText.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Terms, a line each, with their definitions below, as PHP Markdown Extra has them. */
final class DefinitionMarkup {
  private static final String MARK = ": ";
  private static final String INDENT = "  ";

  private final BlockMarkup blocks;
  private final Set<Integer> footnotes;

  DefinitionMarkup(BlockMarkup blocks, Set<Integer> footnotes) {
    this.blocks = blocks;
    this.footnotes = footnotes;
  }

  List<String> lines(Block.DefinitionList list) {
    List<String> lines = new ArrayList<>();
    for (Block.DefinitionItem item : list.items()) {
      List<String> terms = terms(item);
      List<String> definitions = definitions(item);
      if (!terms.isEmpty() && definitions.isEmpty()) {
        definitions = List.of(MARK + BlockMarkup.SEPARATOR);
      }
      if (!terms.isEmpty() && !lines.isEmpty()) {
        lines.add("");
      }
      if (terms.isEmpty() && lines.isEmpty() && !definitions.isEmpty()) {
        lines.add(BlockMarkup.SEPARATOR);
      }
      lines.addAll(terms);
      lines.addAll(definitions);
    }
    return lines;
  }

  private List<String> terms(Block.DefinitionItem item) {
    List<List<Inline>> shown = item.terms().stream().filter(t -> !BlankInlines.are(t)).toList();
    List<String> terms = new ArrayList<>(InlineMarkup.each(shown, Where.HEADING, footnotes));
    terms.removeIf(String::isEmpty);
    return terms;
  }

  private List<String> definitions(Block.DefinitionItem item) {
    List<String> lines = new ArrayList<>();
    for (List<Block> definition : item.definitions()) {
      List<String> own = blocks.all(definition);
      if (!own.isEmpty()) {
        lines.addAll(BlockMarkup.prefixed(own, MARK, INDENT));
      }
    }
    return lines;
  }
}
