package galley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchPatternTest {
  private static List<String> found(SearchPattern pattern, String text) {
    List<String> found = new ArrayList<>();
    SearchPattern.End end =
        pattern.find(
            text, 0, text.length(), () -> false, (from, to) -> found.add(text.substring(from, to)));
    assertEquals(SearchPattern.End.DONE, end);
    return found;
  }

  private static List<String> words(String typed, String text) {
    return found(SearchPattern.words(typed), text);
  }

  @ParameterizedTest
  @CsvSource({
    "harbour, Harbour, Harbour",
    "Harbour, harbour, ''",
    "resume, Résumé, Résumé",
    "resumé, resume, ''",
    "resumé, résumé, résumé",
    "é, e, ''",
    "α, ά, ά",
    "о, о, о",
    "it's, it’s, it’s",
    "'x-y', x‑y, x‑y",
    "(a+b)*, (a+b)*, (a+b)*",
    "한, 한국, 한",
    "か, が, ''",
    "straße, STRAßE, STRAßE",
    "𝒳, 𝒳y, 𝒳",
  })
  void findsWordsAsTheyMayBeWritten(String typed, String text, String expected) {
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected), words(typed, text));
  }

  @Test
  void findsLettersOfTwoCharactersAndHyphensThatDoNotShow() {
    assertEquals(List.of("e\u0301te\u0301"), words("été", "e\u0301te\u0301"));
    assertEquals(List.of("e\u0301te\u0301"), words("ete", "e\u0301te\u0301"));
    assertEquals(List.of("été"), words("e\u0301te\u0301", "été"));
    assertEquals(List.of("har\u00adbour"), words("harbour", "the har\u00adbour"));
  }

  @Test
  void findsWordsOverBlanksAndLineFeeds() {
    assertEquals(List.of("a  b", "a\nb", "a\u00a0b"), words("a b", "a  b, a\nb, a\u00a0b"));
  }

  @Test
  void findsRegularExpressions() {
    assertEquals(List.of("R1", "R2"), found(SearchPattern.regularExpression("R\\d"), "R1 r2 R2"));
    assertEquals(
        List.of("one", "Three"), found(SearchPattern.regularExpression("^\\S+"), "one two\nThree"));
    assertEquals(List.of("été"), found(SearchPattern.regularExpression("\\b\\w+"), "été"));
    assertEquals(List.of(), found(SearchPattern.regularExpression("x*"), "abc"));
  }

  @Test
  void refusesWhatIsNoExpression() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> SearchPattern.regularExpression("(unclosed"));
    assertEquals("unclosed group", refused.getMessage());
  }

  @Test
  void endsAnExpressionThatTakesForever() {
    SearchPattern pattern = SearchPattern.regularExpression("(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)\\1c");
    String text = "a".repeat(60) + "b";
    long end = System.nanoTime() + Duration.ofMillis(50).toNanos();
    assertEquals(
        SearchPattern.End.STOPPED,
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                pattern.find(
                    text, 0, text.length(), () -> System.nanoTime() > end, (a, b) -> true)));
  }

  @Test
  void survivesAnExpressionThatNeedsTooMuchMemory() {
    SearchPattern pattern = SearchPattern.regularExpression("(a|b)*c");
    String text = "ab".repeat(200_000);
    assertEquals(
        SearchPattern.End.TOO_COMPLEX,
        pattern.find(text, 0, text.length(), () -> false, (a, b) -> true));
  }
}
