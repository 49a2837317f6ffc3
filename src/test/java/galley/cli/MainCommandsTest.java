package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainCommandsTest {
  @TempDir Path folder;

  @Test
  void knowsEachCommandByItsOwnName() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Surroundings around =
        new Surroundings(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), folder);
    for (String name : Main.COMMANDS) {
      assertEquals(name, Main.command(name, around).syntax().name());
    }
  }

  @Test
  void listsAllCommandsInTheHelpWhateverStandsBeforeIt() {
    for (String[] arguments : new String[][] {{"--help"}, {"a.md", "--help"}, {"-h"}}) {
      Ran ran = Ran.in(folder, "", arguments);
      Main.COMMANDS.forEach(name -> assertTrue(ran.out().contains("  " + name), ran::out));
    }
  }
}
