package galley.annotation;

import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/**
 * Blocks with marks put in behind commented words, and where in the article's text each begins.
 * Headings and code stay as they are.
 */
final class MarkedBlocks implements Block.Visitor<Block> {
  private final ArticleText text;
  private final NavigableMap<Integer, String> marks;

  /** The UTF-16 index of the first words of the block last visited; negative without any. */
  private int first = -1;

  MarkedBlocks(ArticleText text, NavigableMap<Integer, String> marks) {
    this.text = text;
    this.marks = marks;
  }

  /** {@code block} with its marks. */
  Block mark(Block block) {
    first = -1;
    return block.accept(this);
  }

  /** Where the words of the block that was marked last begin; negative if it has none. */
  int start() {
    return first;
  }

  private int[] leaf(Object leaf) {
    int[] starts = text.lineStarts(leaf);
    first = first < 0 ? starts[0] : first;
    return starts;
  }

  private List<Block> all(List<Block> blocks) {
    List<Block> marked = new ArrayList<>();
    blocks.forEach(block -> marked.add(block.accept(this)));
    return marked;
  }

  @Override
  public Block visit(Block.Heading heading) {
    leaf(heading);
    return heading;
  }

  @Override
  public Block visit(Block.Paragraph paragraph) {
    return new Block.Paragraph(
        MarkedInlines.of(paragraph.children(), marks, leaf(paragraph)), paragraph.line());
  }

  @Override
  public Block visit(Block.BlockQuote quote) {
    return new Block.BlockQuote(all(quote.children()), quote.line());
  }

  @Override
  public Block visit(Block.ListBlock list) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Block.ListItem item : list.items()) {
      items.add(new Block.ListItem(item.checked(), all(item.children())));
    }
    return new Block.ListBlock(list.start(), list.tight(), items, list.line());
  }

  @Override
  public Block visit(Block.Alert alert) {
    return new Block.Alert(alert.kind(), all(alert.children()), alert.line());
  }

  @Override
  public Block visit(Block.DefinitionList list) {
    List<Block.DefinitionItem> items = new ArrayList<>();
    for (Block.DefinitionItem item : list.items()) {
      List<List<Inline>> terms = new ArrayList<>();
      for (List<Inline> term : item.terms()) {
        terms.add(MarkedInlines.of(term, marks, new int[] {leaf(term)[0]}));
      }
      items.add(
          new Block.DefinitionItem(terms, item.definitions().stream().map(this::all).toList()));
    }
    return new Block.DefinitionList(items, list.line());
  }

  @Override
  public Block visit(Block.CodeBlock code) {
    leaf(code);
    return code;
  }

  @Override
  public Block visit(Block.Table table) {
    Block.TableRow header = row(table.header());
    return new Block.Table(
        table.alignments(), header, table.rows().stream().map(this::row).toList(), table.line());
  }

  private Block.TableRow row(Block.TableRow row) {
    List<Block.TableCell> cells = new ArrayList<>();
    for (Block.TableCell cell : row.cells()) {
      // A cell is one line of the text: a hard line break in it is a space there.
      int start = leaf(cell)[0];
      cells.add(new Block.TableCell(MarkedInlines.of(cell.children(), marks, new int[] {start})));
    }
    return new Block.TableRow(cells);
  }

  @Override
  public Block visit(Block.ThematicBreak thematicBreak) {
    return thematicBreak;
  }
}
