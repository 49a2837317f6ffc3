package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void writesALogWhereItIsAskedTo() throws IOException {
    Path log = folder.resolve("log");
    assertEquals(1, Ran.in(folder, "", "--debug", log.toString(), "export", "none.md").code());
    String text = Files.readString(log);
    assertTrue(text.contains("there is no file"), text);
    assertTrue(text.contains("exit code 1"), text);
    Path other = folder.resolve("other");
    Files.writeString(folder.resolve("a.md"), "# A\n");
    assertEquals(0, Ran.in(folder, "", "a.md", "--debug", other.toString()).code());
    assertTrue(Files.exists(other));
    Ran nowhere = Ran.in(folder, "", "--debug", folder.resolve("no/log").toString(), "outline");
    assertEquals(1, nowhere.code());
    assertTrue(nowhere.err().startsWith("galley: cannot write the log"), nowhere.err());
  }

  @Test
  void helpFitsAScreen() {
    List<String> lines = Ran.in(folder, "", "--help").out().lines().toList();
    assertTrue(lines.size() <= 24, () -> lines.size() + ": " + String.join("\n", lines));
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80), lines::toString);
  }

  @Test
  void completesAndDescribesEveryCommand() {
    for (String shell : List.of("bash", "zsh", "fish")) {
      String script = Ran.in(folder, "", "completion", shell).out();
      Main.COMMANDS.forEach(name -> assertTrue(script.contains(name), () -> shell + ": " + name));
      assertTrue(script.contains("--section") || script.contains("-l section"), shell);
    }
    assertEquals(2, Ran.in(folder, "", "completion", "tcsh").code());
  }

  @Test
  void listsAllCommandsInTheHelpWhateverStandsBeforeIt() {
    for (String[] arguments : new String[][] {{"--help"}, {"a.md", "--help"}, {"-h"}}) {
      Ran ran = Ran.in(folder, "", arguments);
      Main.COMMANDS.forEach(name -> assertTrue(ran.out().contains("  " + name), ran::out));
    }
  }
}
