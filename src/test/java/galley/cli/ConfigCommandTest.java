package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.config.Configuration;
import galley.config.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigCommandTest {
  @TempDir private Path folder;

  private Preferences of(String toml) throws IOException {
    Path file = folder.resolve("config.toml");
    Files.writeString(file, toml);
    return Preferences.of(Configuration.read(file));
  }

  @Test
  void takesWhatIsSet() throws IOException {
    Preferences preferences =
        of(
            """
            theme = "sepia"
            measure = 66
            contents = true
            author = "Ana"
            library = "~/notes"

            [keys]
            next-page = ["space", "ctrl-v"]
            quit = "Q"
            prompt.new-line = ["alt-enter"]

            [keys.list]
            down = ["J", "down"]
            """);
    assertEquals(List.of(), preferences.mistakes());
    assertEquals("sepia", preferences.theme());
    assertEquals(66, preferences.settings().arrangement().measure());
    assertTrue(preferences.settings().arrangement().contents());
    assertEquals(Optional.of("Ana"), preferences.author());
    assertEquals(Optional.of("~/notes"), preferences.library());
    assertEquals(List.of("space", "ctrl-v"), preferences.settings().keys().keys("next-page"));
    assertEquals(List.of("Q"), preferences.settings().keys().keys("quit"));
    assertEquals(List.of("J", "down"), preferences.settings().keys().keys("list.down"));
    assertEquals(List.of("alt-enter"), preferences.settings().keys().keys("prompt.new-line"));
    assertEquals(
        Optional.of(2),
        Optional.ofNullable(preferences.origins().get("measure")).map(Setting::line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theem = 'dark'| line 1: there is no setting 'theem'; did you mean 'theme'?",
        "theme = 'drak'| line 1: there is no theme 'drak'; did you mean 'dark'?",
        "measure = 5| line 1: measure is a number of columns from 30 to 200, not '5'",
        "contents = 'si'| line 1: contents is true or false, not 'si'",
        "keys.next-pgae = ['j']| there is no command 'next-pgae'; did you mean 'next-page'?",
        "keys.list.dwon = ['j']| there is no command 'list.dwon'; did you mean 'list.down'?",
        "keys.prompt.left = ['h']| line 1: a prompt takes what it types: h",
        "keys.quit = ['hyper-q']| line 1: no key: hyper-q",
        "keys.quit = ['5']| line 1: no key: 5",
        "theme = | line 1: ",
      })
  void namesMistakesAndGoesOn(String line, String expected) throws IOException {
    Preferences preferences = of(line.replace('\'', '"') + "\n\nauthor = \"Ana\"\n");
    assertEquals(1, preferences.mistakes().size(), () -> preferences.mistakes().toString());
    String mistake = preferences.mistakes().get(0);
    assertTrue(mistake.contains(expected.strip()), mistake);
    assertTrue(mistake.contains("config.toml"), mistake);
  }

  @Test
  void keysThatAreGivenAwayAreGone() throws IOException {
    Preferences preferences = of("keys.next-match = [\"j\", \"n\"]\n");
    assertEquals(List.of("down"), preferences.settings().keys().keys("line-down"));
    assertEquals(List.of("n", "j"), sorted(preferences.settings().keys().keys("next-match")));
  }

  private static List<String> sorted(List<String> keys) {
    return keys.stream().sorted(java.util.Comparator.reverseOrder()).toList();
  }

  @Test
  void survivesAnyFile() throws IOException {
    for (String text : List.of("\u0000\u001b[31m", "[", "a = [[[[", "\ufffe", "= = =", "a.b.c=1")) {
      Preferences preferences = of(text);
      assertFalse(preferences.mistakes().isEmpty(), text);
      for (String mistake : preferences.mistakes()) {
        assertTrue(mistake.chars().noneMatch(Character::isISOControl), mistake);
      }
    }
    assertEquals(
        List.of(), Preferences.of(Configuration.read(folder.resolve("none.toml"))).mistakes());
  }

  @Test
  void printsWhatIsInForceAndWhereItComesFrom() throws IOException {
    Path home = folder.resolve("home");
    Path file = home.resolve(".config/galley/config.toml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "theme = \"light\"\n");
    Ran ran = Ran.in(folder, "", "config");
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("theme = \"light\""), ran.out());
    assertTrue(ran.out().contains("config.toml, line 1"), ran.out());
    assertTrue(ran.out().contains("measure = 80"), ran.out());
    assertTrue(ran.out().contains("next-page = [\"space\", \"pgdn\", \"ctrl-f\"]"), ran.out());
    // What it prints is a configuration.
    Files.writeString(file, ran.out());
    assertEquals(List.of(), Preferences.of(Configuration.read(file)).mistakes());
  }
}
