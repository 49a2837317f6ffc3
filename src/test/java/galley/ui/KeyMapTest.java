package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyMapTest {
  private static final String ARTICLE =
      """
      # Harbour

      The [boats](#ropes) are in.

      All of them.

      ## Ropes

      Wet ropes are heavy.

      ### Knots

      Many.

      ## Tides

      Low.
      """;

  private static Reading with(String command, String... keys) {
    return Reading.of(ARTICLE, 80, 20, KeyMap.USUAL.with(command, List.of(keys)))
        .commented(
            desk -> desk.comment("Ana", "boats", "Whose?").comment("Bo", "heavy", "How heavy?"));
  }

  @Test
  void usualKeysAreKeysEachForOneCommand() {
    Set<String> taken = new HashSet<>();
    for (KeyCommand command : KeyMap.all()) {
      for (String name : command.usual().split(" ", -1)) {
        if (!name.isEmpty()) {
          Optional<Key> key = KeyName.parse(name);
          assertEquals(Optional.of(name), key.map(KeyName::option));
          assertTrue(taken.add(command.getClass() + name), () -> command.option() + ": " + name);
        }
      }
      List<String> keys = KeyMap.USUAL.keys(command.option());
      assertEquals(command.usual(), String.join(" ", keys));
    }
  }

  @Test
  void everyCommandHasANameOfItsOwn() {
    List<String> names = KeyMap.commands();
    assertEquals(names.size(), new HashSet<>(names).size());
    for (String name : names) {
      KeyMap map = KeyMap.USUAL.with(name, List.of("ctrl-x", "alt-pgup"));
      assertEquals(List.of("ctrl-x", "alt-pgup"), map.keys(name));
      String table = name.substring(0, name.indexOf('.') + 1);
      assertTrue(
          names.stream().noneMatch(other -> other.equals(table.replace(".", ""))),
          () -> "TOML cannot have both a value and a table " + table);
    }
  }

  @Test
  void oneKeyInTwoPlacesIsTwoKeys() {
    KeyMap map = KeyMap.USUAL.with("list.down", List.of("c"));
    assertTrue(map.keys("comment").contains("c"));
    assertTrue(map.keys("selection.comment").contains("c"));
    assertEquals(List.of("c"), map.keys("list.down"));
  }

  @Test
  void promptsTakeWhatTheyType() {
    assertThrows(
        IllegalArgumentException.class, () -> KeyMap.USUAL.with("prompt.left", List.of("h")));
    assertThrows(IllegalArgumentException.class, () -> KeyMap.USUAL.with("no", List.of("h")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "next-heading|J|J|Ropes",
        "list.down|J|t J Enter|Ropes",
        "list.open|o|t j o|Ropes",
        "list.collapse|x|t j j x Enter|Ropes",
        "list.close|x|t j x|Harbour",
        "contents|o|o j Enter|Ropes",
        "prompt.accept|ctrl-x|: 2 Ctrl-X|Tides",
        "prompt.delete-back|ctrl-x|: 1 2 Ctrl-X . 1 Enter|Knots",
        "list.other|o|F o|Harbour",
        "links|L|L Enter|Ropes",
      })
  void everyPlaceHasItsKeys(String command, String key, String pressed, String firstRow) {
    assertEquals(firstRow, with(command, key).press(pressed.split(" ", -1)).firstRow());
  }

  @Test
  void filtersAreOpenedAsPromptsAre() {
    assertEquals("Ropes", with("list.open", "o").press("t", "r", "o", "p", "Enter").firstRow());
    assertEquals(
        "Ropes", with("prompt.accept", "ctrl-x").press("t", "r", "o", "p", "Ctrl-X").firstRow());
  }

  @Test
  void ctrlCLeavesWhateverTheKeysAre() {
    for (String command : List.of("quit", "list.close", "thread.close", "selection.close")) {
      for (String open : List.of("t", ")", "v", ":", "F", "/")) {
        Reading reading = with(command, "Q").press(open, "Ctrl-C", "Ctrl-C");
        assertEquals(List.of(new Effect.Quit()), reading.effects(), command + " " + open);
      }
    }
  }

  @Test
  void commentsAndChosenWordsHaveTheirs() {
    Reading replying = with("thread.reply", "R").press(")", "R");
    assertTrue(replying.screen().contains("Reply to Ana"), replying.screen());
    Reading resolved = with("thread.resolve", "X").press(")", "X");
    assertTrue(resolved.screen().contains("resolved"), resolved.screen());
    Reading choosing = with("selection.word-right", "x").press("v", "v", "v", "x");
    assertEquals("The boats", choosing.chosen());
    assertEquals("", with("selection.close", "x").press("v", "x").chosen());
  }

  @Test
  void barsNameTheKeysThatAreSet() {
    Reading reading = with("contents", "o");
    assertTrue(reading.bottom().contains("o contents"), reading.bottom());
    assertTrue(with("thread.reply", "R").press(")").bottom().startsWith("R reply"));
    assertTrue(with("list.open", "o").press("t").bottom().startsWith("o go"));
    assertTrue(with("selection.copy").press("v").bottom().endsWith("c comment"));
    Reading silent = with("comment").press("v", "Esc");
    assertTrue(silent.bottom().contains("help"), silent.bottom());
    assertTrue(!silent.bottom().contains("c comment"), silent.bottom());
  }
}
