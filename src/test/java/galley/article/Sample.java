package galley.article;

import galley.article.Metadata.TitleSource;
import java.util.List;
import java.util.Optional;

/** Small pieces of articles, as tests write them. */
public final class Sample {
  private Sample() {}

  public static List<Inline> words(String words) {
    return List.of(new Inline.Text(words));
  }

  public static Block.Heading heading(int level, String words) {
    return new Block.Heading(level, words(words), 1);
  }

  public static Block.Paragraph paragraph(String words) {
    return new Block.Paragraph(words(words), 1);
  }

  public static Block.Paragraph paragraph(Inline... inlines) {
    return new Block.Paragraph(List.of(inlines), 1);
  }

  public static Block.BlockQuote quote(Block... blocks) {
    return new Block.BlockQuote(List.of(blocks), 1);
  }

  /** A bullet list; tight. */
  public static Block.ListBlock bullets(Block.ListItem... items) {
    return new Block.ListBlock(Optional.empty(), true, List.of(items), 1);
  }

  /** An ordered list; tight. */
  public static Block.ListBlock ordered(int start, Block.ListItem... items) {
    return new Block.ListBlock(Optional.of(start), true, List.of(items), 1);
  }

  public static Block.ListItem item(Block... blocks) {
    return new Block.ListItem(Optional.empty(), List.of(blocks));
  }

  public static Block.ListItem task(boolean checked, String words) {
    return new Block.ListItem(Optional.of(checked), List.of(paragraph(words)));
  }

  public static Block.CodeBlock code(String literal) {
    return new Block.CodeBlock("", literal, 1);
  }

  /** A table of rows, the first the header, whose cells are parted by bars; aligned left. */
  public static Block.Table table(String... rows) {
    List<Block.TableRow> all =
        List.of(rows).stream()
            .map(
                row ->
                    new Block.TableRow(
                        List.of(row.split("\\|", -1)).stream()
                            .map(cell -> new Block.TableCell(words(cell)))
                            .toList()))
            .toList();
    int columns = all.get(0).cells().size();
    return new Block.Table(
        List.of(Block.Alignment.LEFT, Block.Alignment.RIGHT, Block.Alignment.CENTER)
            .subList(0, columns),
        all.get(0),
        all.subList(1, all.size()),
        1);
  }

  /** An article of headings and other blocks in a row; its title is no part of the text. */
  public static Article article(Block... blocks) {
    return article(List.of(), blocks);
  }

  public static Article article(List<Footnote> footnotes, Block... blocks) {
    return new Article(
        metadata("name", TitleSource.FILE_NAME), sections(footnotes, blocks), List.of());
  }

  /** The same with a title of its own. */
  public static Article titled(String title, Block... blocks) {
    return new Article(
        metadata(title, TitleSource.DECLARED), sections(List.of(), blocks), List.of());
  }

  private static Metadata metadata(String title, TitleSource source) {
    return new Metadata(title, source, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static List<Section> sections(List<Footnote> footnotes, Block... blocks) {
    SectionBuilder builder = new SectionBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        builder.heading(heading);
      } else {
        builder.block(block);
      }
    }
    return builder.build(footnotes);
  }
}
