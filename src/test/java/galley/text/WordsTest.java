package galley.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final List<Character> COVERED = covered();

  private static void check(String text, String... words) {
    List<String> found = new ArrayList<>();
    for (int end = Words.next(text, 0); end > Words.previous(text, end); ) {
      found.add(text.substring(Words.previous(text, end), end));
      int next = Words.next(text, end);
      if (next == end || Words.previous(text, next) < end) {
        break;
      }
      end = next;
    }
    assertEquals(List.of(words), found);
    assertEquals(words.length, Words.count(text), () -> "words of " + text);
  }

  @Test
  void countsWhatHasALetterOrANumber() {
    check("It's 3.14, or so — well-known", "It's", "3.14", "or", "so", "well", "known");
    check("世界和平 a", "世界", "和平", "a");
    check("c\u00B8a ¸", "c\u00B8a");
    check("snake_case, e.g. U.S.A.", "snake_case", "e.g", "U.S.A");
    assertEquals(0, Words.count(" … — \n\t"));
    assertEquals(0, Words.count(""));
  }

  @Test
  void movesByWordsInBothDirections() {
    String text = "one, two  三";
    assertEquals(3, Words.next(text, 0));
    assertEquals(8, Words.next(text, 3));
    assertEquals(text.length(), Words.next(text, 8));
    assertEquals(5, Words.previous(text, 10));
    assertEquals(0, Words.previous(text, 5));
    assertEquals(0, Words.previous(text, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> Words.next(text, 20));
  }

  @Property(tries = 3000)
  void latinRulesEqualTheDictionarys(@ForAll("latin") String text) {
    assertTrue(LatinWords.cover(text));
    assertArrayEquals(DictionaryWords.bounds(text), LatinWords.bounds(text));
  }

  @Property(tries = 1000)
  void countsTheWordsBetweenBlanks(@ForAll("latin") String one, @ForAll("latin") String two) {
    int words = (DictionaryWords.bounds(one).length + DictionaryWords.bounds(two).length) / 2;
    assertEquals(words, Words.count(one + " " + two));
    assertEquals(words + 3, Words.count("a\n" + one + "\n\nHarbour " + two + "\tsea "));
  }

  private static List<Character> covered() {
    List<Character> all = new ArrayList<>();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (c != ' ' && LatinWords.cover(String.valueOf(c))) {
        all.add(c);
      }
    }
    return all;
  }

  @Provide
  Arbitrary<String> latin() {
    return Scripts.of(Arbitraries.of(COVERED), "aZéЖωß019.'’·:,;_-!?ªº", 14);
  }
}
