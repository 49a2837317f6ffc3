package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the screen copies opens again. */
class ReferenceTest {
  private static final String ARTICLE =
      "# Harbour\n\nBoats.\n\n## Ropes\n\nWet ropes.\n\n## Tides\n\nLow.\n";

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("essay.md"), ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"essay.md#ropes", "essay.md#ropes:~:text=Wet%20ropes"})
  void namesASection(String reference) {
    Ran ran = Ran.in(folder, "", reference);
    assertEquals(0, ran.code(), ran::err);
    assertTrue(ran.out().contains("Wet ropes."), ran::out);
    assertFalse(ran.out().contains("Low."), ran::out);
  }

  @Test
  void isNoneWhereAFileIsCalledSo() throws IOException {
    Files.writeString(folder.resolve("essay.md#ropes"), "# Another\n");
    assertTrue(Ran.in(folder, "", "essay.md#ropes").out().contains("Another"));
  }

  @Test
  void tellsOfASectionThatIsNotThere() {
    Ran ran = Ran.in(folder, "", "essay.md#nets");
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("no section '#nets'"), ran::err);
    assertTrue(Ran.in(folder, "", "letter.md#nets").err().contains("letter.md#nets"));
  }
}
