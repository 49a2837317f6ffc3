package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.terminal.KeyEcho;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session with a real terminal, seen through a program that shows what it is told. */
class SessionIT {
  private static final String ECHO =
      "\"$JAVA_HOME/bin/java\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"$CLASSES\""
          + " galley.terminal.KeyEcho";

  @TempDir Path temporary;
  private Galley surroundings;

  @BeforeEach
  void laysTheTable() {
    surroundings = Galley.in(temporary).with("CLASSES", System.getProperty("java.class.path"));
  }

  private Tmux open() {
    Tmux terminal = Reading.shell(surroundings, 100, 16);
    terminal.type(ECHO).keys("Enter").await("in true out true");
    return terminal;
  }

  @Test
  void tellsTheMouseWhileItIsOn() {
    try (Tmux terminal = open()) {
      assertTrue(terminal.pane().mouseReported());
      terminal.send("\u001b[<0;5;2M\u001b[<32;6;2M\u001b[<0;6;3m\u001b[<64;1;1M\u001b[<2;1;1M");
      terminal.await("kind=PRESS, column=4, row=1");
      terminal.await("kind=DRAG, column=5, row=1");
      terminal.await("kind=RELEASE, column=5, row=2");
      terminal.await("kind=WHEEL_UP, column=0, row=0");
      terminal.keys("M").await("no mouse", screen -> !terminal.pane().mouseReported());
      terminal.keys("C-z").awaitPrompt();
      terminal.type("fg").keys("Enter").await("Redraw");
      assertFalse(terminal.pane().mouseReported());
      terminal.keys("m").await("the mouse", screen -> terminal.pane().mouseReported());
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
  }

  @Test
  void copiesToTheClipboard() {
    try (Tmux terminal = open()) {
      terminal.keys("y", "p").await("posted");
      assertEquals(KeyEcho.COPIED, terminal.clipboard());
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
  }

  @Test
  void givesTheTerminalToAnotherProgramAndTakesItBack() {
    try (Tmux terminal = open()) {
      terminal.keys("o").await("outside", screen -> !terminal.pane().alternateScreen());
      terminal.await("outside");
      assertTrue(terminal.pane().cursorVisible());
      assertFalse(terminal.pane().mouseReported());
      terminal.type("not for us").keys("C-c").await("Redraw");
      assertTrue(terminal.pane().alternateScreen());
      terminal.keys("z").await("codePoint=122");
      assertTrue(terminal.screen().stream().noneMatch(row -> row.contains("codePoint=110")));
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
  }

  @Test
  void givesTheTerminalBackOnExit() {
    try (Tmux terminal = open()) {
      terminal.keys("e");
      Reading.assertWhole(terminal, 7);
    }
  }

  @Test
  void givesTheTerminalBackAfterAnException() {
    try (Tmux terminal = open()) {
      terminal.keys("x").await("asked to fail");
      Reading.assertWhole(terminal, 1);
    }
  }
}
