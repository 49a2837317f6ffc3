package galley.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Counting code points as Java's strings do, but faster. */
class CodePointsTest {

  @Property(tries = 100)
  void countsAsStringsDo(@ForAll("texts") String text) {
    CodePoints codePoints = new CodePoints(text);
    int number = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      assertEquals(i, codePoints.index(number));
      assertEquals(number, codePoints.number(i));
      number++;
    }
    assertEquals(text.length(), codePoints.index(number));
    assertEquals(number, codePoints.number(text.length()));
  }

  @Test
  void staysWithinTheText() {
    CodePoints codePoints = new CodePoints("\ud83d\udea2 ship");
    assertEquals(0, codePoints.index(-1));
    assertEquals(7, codePoints.index(1_000_000));
    assertEquals(0, new CodePoints("").index(5));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "\u6e2f", "\ud83d\udea2", "\ud83d", "bcd")
        .list()
        .ofMaxSize(2_000)
        .map(parts -> String.join("", parts));
  }
}
