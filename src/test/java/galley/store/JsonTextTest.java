package galley.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @Test
  void keepsNumbersAsWritten() throws IOException {
    assertSurvives("[\n  1.0,\n  -0,\n  1E400,\n  12345678901234567890.10,\n  0.1e-7\n]\n");
  }

  @Test
  void keepsNullsAndMemberOrder() throws IOException {
    assertSurvives("{\n  \"z\": null,\n  \"a\": true,\n  \"m\": {}\n}\n");
  }

  @Test
  void keepsMarkupUnescaped() throws IOException {
    assertSurvives("[\n  \"<a href='x'>&amp;</a>\"\n]\n");
  }

  @Test
  void keepsLoneSurrogatesAsEscapes() throws IOException {
    assertSurvives("{\n  \"\\udc00\": \"a\\ud83d\",\n  \"b\": \"\\ud83d😀\"\n}\n");
  }

  @Test
  void skipsByteOrderMark() throws IOException {
    assertEquals(new JsonArray(), JsonText.parse("\ufeff[]".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1,]",
        "[01]",
        "{a: 1}",
        "['a']",
        "[1] // x",
        "/* x */ []",
        "[NaN]",
        "[TRUE]",
        "[1 2]",
        "{\"a\" 1}",
        "{\"a\";1}",
        "[\"a\tb\"]",
        "[\"\\x\"]",
        "[\"\\'\"]",
        "[] []",
        ")]}'\n[]",
        "[\"",
        "[\"\\u12",
        "[\"\\u12g4\"]",
        "{\"a\":",
        "]",
        "",
        "nul",
        "{\"a\": }",
        "{,}",
        "[",
        "{\"a\":1 \"b\""
      })
  void refusesWhatIsNotStrictJson(String text) {
    String problem = problem(text);
    assertTrue(problem.contains("line 1, column"), problem);
  }

  @Test
  void namesLineAndColumn() {
    assertEquals(
        "it is not sound JSON (line 3, column 13: unterminated object)",
        problem("[\n  {\n    \"a\": 1 \"b\": 2\n  }\n]"));
  }

  @Test
  void refusesDuplicateNames() {
    String problem = problem("[{\"a\": 1, \"a\": 2}]");
    assertTrue(problem.contains("stands twice"), problem);
  }

  @Test
  void refusesOtherEncodings() {
    byte[] latin = "[\"caf\u00e9\"]".getBytes(ISO_8859_1);
    assertEquals(
        "it is not UTF-8 text",
        assertThrows(Refusal.class, () -> JsonText.parse(latin)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void refusesMillionNestedContainers(String open) {
    String problem = problem(open.repeat(1_000_000));
    assertTrue(problem.contains("255"), problem);
  }

  @Test
  void keepsTheDeepestNestItReads() throws IOException {
    String nest = "[".repeat(JsonText.DEEPEST) + "]".repeat(JsonText.DEEPEST);
    JsonElement tree = JsonText.parse(nest.getBytes(UTF_8));
    assertEquals(tree, JsonText.parse(JsonPrinter.print(tree)));
  }

  @Test
  void doesNotWriteDeeperThanItReads() throws IOException {
    String nest = "[".repeat(JsonText.DEEPEST) + "]".repeat(JsonText.DEEPEST);
    JsonArray deeper = new JsonArray();
    deeper.add(JsonText.parse(nest.getBytes(UTF_8)));
    assertThrows(Refusal.class, () -> JsonPrinter.print(deeper));
  }

  @Test
  void refusesMoreBytesThanTheLimit() {
    byte[] spaces = new byte[JsonText.MOST_BYTES + 1];
    Arrays.fill(spaces, (byte) ' ');
    assertThrows(Refusal.class, () -> JsonText.parse(spaces));
  }

  @Test
  void refusesMoreValuesThanTheLimit() {
    assertThrows(
        Refusal.class,
        () -> JsonText.parse(("[0" + ",0".repeat(JsonText.MOST_VALUES) + "]").getBytes(UTF_8)));
  }

  @Test
  void doesNotWriteMoreThanItReads() {
    JsonArray big = new JsonArray();
    JsonPrimitive part = new JsonPrimitive("é".repeat(1 << 20));
    for (int i = 0; i < 16; i++) {
      big.add(part);
    }
    assertThrows(Refusal.class, () -> JsonPrinter.print(big));
  }

  @Test
  void stopsBeforeIndentsFillTheMemory() throws IOException {
    String row = "[0" + ",0".repeat(300_000) + "]";
    String nest = "[".repeat(250) + row + "]".repeat(250);
    JsonElement tree = JsonText.parse(nest.getBytes(UTF_8));
    assertThrows(Refusal.class, () -> JsonPrinter.print(tree));
  }

  private static String problem(String text) {
    Refusal refusal = assertThrows(Refusal.class, () -> JsonText.parse(text.getBytes(UTF_8)));
    return String.valueOf(refusal.getMessage());
  }

  private static void assertSurvives(String text) throws IOException {
    assertEquals(text, new String(JsonPrinter.print(JsonText.parse(text.getBytes(UTF_8))), UTF_8));
  }
}
