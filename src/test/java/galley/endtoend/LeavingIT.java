package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However Galley ends or stops, the terminal is as it was. */
class LeavingIT {
  @TempDir Path temporary;
  private Galley galley;

  @BeforeEach
  void writesAnArticle() {
    galley = Reading.in(temporary);
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
  void leavesTheTerminalWholeAfterSignal(String signal, int exit) {
    try (Tmux terminal = Reading.open(galley, 80, 24)) {
      kill(signal, Reading.program(terminal));
      Reading.assertWhole(terminal, exit);
    }
  }

  @Test
  void leavesTheTerminalWholeAfterSignalToHalfTypedComment() {
    try (Tmux terminal = Reading.open(galley, 80, 24)) {
      terminal.keys("c").await("Comment on");
      terminal.type("half").await("half");
      assertTrue(terminal.pane().cursorVisible());
      kill("TERM", Reading.program(terminal));
      Reading.assertWhole(terminal, 143);
    }
  }

  @Test
  void endsWithItsTerminal() throws Exception {
    ProcessHandle program;
    try (Tmux terminal = Reading.open(galley, 80, 24)) {
      program = Reading.program(terminal);
      terminal.vanish();
    }
    assertFalse(program.onExit().get(30, TimeUnit.SECONDS).isAlive());
  }

  @Test
  void leavesTheTerminalWholeAfterUncaughtError() throws IOException {
    Path broken = galley.folder().resolve("broken");
    Galley.copyTo(broken);
    breakHelp(broken.resolve("lib"));
    try (Tmux terminal = Reading.shell(galley, 80, 24)) {
      Reading.open(terminal, "broken/bin/galley tides.md 2>errors");
      terminal.keys("?");
      Reading.assertWhole(terminal, 1);
    }
    String errors = Reading.read(galley.folder().resolve("errors"));
    assertTrue(errors.contains("NoClassDefFoundError"), errors);
  }

  /** Takes a class away that is not needed before the first {@code ?}. */
  private static void breakHelp(Path libraries) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(libraries, "galley.jar")) {
      for (Path jar : jars) {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
          Files.delete(inside.getPath("galley/ui/HelpMode.class"));
        }
      }
    }
  }

  @Test
  void stopsAndGoesOnInTheSamePlace() {
    try (Tmux terminal = Reading.open(galley, 80, 24)) {
      terminal.keys("]", "]");
      Reading.awaitTop(terminal, "Neap tides");
      terminal.keys("C-z");
      terminal.await("Stopped");
      terminal.awaitPrompt();
      terminal.type("stty -a >stopped; cmp before stopped && echo sa''me").keys("Enter");
      terminal.await("same");
      assertFalse(terminal.pane().alternateScreen());
      assertFalse(terminal.pane().mouseReported());
      terminal.type("fg").keys("Enter");
      Reading.awaitTop(terminal, "Neap tides");
      assertTrue(terminal.pane().mouseReported());
      terminal.keys("[");
      Reading.awaitTop(terminal, "Spring tides");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
  }

  @Test
  void fitsTheSizeThatTheTerminalGotWhileItWasStopped() {
    try (Tmux terminal = Reading.open(galley, 80, 24)) {
      terminal.keys("C-z").await("Stopped");
      terminal.awaitPrompt();
      terminal.resize(40, 10).type("fg").keys("Enter");
      Reading.awaitTop(terminal, "The Tide Tables");
      terminal.await(
          "bars in 40 columns", screen -> screen.size() == 10 && screen.get(0).contains("%"));
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
  }

  @Test
  void waitsInTheBackgroundWithoutTouchingTheTerminal() {
    try (Tmux terminal = Reading.open(galley, 80, 24)) {
      terminal.keys("C-z").await("Stopped");
      terminal.awaitPrompt();
      terminal.type("bg; clear").keys("Enter");
      // The shell tells a stop before the next prompt.
      terminal.await(
          "a stop in the background",
          screen -> {
            boolean told = screen.stream().anyMatch(row -> row.contains("Stopped"));
            if (!told) {
              terminal.keys("Enter");
            }
            return told;
          });
      terminal.type("stty -a >waiting; cmp before waiting && echo sa''me").keys("Enter");
      terminal.await("same");
      assertFalse(terminal.pane().alternateScreen());
      terminal.type("fg").keys("Enter");
      Reading.awaitTop(terminal, "The Tide Tables");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
  }

  private void kill(String signal, ProcessHandle process) {
    assertEquals("", galley.shell("kill -" + signal + " " + process.pid()).err());
  }
}
