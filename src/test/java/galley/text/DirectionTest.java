package galley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import org.junit.jupiter.api.Test;

class DirectionTest {
  private static void check(String paragraph, boolean rightToLeft) {
    assertEquals(rightToLeft, Direction.of(paragraph) == Direction.RIGHT_TO_LEFT, paragraph);
  }

  @Test
  void firstLetterDecides() {
    check("שלום world", true);
    check("مرحبا", true);
    check("ܫܠܡܐ", true);
    check("𐤔𐤋𐤌", true);
    check("world שלום", false);
    check("漢字 שלום", false);
    check("ไทย שלום", false);
    check("नमस्ते مرحبا", false);
  }

  @Test
  void plainCharactersDecideAsIcuSays() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (PlainCharacters.isPlain(c) && c >= ' ') {
        boolean left = UCharacter.getDirection(c) == UCharacterDirection.LEFT_TO_RIGHT;
        check(c + "שלום", !left);
      }
    }
  }

  @Test
  void digitsPunctuationAndMarksDecideNothing() {
    check("12. «שלום» (x)", true);
    check("١٢ قاربا", true);
    check("\u0301— 👍 🏽 שלום", true);
    check("12. «x» שלום", false);
    check("12 — !", false);
    check("", false);
  }

  @Test
  void invisibleMarksOfADirectionDecide() {
    check("\u200f12 boats", true);
    check("\u200e12 סירות", false);
  }
}
