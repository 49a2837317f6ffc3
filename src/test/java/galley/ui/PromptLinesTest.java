package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.text.DisplayWidth;
import galley.text.Graphemes;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PromptLinesTest {
  private static void check(String text, int width, String... rows) {
    assertEquals(List.of(rows), rows(PromptLines.of(text, width)), () -> text + " at " + width);
  }

  private static List<String> rows(PromptLines lines) {
    return IntStream.range(0, lines.count()).mapToObj(lines::text).toList();
  }

  @Test
  void breaksAfterSpaces() {
    check("one two three", 9, "one two ", "three");
    check("", 9, "");
    check("longerthanthat", 6, "longe", "rthan", "that");
  }

  @Test
  void keepsTypedLines() {
    check("a\n\nb\n", 9, "a", "", "b", "");
  }

  @Test
  void leavesWideCharacterForTheNextRowAtTheEdge() {
    check("漢字漢字", 6, "漢字", "漢字");
    check("a漢字", 6, "a漢字");
    check("ab漢字", 6, "ab漢", "字");
    check("👨‍👩‍👧👨‍👩‍👧", 4, "👨‍👩‍👧", "👨‍👩‍👧");
  }

  @Test
  void movesUpAndDownInTheSameColumn() {
    PromptLines lines = PromptLines.of("abc\ndefg\nh", 20);
    assertEquals(6, lines.vertical(2, 1));
    assertEquals(2, lines.vertical(6, -1));
    assertEquals(10, lines.vertical(7, 1));
    assertEquals(0, lines.vertical(2, -1));
    assertEquals(10, lines.vertical(9, 1));
  }

  @Test
  void movesToTheCharacterThatCoversTheColumn() {
    PromptLines lines = PromptLines.of("abcd\n漢字漢", 20);
    assertEquals(6, lines.vertical(3, 1));
    assertEquals(4, lines.vertical(7, -1));
    assertEquals(2, lines.vertical(6, -1));
  }

  @Test
  void movesDownThroughWrappedRows() {
    PromptLines lines = PromptLines.of("one two three", 9);
    assertEquals(9, lines.vertical(1, 1));
    assertEquals(1, lines.vertical(9, -1));
    assertEquals(0, lines.row(7));
    assertEquals(1, lines.row(8));
  }

  @Property(tries = 300)
  void everyPlaceHasARowAndAColumnWithinTheWidth(
      @ForAll("texts") String text, @ForAll @IntRange(min = 4, max = 30) int width) {
    PromptLines lines = PromptLines.of(text, width);
    assertEquals(text.replace("\n", ""), String.join("", rows(lines)));
    for (int at = 0; at <= text.length(); at = next(text, at)) {
      int cursor = at;
      assertTrue(lines.column(at) < width, () -> cursor + " is at " + lines.column(cursor));
      assertTrue(DisplayWidth.of(lines.text(lines.row(at))) < width);
      for (int rows = -1; rows <= 1; rows++) {
        int moved = lines.vertical(at, rows);
        int row = Math.max(0, Math.min(lines.row(at) + rows, lines.count() - 1));
        assertEquals(row, lines.row(moved), () -> "from " + cursor + " to " + moved);
        assertTrue(lines.column(moved) <= Math.max(lines.column(at), width - 1));
      }
    }
  }

  private static int next(String text, int index) {
    return index == text.length() ? index + 1 : Graphemes.next(text, index);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", " ", "\n", "漢", "x\u0301", "👨‍👩‍👧", "longer", "🇮🇸")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
