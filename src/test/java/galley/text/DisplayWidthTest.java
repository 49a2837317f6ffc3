package galley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DisplayWidthTest {
  private static void check(String text, int columns) {
    assertEquals(columns, DisplayWidth.of(text), () -> "width of " + text);
  }

  @Test
  void countsLettersAsOneAndEastAsianOnesAsTwo() {
    check("", 0);
    check("Grüße, Ωж", 9);
    check("世界", 4);
    check("한국", 4);
    check("ｶﾅ", 2);
    check("Ａ！", 4);
    check("𠀀", 2);
    check("…—“”", 4);
  }

  @Test
  void countsMarksAndJoinersAsNothing() {
    check("e\u0301\u0323", 1);
    check("a\u200Bb\u200D", 2);
    check("ש\u05B8ל", 2);
    check("ก็ดี", 2);
    check("\u1112\u1161\u11AB", 2);
  }

  @Test
  void countsAnEmojiSequenceAsOneEmoji() {
    check("😀", 2);
    check("👩🏽‍💻", 2);
    check("👨‍👩‍👧‍👦", 2);
    check("🇩🇪", 2);
    check("❤", 1);
    check("❤️", 2);
    check("😀\uFE0E", 1);
    check("1️⃣", 2);
    check("1", 1);
  }

  @Test
  void givesConjunctsColumnForEachLetterAndSpacingMark() {
    check("क्षि", 3);
    check("कि", 2);
  }

  @Test
  void measuresAPartOfAText() {
    assertEquals(3, DisplayWidth.of("ab世c", 1, 3));
    assertEquals(0, DisplayWidth.of("ab", 1, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> DisplayWidth.of("ab", 1, 3));
    assertThrows(IndexOutOfBoundsException.class, () -> DisplayWidth.of("ab", 2, 1));
  }

  @Test
  void isCertainOnlyWhereTerminalsAgree() {
    for (String text : new String[] {"a", "世", "e\u0301", "😀", "#", "ж"}) {
      assertTrue(DisplayWidth.isCertain(text, 0, text.length()), text);
    }
    for (String text :
        new String[] {"❤️", "👩🏽", "🇩🇪", "क्षि", "कि", "\u00AD", "\u200B", "\uE000", "\u0378"}) {
      assertFalse(DisplayWidth.isCertain(text, 0, text.length()), text);
    }
  }

  @Property(tries = 2000)
  void isTheSumOverTheClusters(@ForAll("mixed") String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i = Graphemes.next(text, i)) {
      int width = DisplayWidth.ofCluster(text, i, Graphemes.next(text, i));
      assertTrue(width >= 0);
      sum += width;
    }
    check(text, sum);
  }

  @Property(tries = 2000)
  void isTheLengthOnlyWhereEveryStretchIs(@ForAll("mixed") String text) {
    assertTrue(DisplayWidth.isLength("Plain – words."));
    assertFalse(DisplayWidth.isLength("世"));
    for (int i = 0; DisplayWidth.isLength(text) && i <= text.length(); i++) {
      assertEquals(text.length() - i, DisplayWidth.of(text, i, text.length()));
      assertEquals(i, DisplayWidth.of(text, 0, i));
    }
  }

  @Test
  void plainCharactersAreAsTheTablesSay() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      int plain = PlainCharacters.width((char) c);
      if (plain > 0) {
        String text = String.valueOf((char) c);
        String name = "U+" + Integer.toHexString(c);
        assertEquals(ClusterWidth.of(text, 0, 1), plain, name);
        assertEquals(text, Normalizer2.getNFCInstance().normalize(text), name);
        assertFalse(Character.isISOControl(c), name);
      }
    }
  }

  @Provide
  Arbitrary<String> mixed() {
    return Scripts.mixed();
  }
}
