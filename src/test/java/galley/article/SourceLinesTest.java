package galley.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which source line the words of each kind of block come from. */
class SourceLinesTest {

  @Test
  void knowsTheLineOfEveryKindOfBlock() {
    Block list =
        new Block.ListBlock(
            Optional.empty(),
            true,
            List.of(item(paragraph("first", 8)), item(paragraph("second", 9))),
            8);
    Block.TableRow header = row("head");
    Block table = new Block.Table(List.of(Block.Alignment.LEFT), header, List.of(row("cell")), 15);
    Article article =
        new Article(
            new Metadata(
                "Title",
                Metadata.TitleSource.DECLARED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new SectionBuilder()
                .heading(new Block.Heading(2, words("Section"), 4))
                .block(paragraph("plain", 6))
                .block(list)
                .block(new Block.BlockQuote(List.of(paragraph("quoted", 11)), 11))
                .block(new Block.CodeBlock("", "one\ntwo", 12))
                .block(table)
                .block(new Block.ThematicBreak(18))
                .build(List.of(new Footnote(1, List.of(paragraph("noted", 20))))),
            List.of());
    check(article, "Title", 1);
    check(article, "Section", 4);
    check(article, "plain", 6);
    check(article, "first", 8);
    check(article, "second", 9);
    check(article, "quoted", 11);
    check(article, "two", 12);
    check(article, "cell", 15);
    check(article, "noted", 20);
  }

  private static void check(Article article, String word, int line) {
    ArticleText text = ArticleText.of(article);
    int offset = text.string().indexOf(word);
    assertEquals(
        line, SourceLines.of(article, text).at(offset), () -> word + " in\n" + text.string());
  }

  private static Block.ListItem item(Block block) {
    return new Block.ListItem(Optional.empty(), List.of(block));
  }

  private static Block.TableRow row(String words) {
    return new Block.TableRow(List.of(new Block.TableCell(words(words))));
  }

  private static Block paragraph(String words, int line) {
    return new Block.Paragraph(words(words), line);
  }

  private static List<Inline> words(String words) {
    return List.of(new Inline.Text(words));
  }
}
