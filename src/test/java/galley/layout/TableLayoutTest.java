package galley.layout;

import static galley.article.Sample.article;
import static galley.article.Sample.heading;
import static galley.article.Sample.quote;
import static galley.article.Sample.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Inline;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableLayoutTest {
  private static void check(Block table, int width, String... lines) {
    Article article = article(heading(1, "H"), table);
    List<Line> found = Layout.of(article, ArticleText.of(article), width).lines();
    assertEquals(
        List.of(lines),
        found.subList(3, found.size()).stream().map(line -> line.text().stripTrailing()).toList());
  }

  @Test
  void givesColumnsTheirNaturalWidthAndAlignsThem() {
    check(
        table("a|bb|ccc", "long|1|x"),
        40,
        "┌──────┬────┬─────┐",
        "│ a    │ bb │ ccc │",
        "├──────┼────┼─────┤",
        "│ long │  1 │  x  │",
        "└──────┴────┴─────┘");
  }

  @Test
  void measuresCellsInDisplayColumns() {
    check(
        table("世界", "e\u0301"), 20, "┌──────┐", "│ 世界 │", "├──────┤", "│ e\u0301    │", "└──────┘");
  }

  @Test
  void wrapsTheCellsOfNarrowedColumnsAndPartsTheRows() {
    check(
        table("key|value", "one|some longer words", "two|x"),
        20,
        "┌─────┬────────────┐",
        "│ key │      value │",
        "├─────┼────────────┤",
        "│ one │       some │",
        "│     │     longer │",
        "│     │      words │",
        "├─────┼────────────┤",
        "│ two │          x │",
        "└─────┴────────────┘");
  }

  @Test
  void turnsRowsIntoRecordsWhereColumnsDoNotFit() {
    Block table =
        new Block.Table(
            Collections.nCopies(4, Block.Alignment.LEFT),
            row("Name", "Born", "Field of work", "Empty"),
            List.of(row("Ada", "1815", "mathematics and engines", ""), row("Al", "", "x", "")),
            1);
    check(
        table,
        20,
        "Name: Ada",
        "Born: 1815",
        "Field of work:",
        "  mathematics and",
        "  engines",
        "Empty:",
        "",
        "Name: Al",
        "Field of work: x");
  }

  @Test
  void turnsRowsIntoRecordsRatherThanDivideWords() {
    check(
        table("Instrument|Maker", "clarinet|Buffet Crampon"),
        20,
        "Instrument: clarinet",
        "Maker: Buffet",
        "  Crampon");
  }

  @Test
  void keepsTheColumnsOfATableThatMayBeWiderThanThePage() {
    Article article =
        article(heading(1, "H"), quote(table("Instrument|Maker", "clarinet|Buffet Crampon")));
    List<Line> lines = Layout.of(article, ArticleText.of(article), 20, Overflow.KEEP).lines();
    assertEquals("│ │ clarinet   │ Buffet Crampon │", lines.get(6).text());
    assertEquals(new Overhang(2, 13), lines.get(6).overhang());
  }

  @Test
  void showsATableWithoutRows() {
    check(table("a|b"), 20, "┌───┬───┐", "│ a │ b │", "└───┴───┘");
  }

  private static Block.TableRow row(String... cells) {
    return new Block.TableRow(
        List.of(cells).stream()
            .map(cell -> new Block.TableCell(List.of(new Inline.Text(cell))))
            .toList());
  }
}
