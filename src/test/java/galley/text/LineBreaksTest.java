package galley.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
  private static final List<Character> COVERED = covered();

  /** Each bar in {@code expected} is a place where a line may end. */
  private static void check(String expected) {
    String text = expected.replace("¦", "");
    StringBuilder found = new StringBuilder();
    int from = 0;
    for (int to : LineBreaks.opportunities(text)) {
      found.append(text, from, to).append(to < text.length() ? "¦" : "");
      from = to;
    }
    assertEquals(expected, found.toString());
  }

  @Test
  void breaksAfterSpacesAndHyphens() {
    check("one ¦two  ¦three");
    check("well-¦known ¦— ¦so");
    check("a/¦b ¦and ¦e.g. ¦3.14");
    check("-v ¦−5 ¦ˈsteɪdʒ-¦ˌsteɪdʒ");
  }

  @Test
  void keepsPunctuationWithItsWord() {
    check("(see ¦“this”) ¦Mr. ¦X!");
    check("10\u00A0km ¦$5 ¦50% ¦don't");
    check("« oui » ¦non");
  }

  @Test
  void obeysWhatJoinsAndWhatParts() {
    check("one\u00A0two\u202F3 ¦four");
    check("one-\u2060two ¦世\u2060界");
    check("one\u200B¦two");
    check("so\u00AD¦fa");
    check("\uD83D\uDC69\u200D\uD83D\uDCBB¦\uD83D\uDC69");
    check("\u2764\uFE0F¦\u2764\uFE0F");
    check("e\u0301\u200Dx");
  }

  @Test
  void breaksBetweenIdeographsButNotBeforeClosingMarks() {
    check("世¦界。");
    check("「世¦界」ー¦か");
    check("かっ¦た");
  }

  @Test
  void breaksThaiByDictionary() {
    check("ภาษา¦ไทย");
  }

  @Test
  void treatsAHyphenInHebrewAsADash() {
    check("שלום ¦-¦עולם");
  }

  @Test
  void mustBreakAfterALineFeed() {
    check("a\n¦b");
    check("世\n¦\n¦b");
    assertArrayEquals(new int[0], LineBreaks.opportunities(""));
  }

  @Property(tries = 4000)
  void latinRulesEqualIcu(@ForAll("latin") String text) {
    BreakIterator icu = BreakIterator.getLineInstance(ULocale.ROOT);
    icu.setText(text);
    List<Integer> expected = new ArrayList<>();
    for (int i = icu.next(); i != BreakIterator.DONE; i = icu.next()) {
      expected.add(i);
    }
    List<Integer> found = new ArrayList<>();
    for (int i : text.isEmpty() ? new int[0] : LatinLineBreaks.opportunities(text).orElseThrow()) {
      found.add(i);
    }
    assertEquals(expected, found);
  }

  @Property(tries = 1000)
  void breaksOnlyBetweenClustersAndAtTheEnd(@ForAll("mixed") String text) {
    int[] breaks = LineBreaks.opportunities(text);
    assertEquals(text.isEmpty(), breaks.length == 0);
    int before = 0;
    for (int at : breaks) {
      assertTrue(at > before);
      before = at;
    }
    assertEquals(text.length(), before);
  }

  private static List<Character> covered() {
    List<Character> all = new ArrayList<>();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (LatinLineBreaks.opportunities(String.valueOf(c)).isPresent()) {
        all.add(c);
      }
    }
    return all;
  }

  /** Characters that the Latin rules cover, those with a class of their own likelier. */
  @Provide
  Arbitrary<String> latin() {
    String likely =
        "   \n\n--/,.:;!?\"'«»“”‘’‚„‹›([{)]}¿¡|+$%°£\\\u00A0\u2011\u00AD\u2010–—…‥´•aZé0123ЖΩ′";
    return Scripts.of(Arbitraries.of(COVERED), likely, 16);
  }

  @Provide
  Arbitrary<String> mixed() {
    return Scripts.mixed();
  }
}
