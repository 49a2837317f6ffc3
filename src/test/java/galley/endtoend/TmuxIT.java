package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The terminal that the other end-to-end tests trust. */
class TmuxIT {
  @TempDir Path temporary;

  @Test
  void showsWhatWasTypedAndPasted() {
    try (Tmux terminal = Tmux.start(Galley.in(temporary), 30, 5, "/bin/cat")) {
      terminal.type("héllo 日本 😀;").keys("Enter");
      assertEquals(
          List.of("héllo 日本 😀;", "héllo 日本 😀;", "", "", ""),
          terminal.await("it twice", screen -> !screen.get(1).isEmpty()));
      terminal.paste("pasted");
      terminal.await("pasted");
    }
  }

  @Test
  void tellsSizeCursorAndEndOfTheProgram() {
    try (Tmux terminal = Tmux.shell(Galley.in(temporary), 80, 24)) {
      assertEquals(24, terminal.screen().size());
      terminal.resize(40, 10).type("stty size; tput smcup; tput civis; read -r x").keys("Enter");
      terminal.await("the other screen", screen -> terminal.pane().alternateScreen());
      terminal.await("no cursor", screen -> !terminal.pane().cursorVisible());
      terminal.keys("Enter").type("tput rmcup; tput cnorm").keys("Enter");
      terminal.await("10 40");
      terminal.await("the cursor", screen -> terminal.pane().cursorVisible());
      Pane pane = terminal.pane();
      assertEquals(40, pane.columns());
      assertEquals(10, pane.rows());
      terminal.type("exit").keys("Enter");
      terminal.await("the end", screen -> terminal.pane().ended());
    }
  }

  @Test
  void showsColours() {
    try (Tmux terminal =
        Tmux.start(Galley.in(temporary), 30, 5, "printf '\\033[1;31mred\\033[0m'; read -r x")) {
      terminal.await("red");
      assertTrue(
          terminal.screenWithColours().get(0).contains("\u001b[1m\u001b[31mred"),
          terminal.screenWithColours()::toString);
    }
  }

  @Test
  void endsWithItsProgramsWhenClosed() {
    Tmux terminal = Tmux.start(Galley.in(temporary), 30, 5, "/bin/cat");
    terminal.close();
    assertThrows(AssertionError.class, terminal::screen);
  }
}
