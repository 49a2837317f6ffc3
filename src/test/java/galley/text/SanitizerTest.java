package galley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SanitizerTest {
  private static void check(String source, String expected) {
    assertEquals(expected, Sanitizer.text(source), () -> "from " + codePoints(source));
  }

  @Test
  void keepsOrdinaryTextAsTheSameInstance() {
    for (String text : new String[] {"", "Plain words.\nTwo lines", "Grüße, 世界", "👩‍💻 क्षि"}) {
      assertSame(text, Sanitizer.text(text));
    }
  }

  @Test
  void takesEscapeSequencesOutAsAWhole() {
    check("a\u001B[31mred\u001B[0m b", "ared b");
    check("a\u001B[38;5;1mb", "ab");
    check("a\u001B(Bb", "ab");
    check("a\u001B7b\u001BMc", "abc");
    check("a\u009B2Jb", "ab");
    check("a\u001B[?1049hb", "ab");
  }

  @Test
  void takesEscapeStringsOutWithTheirTerminator() {
    check("a\u001B]0;title\u0007b", "ab");
    check("a\u001B]8;;http://x\u001B\\link\u001B]8;;\u001B\\b", "alinkb");
    check("a\u001BPq#0\u001B\\b", "ab");
    check("a\u009Dtitle\u009Cb", "ab");
    check("a\u001B_app\u001B\\b\u001B^pm\u001B\\c\u001BXsos\u001B\\d", "abcd");
  }

  @Test
  void losesNoTextToAStringWithoutEnd() {
    check("a\u001B]0;title", "a0;title");
    check("a\u001B]0;title\nnext\u0007", "a0;title\nnext");
    check("a\u001BPq \u001B[1mb", "aq b");
  }

  @Test
  void takesOutALoneEscape() {
    check("a\u001B", "a");
    check("a\u001B\u001B[1mb", "ab");
    check("\u001B\u00E9", "é");
    check("a\u001B[12", "a");
  }

  @Test
  void makesEveryLineEndALineFeed() {
    check("a\r\nb\rc\u0085d\u2028e\u2029f\u000Bg\fh", "a\nb\nc\nd\ne\nf\ng\nh");
    check("a\n\r\r\n", "a\n\n\n");
  }

  @Test
  void fillsTabsUpToTheNextFourthColumn() {
    check("\ta", "    a");
    check("abc\td", "abc d");
    check("abcd\te", "abcd    e");
    check("中\tb\nx\ty", "中  b\nx   y");
    check("é\u0301x\ty", "é\u0301x  y");
    assertEquals("a\tb\u00E9", Sanitizer.source("a\tb\u00E9"));
  }

  @Test
  void putsALineInOneLine() {
    assertEquals("a b c", Sanitizer.line("a\nb\r\nc"));
  }

  @Test
  void composesToNfc() {
    check("e\u0301", "é");
    check("\u2126", "Ω");
    check("\u1112\u1161\u11AB", "한");
    check("a\u0301\u0323", "ạ\u0301");
  }

  @Test
  void takesOutBidirectionalOverridesButKeepsMarks() {
    check("a\u202Eb\u202Cc\u2066d\u2069", "abcd");
    check("\u200Fא\u200E", "\u200Fא\u200E");
    check("\uFEFFa\uFFF9b", "ab");
  }

  @Test
  void replacesWhatIsNoCharacter() {
    check("a\uD83D", "a\uFFFD");
    check("\uDE00a", "\uFFFDa");
    check("\uFDD0\uFFFE", "\uFFFD\uFFFD");
  }

  @Test
  void keepsTagsOnlyInFlags() {
    String scotland = "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F";
    check(scotland, scotland);
    check("a\uDB40\uDC67\uDB40\uDC7F", "a");
    check("🏴\uDB40\uDC67", "🏴");
  }

  @Test
  void managesLongRunsOfMarksAndStrings() {
    String marks = "e" + "\u0301\u0323".repeat(200_000);
    assertSame(marks, Sanitizer.text(marks));
    assertEquals("", Sanitizer.text("\u001B]".repeat(200_000)));
    assertEquals("é" + "\u0323".repeat(31), Sanitizer.text("é" + "\u0323".repeat(31)));
  }

  @Property(tries = 2000)
  void letsNothingThroughThatATerminalObeys(@ForAll("hostile") String text) {
    String safe = Sanitizer.text(text);
    safe.codePoints()
        .forEach(c -> assertFalse(isDangerous(c), () -> codePoints(text) + " left " + hex(c)));
    assertFalse(Sanitizer.line(text).contains("\n"));
    Sanitizer.source(text)
        .codePoints()
        .forEach(c -> assertTrue(c == '\t' || !isDangerous(c), () -> codePoints(text)));
  }

  @Property(tries = 2000)
  void changesNothingTheSecondTime(@ForAll("hostile") String text) {
    String source = Sanitizer.source(text);
    assertSame(source, Sanitizer.source(source), () -> codePoints(text));
    String safe = Sanitizer.text(text);
    assertSame(safe, Sanitizer.text(safe), () -> codePoints(text));
    String line = Sanitizer.line(text);
    assertEquals(line, Sanitizer.line(line), () -> codePoints(text));
  }

  @Property(tries = 1000)
  void keepsSaneTextButForItsNormalForm(@ForAll("mixed") String text) {
    String kept = text.replaceAll("[\\x{E0067}\\x{E007F}]", "");
    assertEquals(Normalizer2.getNFCInstance().normalize(kept), Sanitizer.text(kept));
  }

  @Provide
  Arbitrary<String> hostile() {
    return Scripts.hostile();
  }

  @Provide
  Arbitrary<String> mixed() {
    return Scripts.mixed();
  }

  private static boolean isDangerous(int c) {
    return (c < ' ' && c != '\n')
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || Character.getType(c) == Character.SURROGATE;
  }

  private static String codePoints(String text) {
    StringBuilder all = new StringBuilder();
    text.codePoints().forEach(c -> all.append(hex(c)).append(' '));
    return all.toString();
  }

  private static String hex(int codePoint) {
    return String.format("%04X", codePoint);
  }
}
