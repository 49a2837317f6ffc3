package galley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextDiffTest {
  private static List<String> added(String before, String after) {
    return TextDiff.of(before, after).changes().stream()
        .map(change -> after.substring(change.newStart(), change.newEnd()))
        .toList();
  }

  @Test
  void tellsTheWordsThatAreNew() {
    assertEquals(List.of(), added("One two.\nThree.\n", "One two.\nThree.\n"));
    assertEquals(List.of("old"), added("A new boat.\n\nEnd.\n", "A old boat.\n\nEnd.\n"));
    assertEquals(List.of("New.\n\n"), added("One.\n\nTwo.\n", "One.\n\nNew.\n\nTwo.\n"));
    assertEquals(List.of(""), added("One.\nTwo.\nThree.\n", "One.\nThree.\n"));
  }

  @Test
  void tellsWherePlacesAre() {
    String before = "First words.\n\nThe boats wait for the tide.\n\nEnd.\n";
    String after = "New first words.\n\nA line.\n\nThe boats wait long for the tide.\n\nEnd.\n";
    TextDiff diff = TextDiff.of(before, after);
    for (String word : List.of("words", "boats", "wait", "tide", "End")) {
      assertEquals(after.indexOf(word), diff.map(before.indexOf(word)), word);
    }
  }

  @Property(tries = 500)
  void turnsTheOldTextIntoTheNew(@ForAll("texts") String before, @ForAll("texts") String after) {
    StringBuilder made = new StringBuilder();
    int at = 0;
    for (TextDiff.Change change : TextDiff.of(before, after).changes()) {
      made.append(before, at, change.oldStart());
      made.append(after, change.newStart(), change.newEnd());
      at = change.oldEnd();
    }
    assertEquals(after, made.append(before, at, before.length()).toString());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "word", " ", "\n", "é", "👩‍🚀", "\ud83d", ".")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Test
  void isQuickWhereNothingIsAlike() {
    String before = "same\n".repeat(100_000);
    String after = "other words here\n".repeat(100_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TextDiff.of(before, after));
  }
}
