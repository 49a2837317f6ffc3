package galley.markdown;

import galley.article.Article;
import galley.article.Block;
import galley.article.Footnote;
import galley.article.Inline;
import galley.article.Metadata;
import galley.article.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles without what {@link MarkdownWriter} says it does not keep, to compare two of them. */
final class Plainly implements Block.Visitor<Optional<Block>> {
  private static final Plainly BLOCKS = new Plainly();

  private Plainly() {}

  static Article article(Article article) {
    Metadata metadata = article.metadata();
    Optional<String> heading = article.headed().stream().findFirst().map(Section::title);
    boolean named = metadata.titleSource() == Metadata.TitleSource.FILE_NAME;
    boolean opens = metadata.title().equals(article.sections().get(0).title());
    return new Article(
        new Metadata(
            named ? heading.orElse("named") : metadata.title(),
            opens || (named && heading.isPresent())
                ? Metadata.TitleSource.HEADING
                : metadata.titleSource(),
            metadata.author(),
            metadata.date(),
            metadata.language(),
            metadata.site(),
            metadata.address()),
        article.sections().stream().map(Plainly::section).toList(),
        List.of());
  }

  /** Whether nothing that shows stands before the first heading, though something is there. */
  static boolean beginsWithNothing(Article article) {
    Section first = section(article.sections().get(0));
    return first.heading().isEmpty() && first.blocks().isEmpty() && article.sections().size() > 1;
  }

  private static Section section(Section section) {
    return new Section(
        section.heading().map(h -> new Block.Heading(h.level(), withoutLastSpace(h.children()), 1)),
        section.number(),
        section.title(),
        section.anchor(),
        blocks(section.blocks()),
        section.footnotes().stream()
            .map(footnote -> new Footnote(footnote.number(), blocks(footnote.children())))
            .toList());
  }

  private static List<Inline> withoutLastSpace(List<Inline> heading) {
    List<Inline> inlines = new ArrayList<>(PlainInlines.of(heading));
    if (inlines.get(inlines.size() - 1) instanceof Inline.Text text) {
      inlines.remove(inlines.size() - 1);
      inlines.addAll(PlainInlines.of(List.of(new Inline.Text(text.literal().stripTrailing()))));
    }
    return inlines;
  }

  private static List<Block> withoutFirstSpace(List<Block> task) {
    List<Block> blocks = new ArrayList<>(task);
    if (task.get(0) instanceof Block.Paragraph paragraph
        && paragraph.children().get(0) instanceof Inline.Text text) {
      List<Inline> inlines = new ArrayList<>(paragraph.children());
      inlines.set(0, new Inline.Text(text.literal().stripLeading()));
      blocks.set(0, new Block.Paragraph(PlainInlines.of(inlines), 1));
    }
    return blocks;
  }

  private static List<Block> blocks(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(BLOCKS).stream()).toList();
  }

  @Override
  public Optional<Block> visit(Block.Heading heading) {
    return Optional.of(new Block.Heading(heading.level(), PlainInlines.of(heading.children()), 1));
  }

  @Override
  public Optional<Block> visit(Block.Paragraph paragraph) {
    return paragraph(PlainInlines.of(paragraph.children()));
  }

  private static Optional<Block> paragraph(List<Inline> inlines) {
    boolean shows =
        inlines.stream()
            .anyMatch(
                i -> !i.equals(new Inline.HardLineBreak()) && !i.equals(new Inline.Text(" ")));
    return shows ? Optional.of(new Block.Paragraph(inlines, 1)) : Optional.empty();
  }

  @Override
  public Optional<Block> visit(Block.BlockQuote quote) {
    List<Block> children = blocks(quote.children());
    return children.isEmpty() ? Optional.empty() : Optional.of(new Block.BlockQuote(children, 1));
  }

  @Override
  public Optional<Block> visit(Block.Alert alert) {
    List<Block> children = blocks(alert.children());
    return children.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Alert(alert.kind(), children, 1));
  }

  @Override
  public Optional<Block> visit(Block.DefinitionList list) {
    List<Block.DefinitionItem> items = new ArrayList<>();
    for (Block.DefinitionItem item : list.items()) {
      List<List<Inline>> terms = new ArrayList<>();
      for (List<Inline> term : item.terms()) {
        paragraph(PlainInlines.of(term)).ifPresent(shown -> terms.add(withoutLastSpace(term)));
      }
      List<List<Block>> definitions = new ArrayList<>();
      item.definitions().forEach(definition -> definitions.add(blocks(definition)));
      definitions.removeIf(List::isEmpty);
      if (terms.isEmpty() && !items.isEmpty()) {
        Block.DefinitionItem last = items.remove(items.size() - 1);
        definitions.addAll(0, last.definitions());
        items.add(new Block.DefinitionItem(last.terms(), definitions));
      } else if (!terms.isEmpty() || !definitions.isEmpty()) {
        items.add(new Block.DefinitionItem(terms, definitions));
      }
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Block.DefinitionList(items, 1));
  }

  @Override
  public Optional<Block> visit(Block.ListBlock list) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Block.ListItem item : list.items()) {
      List<Block> children = blocks(item.children());
      boolean task =
          item.checked().isPresent()
              && !children.isEmpty()
              && children.get(0) instanceof Block.Paragraph;
      items.add(
          task
              ? new Block.ListItem(item.checked(), withoutFirstSpace(children))
              : new Block.ListItem(Optional.empty(), children));
    }
    boolean spaceless = items.size() == 1 && items.get(0).children().size() < 2;
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.ListBlock(list.start(), list.tight() || spaceless, items, 1));
  }

  @Override
  public Optional<Block> visit(Block.CodeBlock code) {
    return Optional.of(
        new Block.CodeBlock(code.info(), code.literal().replaceAll("(?m)^[ \u3000]+$", ""), 1));
  }

  @Override
  public Optional<Block> visit(Block.Table table) {
    if (table.alignments().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Table(
            table.alignments(),
            row(table.header()),
            table.rows().stream().map(Plainly::row).toList(),
            1));
  }

  private static Block.TableRow row(Block.TableRow row) {
    return new Block.TableRow(
        row.cells().stream()
            .map(cell -> new Block.TableCell(PlainInlines.of(cell.children())))
            .toList());
  }

  @Override
  public Optional<Block> visit(Block.ThematicBreak thematicBreak) {
    return Optional.of(new Block.ThematicBreak(1));
  }
}
