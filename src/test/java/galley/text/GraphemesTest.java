package galley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GraphemesTest {
  private static void check(String... clusters) {
    String text = String.join("", clusters);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i = Graphemes.next(text, i)) {
      found.add(text.substring(i, Graphemes.next(text, i)));
    }
    assertEquals(List.of(clusters), found);
    assertEquals(clusters.length, Graphemes.count(text));
  }

  @Test
  void keepsMarksWithTheirLetter() {
    check("a", "e\u0301\u0323", "b");
    check("\u0301", "a");
    check("น้ำ", "ก");
  }

  @Test
  void keepsEmojiSequencesWhole() {
    check("👩🏽‍💻", "👨‍👩‍👧", "❤️", "1️⃣");
    check("🇩🇪", "🇯🇵", "🇫");
    check("a‍", "👩");
  }

  @Test
  void keepsConjunctsAndSyllablesWhole() {
    check("क्षि", "क");
    check("\u1112\u1161\u11AB", "한");
  }

  @Test
  void partsLinesAndLoneSurrogates() {
    check("\r\n", "\n", "a", "\uD83D", "a", "\uDE00");
  }

  @Test
  void refusesAnIndexOutsideTheText() {
    assertThrows(IndexOutOfBoundsException.class, () -> Graphemes.next("ab", 3));
    assertThrows(IndexOutOfBoundsException.class, () -> Graphemes.next("ab", -1));
    assertThrows(IndexOutOfBoundsException.class, () -> Graphemes.previous("ab", 3));
    assertEquals(2, Graphemes.next("ab", 2));
    assertEquals(0, Graphemes.previous("ab", 0));
  }

  @Property(tries = 2000)
  void walkingForwardFindsWhatIcuFinds(@ForAll("mixed") String text) {
    BreakIterator icu = BreakIterator.getCharacterInstance(ULocale.ROOT);
    icu.setText(text);
    List<Integer> expected = new ArrayList<>();
    for (int i = icu.next(); i != BreakIterator.DONE; i = icu.next()) {
      expected.add(i);
    }
    assertEquals(expected, forward(text));
  }

  @Property(tries = 2000)
  void walkingBackFindsTheSameBoundaries(@ForAll("hostile") String text) {
    List<Integer> back = new ArrayList<>();
    for (int i = text.length(); i > 0; i = Graphemes.previous(text, i)) {
      back.add(i);
    }
    Collections.reverse(back);
    assertEquals(forward(text), back);
  }

  @Property(tries = 500)
  void previousFindsTheBoundaryBeforeAnyIndex(@ForAll("mixed") String text) {
    List<Integer> boundaries = forward(text);
    for (int i = 1; i <= text.length(); i++) {
      int index = i;
      int expected = boundaries.stream().filter(b -> b < index).reduce(0, (a, b) -> b);
      boolean inPair = Character.isLowSurrogate(text.charAt(i - 1)) || i == text.length();
      if (inPair || !Character.isHighSurrogate(text.charAt(i - 1))) {
        assertEquals(expected, Graphemes.previous(text, i), () -> text + " at " + index);
      }
    }
  }

  private static List<Integer> forward(String text) {
    List<Integer> boundaries = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      i = Graphemes.next(text, i);
      boundaries.add(i);
    }
    return boundaries;
  }

  @Provide
  Arbitrary<String> mixed() {
    return Scripts.mixed();
  }

  @Provide
  Arbitrary<String> hostile() {
    return Scripts.hostile();
  }
}
