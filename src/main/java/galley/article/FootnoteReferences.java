package galley.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of the footnotes that blocks refer to, in reading order, each as often as it stands.
 */
public final class FootnoteReferences
    implements Block.Visitor<List<Integer>>, Inline.Visitor<List<Integer>> {
  private final List<Integer> numbers = new ArrayList<>();

  private FootnoteReferences() {}

  static List<Integer> in(List<Block> blocks) {
    return new FootnoteReferences().blocks(blocks);
  }

  /** Whether any of {@code inlines} refers to a footnote. */
  public static boolean within(List<Inline> inlines) {
    return !new FootnoteReferences().inlines(inlines).isEmpty();
  }

  private List<Integer> blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return numbers;
  }

  private List<Integer> inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return numbers;
  }

  @Override
  public List<Integer> visit(Block.Heading heading) {
    return inlines(heading.children());
  }

  @Override
  public List<Integer> visit(Block.Paragraph paragraph) {
    return inlines(paragraph.children());
  }

  @Override
  public List<Integer> visit(Block.BlockQuote quote) {
    return blocks(quote.children());
  }

  @Override
  public List<Integer> visit(Block.ListBlock list) {
    list.items().forEach(item -> blocks(item.children()));
    return numbers;
  }

  @Override
  public List<Integer> visit(Block.Alert alert) {
    return blocks(alert.children());
  }

  @Override
  public List<Integer> visit(Block.DefinitionList list) {
    for (Block.DefinitionItem item : list.items()) {
      item.terms().forEach(this::inlines);
      item.definitions().forEach(this::blocks);
    }
    return numbers;
  }

  @Override
  public List<Integer> visit(Block.CodeBlock code) {
    return numbers;
  }

  @Override
  public List<Integer> visit(Block.Table table) {
    table.header().cells().forEach(cell -> inlines(cell.children()));
    table.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.children())));
    return numbers;
  }

  @Override
  public List<Integer> visit(Block.ThematicBreak thematicBreak) {
    return numbers;
  }

  @Override
  public List<Integer> visit(Inline.Text text) {
    return numbers;
  }

  @Override
  public List<Integer> visit(Inline.Code code) {
    return numbers;
  }

  @Override
  public List<Integer> visit(Inline.Emphasis emphasis) {
    return inlines(emphasis.children());
  }

  @Override
  public List<Integer> visit(Inline.StrongEmphasis strong) {
    return inlines(strong.children());
  }

  @Override
  public List<Integer> visit(Inline.Strikethrough strikethrough) {
    return inlines(strikethrough.children());
  }

  @Override
  public List<Integer> visit(Inline.Link link) {
    return inlines(link.children());
  }

  @Override
  public List<Integer> visit(Inline.Image image) {
    return numbers;
  }

  @Override
  public List<Integer> visit(Inline.FootnoteReference reference) {
    numbers.add(reference.number());
    return numbers;
  }

  @Override
  public List<Integer> visit(Inline.HardLineBreak lineBreak) {
    return numbers;
  }
}
