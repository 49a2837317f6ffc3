package galley.article;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which lines of its source the parts of an article's text come from. */
public final class SourceLines implements Block.Visitor<SourceLines> {
  private final ArticleText text;

  /** The source line of each heading, paragraph, code block and table, by its place in the text. */
  private final TreeMap<Integer, Integer> lines = new TreeMap<>();

  private SourceLines(ArticleText text) {
    this.text = text;
  }

  /**
   * The lines of {@code article}.
   *
   * @param text the text of {@code article}
   */
  public static SourceLines of(Article article, ArticleText text) {
    SourceLines lines = new SourceLines(text);
    for (Section section : article.sections()) {
      section.heading().ifPresent(lines::visit);
      lines.all(section.blocks());
      section.footnotes().forEach(footnote -> lines.all(footnote.children()));
    }
    return lines;
  }

  /**
   * The 1-based source line of the block that {@code offset} lies in, which is the line where the
   * block begins; of the one before where none is.
   *
   * @param offset a UTF-16 index into the text
   */
  public int at(int offset) {
    Map.Entry<Integer, Integer> block = lines.floorEntry(offset);
    return block == null ? 1 : block.getValue();
  }

  /**
   * Where the last block begins that begins in a source line or before it; 0 without one.
   *
   * @param line counts from 1
   * @return a UTF-16 index into the text
   */
  public int offset(int line) {
    int found = 0;
    int best = 0;
    for (Map.Entry<Integer, Integer> block : lines.entrySet()) {
      if (block.getValue() <= line && block.getValue() >= best) {
        best = block.getValue();
        found = block.getKey();
      }
    }
    return found;
  }

  private SourceLines all(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  private SourceLines add(Object leaf, int line) {
    lines.put(text.lineStarts(leaf)[0], line);
    return this;
  }

  @Override
  public SourceLines visit(Block.Heading heading) {
    return add(heading, heading.line());
  }

  @Override
  public SourceLines visit(Block.Paragraph paragraph) {
    return add(paragraph, paragraph.line());
  }

  @Override
  public SourceLines visit(Block.BlockQuote quote) {
    return all(quote.children());
  }

  @Override
  public SourceLines visit(Block.ListBlock list) {
    list.items().forEach(item -> all(item.children()));
    return this;
  }

  @Override
  public SourceLines visit(Block.Alert alert) {
    return all(alert.children());
  }

  @Override
  public SourceLines visit(Block.DefinitionList list) {
    for (Block.DefinitionItem item : list.items()) {
      item.terms().forEach(term -> add(term, list.line()));
      item.definitions().forEach(this::all);
    }
    return this;
  }

  @Override
  public SourceLines visit(Block.CodeBlock code) {
    return add(code, code.line());
  }

  @Override
  public SourceLines visit(Block.Table table) {
    table.header().cells().forEach(cell -> add(cell, table.line()));
    return this;
  }

  @Override
  public SourceLines visit(Block.ThematicBreak thematicBreak) {
    return this;
  }
}
