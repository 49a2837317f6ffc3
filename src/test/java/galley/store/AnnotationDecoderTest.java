package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import galley.annotation.Annotation;
import galley.annotation.Selector;
import galley.annotation.Selector.FragmentSelector;
import galley.annotation.Selector.TextPositionSelector;
import galley.annotation.Selector.TextQuoteSelector;
import galley.annotation.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationDecoderTest {

  @Test
  void readsWhatTheEncoderWrites() {
    Annotation annotation =
        new Annotation(
            "urn:uuid:6f2c1c2e-7c2a-4f5e-9d0a-2d3b3a6d1a01",
            "commenting",
            Optional.of(Instant.parse("2026-11-24T10:15:30Z")),
            Optional.of(Instant.parse("2026-11-25T10:15:30Z")),
            Optional.of("Ana"),
            "Is this\nstill true?",
            new Target(
                "article.md",
                List.of(
                    new FragmentSelector("a-hybrid-plan"),
                    new TextQuoteSelector("A hybrid plan", "before ", " after"),
                    new TextPositionSelector(2210, 2223))));
    assertEquals(
        Optional.of(annotation), AnnotationDecoder.decode(AnnotationEncoder.encode(annotation)));
  }

  @Test
  void takesStringsAsTargetAndBody() {
    Annotation annotation = decode("'body': 'http://example.org/a', 'target': 'http://x.org/b'");
    assertEquals("http://example.org/a", annotation.body());
    assertEquals(new Target("http://x.org/b", List.of()), annotation.target());
  }

  @Test
  void takesFragmentOfTargetAsSelector() {
    assertEquals(
        new Target("article.md", List.of(new FragmentSelector("plan"))),
        decode("'target': 'article.md#plan'").target());
  }

  @Test
  void takesFirstOfSeveralTargets() {
    assertEquals(
        "b.md",
        decode("'target': [7, {'selector': []}, {'id': 'b.md'}, {'source': 'c.md'}]")
            .target()
            .source());
    assertEquals(
        "d.md",
        decode("'target': {'type': 'Choice', 'items': [{'source': {'id': 'd.md'}}, 'e.md']}")
            .target()
            .source());
  }

  @Test
  void joinsBodies() {
    assertEquals(
        "one\n\n#typo\n\nhttp://x.org/",
        decode(
                "'body': [{'type': 'TextualBody', 'value': 'one'},"
                    + "{'value': 'typo', 'purpose': 'tagging'},"
                    + "{'source': {'id': 'http://x.org/'}}, {'value': ['no']}, 3], 'target': 'a'")
            .body());
  }

  @Test
  void takesFirstOfChoiceAndAllOfOtherSets() {
    String items = "'items': [{'value': 'one'}, {'value': 'two'}]}, 'target': 'a'";
    assertEquals("one", decode("'body': {'type': 'Choice', " + items).body());
    assertEquals("one\n\ntwo", decode("'body': {'type': 'List', " + items).body());
  }

  @Test
  void takesPlainBodyValue() {
    assertEquals("words", decode("'bodyValue': 'words', 'target': 'a'").body());
  }

  @Test
  void showsWordsOfHtmlBody() {
    assertEquals(
        "Not so",
        decode("'body': {'value': '<p>Not so</p>', 'format': 'text/html'}, 'target': 'a'").body());
  }

  @Test
  void namesCreatorsByNameNicknameOrIri() {
    assertEquals(
        Optional.of("Ana, bob, http://x.org/cy"),
        decode(
                "'creator': [{'name': ['Ana', 'Anna']}, {'nickname': 'bob'}, 'http://x.org/cy', 6],"
                    + "'target': 'a'")
            .creator());
  }

  @Test
  void readsTimesWithZoneAndNoOthers() {
    assertEquals(
        Optional.of(Instant.parse("2026-01-01T10:00:00.5Z")),
        decode("'created': '2026-01-01T12:00:00.5+02:00', 'target': 'a'").created());
    assertEquals(Optional.empty(), decode("'created': 'yesterday', 'target': 'a'").created());
    assertEquals(Optional.empty(), decode("'created': ['2026'], 'target': 'a'").created());
  }

  @Test
  void takesOneSelectorOrMany() {
    List<Selector> quote = List.of(new TextQuoteSelector("x", "", ""));
    String json = "{'type': 'TextQuoteSelector', 'exact': 'x'}";
    assertEquals(quote, selectors(json));
    assertEquals(quote, selectors("[" + json + "]"));
  }

  @Test
  void takesRefinementsButNotTheirPositions() {
    assertEquals(
        List.of(new FragmentSelector("plan"), new TextQuoteSelector("x", "", "")),
        selectors(
            "{'type': 'FragmentSelector', 'value': 'plan', 'refinedBy': ["
                + "{'type': 'TextQuoteSelector', 'exact': 'x'},"
                + "{'type': 'TextPositionSelector', 'start': 1, 'end': 2}]}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'http://x.org/selector'",
        "7",
        "null",
        "[[]]",
        "{'type': 'SvgSelector', 'value': 'x'}",
        "{'type': 'FragmentSelector'}",
        "{'type': 'TextQuoteSelector', 'exact': ['x']}",
        "{'type': 'TextPositionSelector', 'start': '1', 'end': 2}",
        "{'type': 'TextPositionSelector', 'start': -1, 'end': 2}",
        "{'type': 'TextPositionSelector', 'start': 3, 'end': 2}",
        "{'type': 'TextPositionSelector', 'start': 0.5, 'end': 2}",
        "{'type': 'TextPositionSelector', 'start': 0, 'end': 1e999999999}",
        "{'type': 'TextPositionSelector', 'start': 0, 'end': 2147483648}"
      })
  void passesOverSelectorsItHasNoUseFor(String selector) {
    assertEquals(List.of(), selectors(selector));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "null",
        "'x'",
        "[]",
        "{}",
        "{'type': 'Annotation'}",
        "{'type': 'Person', 'target': 'a'}",
        "{'type': 'Annotation', 'target': 9}",
        "{'type': 'Annotation', 'target': []}",
        "{'type': 'Annotation', 'target': {'source': ['a']}}",
        "{'type': [], 'target': 'a'}"
      })
  void readsNothingFromWhatHasNoTarget(String json) {
    assertEquals(Optional.empty(), AnnotationDecoder.decode(tree(json)));
  }

  @Test
  void acceptsSeveralTypesAndNone() {
    assertTrue(
        AnnotationDecoder.decode(tree("{'type': ['X', 'Annotation'], 'target': 'a'}")).isPresent());
    assertTrue(AnnotationDecoder.decode(tree("{'target': 'a'}")).isPresent());
  }

  private static List<Selector> selectors(String json) {
    return decode("'target': {'source': 'a', 'selector': " + json + "}").target().selectors();
  }

  private static Annotation decode(String members) {
    return AnnotationDecoder.decode(tree("{'type': 'Annotation', " + members + "}")).orElseThrow();
  }

  private static JsonElement tree(String json) {
    try {
      return JsonText.parse(json.replace('\'', '"').getBytes(UTF_8));
    } catch (Refusal e) {
      throw new AssertionError(json, e);
    }
  }
}
