package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is right of a text in any script stands where it belongs, whatever a terminal thinks. */
class ScriptsIT {
  private static final String SAMPLER = "articles/scripts.md";
  private static final int ROWS = 200;

  @TempDir Path temporary;
  private Galley galley;

  @BeforeEach
  void laysTheTable() {
    galley =
        Galley.in(temporary)
            .withSampleArticles()
            .with("CLASSES", System.getProperty("java.class.path"));
  }

  @Test
  void keepsTheBorderInPlaceAtEveryCutOfEveryLine() throws Exception {
    List<CutLines> cuts = CutLines.of(galley.folder().resolve(SAMPLER));
    assertTrue(cuts.size() > 5_000, () -> "only " + cuts.size());
    List<String> moved = new ArrayList<>();
    String program =
        "exec \"$JAVA_HOME/bin/java\" -cp \"$CLASSES\" galley.endtoend.CutLines " + SAMPLER;
    try (Tmux terminal = Tmux.start(galley, CutLines.COLUMNS, ROWS, program)) {
      for (int shown = 0; shown < cuts.size(); ) {
        List<CutLines> now = cuts.subList(shown, Math.min(cuts.size(), shown + ROWS - 1));
        shown += now.size();
        terminal.await("shown: " + shown);
        List<String> rows = terminal.wholeRows();
        for (int i = 0; i < now.size(); i++) {
          if (!isInPlace(now.get(i), rows.get(i))) {
            moved.add(now.get(i) + " in " + rows.get(i));
          }
        }
        terminal.keys("Space");
      }
    }
    assertEquals(List.of(), moved);
  }

  /**
   * A terminal may leave a part of a sequence out that it does not know to be one; what all agree
   * on is there to the last blank.
   */
  private static boolean isInPlace(CutLines cut, String row) {
    return cut.isCertain() ? row.equals(cut.text() + cut.border()) : row.endsWith(cut.border());
  }

  @ParameterizedTest
  @ValueSource(ints = {84, 60, 40})
  void keepsEveryBorderOfTheTableInPlace(int columns) {
    try (Tmux terminal = Tmux.start(galley, columns, ROWS, "galley " + SAMPLER + "; true")) {
      terminal.await("A sampler of scripts");
      terminal.keys("G").await("└");
      // The program must not answer: what remains of each row is what stands left of the cut.
      signal("STOP", terminal);
      List<String> screen = terminal.screen();
      int top = rowWith('┌', screen);
      int bottom = rowWith('└', screen);
      assertTrue(bottom - top > 12, screen::toString);
      String edge = screen.get(top);
      for (int column = edge.length() - 1; column >= edge.indexOf('┌'); column--) {
        if (edge.charAt(column) != '─') {
          terminal.resize(column + 1, ROWS);
          List<String> moved =
              terminal.screen().subList(top, bottom + 1).stream()
                  .filter(row -> !row.matches(".*[┌┬┐│├┼┤└┴┘]"))
                  .toList();
          assertEquals(List.of(), moved, "cut after column " + column);
        }
      }
      signal("CONT", terminal);
    }
  }

  private static int rowWith(char corner, List<String> screen) {
    int row = 0;
    while (screen.get(row).indexOf(corner) < 0) {
      row++;
    }
    return row;
  }

  private void signal(String name, Tmux terminal) {
    String command = "kill -" + name + " " + Reading.program(terminal).pid();
    assertEquals(0, galley.shell(command).exit(), command);
  }
}
