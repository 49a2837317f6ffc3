package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.text.Graphemes;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The editing keys. A bar in the texts stands for the cursor. */
class PromptTest {
  private static final String FAMILY = "👨‍👩‍👧‍👦";
  private static final String ACCENTED = "x\u0301\u0323";
  private static final String FLAGS = "🇮🇸🇳🇴";

  private static Prompt prompt(String withBar) {
    int cursor = withBar.indexOf('|');
    return new Prompt(withBar.replace("|", ""), cursor);
  }

  private static void check(String before, String keys, String after) {
    Prompt prompt = prompt(before);
    for (String key : keys.split(" ", -1)) {
      prompt = PromptEditing.edit(prompt, KeyMap.USUAL, Keys.of(key)).orElseThrow();
    }
    String shown =
        prompt.text().substring(0, prompt.cursor())
            + "|"
            + prompt.text().substring(prompt.cursor());
    assertEquals(after, shown, () -> before + " after " + keys);
  }

  @Test
  void typesAtTheCursor() {
    check("ab|d", "c", "abc|d");
    check("|", "é", "é|");
    check("a|", "Space", "a |");
  }

  @Test
  void movesByWholeCharacters() {
    for (String character : List.of(FAMILY, ACCENTED, "漢", "👍🏽", "🇮🇸", "\n")) {
      for (String left : List.of("Left", "Ctrl-B")) {
        check("a" + character + "|b", left, "a|" + character + "b");
      }
      for (String right : List.of("Right", "Ctrl-F")) {
        check("a|" + character + "b", right, "a" + character + "|b");
      }
    }
    check(FLAGS + "|", "Left", "🇮🇸|🇳🇴");
    check("|a", "Left", "|a");
    check("a|", "Right", "a|");
  }

  @Test
  void deletesWholeCharacters() {
    for (String character : List.of(FAMILY, ACCENTED, "漢", "👍🏽", "🇮🇸", "\n")) {
      for (String back : List.of("Backspace", "Ctrl-H")) {
        check("a" + character + "|b", back, "a|b");
      }
      for (String forward : List.of("Delete", "Ctrl-D")) {
        check("a|" + character + "b", forward, "a|b");
      }
    }
    check("|a", "Backspace", "|a");
    check("a|", "Delete", "a|");
  }

  @Test
  void movesByWords() {
    for (String left : List.of("Ctrl-Left", "Alt-Left", "Alt-b")) {
      check("one two, three|", left, "one two, |three");
      check("one two, |three", left, "one |two, three");
      check("|one", left, "|one");
    }
    for (String right : List.of("Ctrl-Right", "Alt-Right", "Alt-f")) {
      check("|one two, three", right, "one| two, three");
      check("one two|, three", right, "one two, three|");
    }
    check("汽车|", "Alt-b", "|汽车");
  }

  @Test
  void deletesWords() {
    for (String back : List.of("Ctrl-W", "Alt-Backspace", "Ctrl-Backspace")) {
      check("one two|!", back, "one |!");
      check("one two |", back, "one |");
    }
    for (String forward : List.of("Alt-d", "Ctrl-Delete", "Alt-Delete")) {
      check("one| two!", forward, "one|!");
    }
  }

  @Test
  void movesWithinTheLine() {
    check("a\nbc|d\ne", "Home", "a\n|bcd\ne");
    check("a\nbc|d\ne", "Ctrl-A", "a\n|bcd\ne");
    check("a\nbc|d\ne", "End", "a\nbcd|\ne");
    check("a\nbc|d\ne", "Ctrl-E", "a\nbcd|\ne");
    check("|a", "Home", "|a");
    check("\n|", "Home", "\n|");
  }

  @Test
  void deletesWithinTheLine() {
    check("a\nbc|d\ne", "Ctrl-U", "a\n|d\ne");
    check("a\nbc|d\ne", "Ctrl-K", "a\nbc|\ne");
    check("a\nbc|\ne", "Ctrl-K", "a\nbc|e");
    check("a|", "Ctrl-K", "a|");
  }

  @Test
  void joiningAccentTakesTheCursorAlong() {
    check("|\u0301", "x", "x\u0301|");
    check("e|", "\u0301", "e\u0301|");
    check("x |\u0301", "Backspace", "x\u0301|");
    check("👨\u200d|👩", "👩", "👨\u200d👩|👩");
  }

  @Test
  void otherKeysEditNothing() {
    for (String key : List.of("Tab", "Esc", "Up", "PgDn", "Ctrl-X", "Alt-x", "Enter")) {
      assertEquals(
          Optional.empty(), PromptEditing.edit(prompt("a|b"), KeyMap.USUAL, Keys.of(key)), key);
    }
  }

  @Test
  void pastedTextIsMadeSafe() {
    assertEquals(
        Prompt.of("red\nnext    tab"),
        PromptEditing.typed(Prompt.EMPTY, "\u001b[31mred\u0007\r\nnext\ttab\u202e"));
    assertEquals(Prompt.EMPTY, PromptEditing.typed(Prompt.EMPTY, "\u009b2J\u0000"));
  }

  @Property(tries = 300)
  void cursorIsNeverWithinACharacter(@ForAll("keys") List<String> keys) {
    Prompt prompt = Prompt.EMPTY;
    for (String key : keys) {
      prompt = PromptEditing.edit(prompt, KeyMap.USUAL, Keys.of(key)).orElseThrow();
      int index = 0;
      while (index < prompt.cursor()) {
        index = Graphemes.next(prompt.text(), index);
      }
      assertEquals(index, prompt.cursor(), prompt.text());
    }
  }

  @Provide
  Arbitrary<List<String>> keys() {
    return Arbitraries.of(
            ("a é 漢 \u0301 👨 \u200d 🇮 🇸 👍 🏽 Space . Left Right Home End Backspace Delete Ctrl-W Ctrl-K"
                    + " Ctrl-Left Ctrl-Right")
                .split(" ", -1))
        .list()
        .ofMaxSize(30);
  }
}
