package galley.reader;

import galley.article.Article;
import galley.article.Block;
import galley.article.Footnote;
import galley.article.Inline;
import galley.article.Metadata;
import galley.article.Section;
import java.util.List;
import java.util.stream.Collectors;

/** An article as lines for golden files: metadata, then each section with its blocks set in. */
final class Described implements Block.Visitor<Void> {
  private final StringBuilder out = new StringBuilder();
  private int depth = 1;

  private Described() {}

  static String of(Article article) {
    Described described = new Described();
    Metadata metadata = article.metadata();
    described.out.append("title ").append(metadata.titleSource()).append(": ");
    described.out.append(metadata.title()).append('\n');
    metadata.author().ifPresent(author -> described.out.append("author: " + author + "\n"));
    metadata.date().ifPresent(date -> described.out.append("date: " + date + "\n"));
    metadata.language().ifPresent(code -> described.out.append("language: " + code + "\n"));
    metadata.site().ifPresent(site -> described.out.append("site: " + site + "\n"));
    metadata.address().ifPresent(address -> described.out.append("address: " + address + "\n"));
    article.warnings().forEach(warning -> described.out.append("warning: " + warning + "\n"));
    article.sections().forEach(described::section);
    return described.out.toString();
  }

  /** The outline alone: a line a heading, {@code NUMBER LEVEL TITLE}. */
  static String outline(Article article) {
    return article.headed().stream()
        .map(section -> section.number() + " " + section.level() + " " + section.title())
        .collect(Collectors.joining("\n"));
  }

  static String inlines(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(new Words())).collect(Collectors.joining());
  }

  private void section(Section section) {
    out.append('\n').append(section.number());
    section
        .heading()
        .ifPresent(heading -> out.append(" h" + heading.level() + " " + words(heading.children())));
    out.append(" #" + section.anchor() + " @" + section.line() + "\n");
    section.blocks().forEach(block -> block.accept(this));
    for (Footnote footnote : section.footnotes()) {
      line("footnote " + footnote.number());
      nested(footnote.children());
    }
  }

  private void line(String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private void nested(List<Block> blocks) {
    depth++;
    blocks.forEach(block -> block.accept(this));
    depth--;
  }

  private static String words(List<Inline> inlines) {
    return "“" + inlines(inlines) + "”";
  }

  @Override
  public Void visit(Block.Heading heading) {
    line("heading " + heading.level() + " " + words(heading.children()) + " @" + heading.line());
    return null;
  }

  @Override
  public Void visit(Block.Paragraph paragraph) {
    line("paragraph " + words(paragraph.children()) + " @" + paragraph.line());
    return null;
  }

  @Override
  public Void visit(Block.BlockQuote quote) {
    line("quote @" + quote.line());
    nested(quote.children());
    return null;
  }

  @Override
  public Void visit(Block.Alert alert) {
    line("alert " + alert.kind() + " @" + alert.line());
    nested(alert.children());
    return null;
  }

  @Override
  public Void visit(Block.DefinitionList list) {
    line("definitions @" + list.line());
    depth++;
    for (Block.DefinitionItem item : list.items()) {
      item.terms().forEach(term -> line("term " + words(term)));
      for (List<Block> definition : item.definitions()) {
        line("definition");
        nested(definition);
      }
    }
    depth--;
    return null;
  }

  @Override
  public Void visit(Block.ListBlock list) {
    String kind = list.start().map(start -> "numbers from " + start).orElse("bullets");
    line(kind + (list.tight() ? " @" : ", loose @") + list.line());
    depth++;
    for (Block.ListItem item : list.items()) {
      line("item" + item.checked().map(checked -> checked ? " done" : " to do").orElse(""));
      nested(item.children());
    }
    depth--;
    return null;
  }

  @Override
  public Void visit(Block.CodeBlock code) {
    line("code " + code.info() + " @" + code.line());
    code.literal().lines().forEach(text -> line("| " + text));
    return null;
  }

  @Override
  public Void visit(Block.Table table) {
    line("table " + table.alignments() + " @" + table.line());
    depth++;
    row(table.header());
    table.rows().forEach(this::row);
    depth--;
    return null;
  }

  private void row(Block.TableRow row) {
    line(
        row.cells().stream()
            .map(cell -> words(cell.children()))
            .collect(Collectors.joining(" ", "row ", "")));
  }

  @Override
  public Void visit(Block.ThematicBreak thematicBreak) {
    line("break @" + thematicBreak.line());
    return null;
  }

  /** Inlines with their kinds in angle brackets. */
  private static final class Words implements Inline.Visitor<String> {
    @Override
    public String visit(Inline.Text text) {
      return text.literal();
    }

    @Override
    public String visit(Inline.Code code) {
      return "<code " + code.literal() + ">";
    }

    @Override
    public String visit(Inline.Emphasis emphasis) {
      return "<em " + inlines(emphasis.children()) + ">";
    }

    @Override
    public String visit(Inline.StrongEmphasis strong) {
      return "<strong " + inlines(strong.children()) + ">";
    }

    @Override
    public String visit(Inline.Strikethrough strikethrough) {
      return "<struck " + inlines(strikethrough.children()) + ">";
    }

    @Override
    public String visit(Inline.Link link) {
      return "<link " + link.destination() + " " + inlines(link.children()) + ">";
    }

    @Override
    public String visit(Inline.Image image) {
      return "<image " + image.destination() + " " + image.alt() + ">";
    }

    @Override
    public String visit(Inline.FootnoteReference reference) {
      return "<note " + reference.number() + ">";
    }

    @Override
    public String visit(Inline.HardLineBreak lineBreak) {
      return "<break>";
    }
  }
}
