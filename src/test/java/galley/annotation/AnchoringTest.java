package galley.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.annotation.Anchor.State;
import galley.annotation.Selector.FragmentSelector;
import galley.annotation.Selector.TextPositionSelector;
import galley.annotation.Selector.TextQuoteSelector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the words of a comment are found, by which of its selectors. */
class AnchoringTest {
  private static final Draft MILL =
      Draft.of(
          "# The mill",
          "The mill stands by the river. Its wheel has three spokes that are newer than the rest.",
          "Nobody remembers who built it, but the door has a date carved above it.",
          "# The miller",
          "He came from the coast. His wheel of cheese is known all over the valley.");

  @Test
  void findsWordsThatDidNotMove() {
    MILL.check(MILL.on("three spokes"), State.EXACT, "three spokes");
  }

  @Test
  void findsWordsBehindWhatWasAdded() {
    Draft now =
        Draft.of(
            "# The mill",
            "A word before all others: this is a long story.",
            "The mill stands by the river. Its wheel has three spokes that are newer than the rest.");
    now.check(MILL.on("three spokes"), State.MOVED, "three spokes");
  }

  @Test
  void findsWordsWhereLinesAreBrokenOtherwise() {
    int start = MILL.text().string().indexOf("wheel");
    Target target =
        target(
            new TextQuoteSelector("wheel\n   has  three\tspokes", "by the river. Its ", " that"),
            new TextPositionSelector(start, start + 22));
    MILL.check(target, State.EXACT, "wheel has three spokes");
  }

  @Test
  void takesTypographicMarksForPlainOnes() {
    Draft now =
        Draft.of("He said: \u201cIt\u2019s the miller\u2019s own wheel \u2013 not mine.\u201d");
    Target target = Draft.of("He said: \"It's the miller's own wheel - not mine.\"").on("It's the");
    now.check(target, State.EXACT, "It\u2019s the");
  }

  @Test
  void choosesAmongTheSameWordsByTheirNeighbours() {
    Draft before = Draft.of("One wheel turns fast. The other wheel turns slowly, says the miller.");
    Draft now = Draft.of("The other wheel turns slowly, says the miller. One wheel turns fast.");
    Target second = before.on(before.text().string().lastIndexOf("wheel"), "wheel".length());
    assertEquals(now.text().string().indexOf("wheel"), now.find(second).start());
    assertEquals(now.text().string().lastIndexOf("wheel"), now.find(before.on("wheel")).start());
  }

  @Test
  void choosesAmongTheSameWordsWithTheSameNeighboursByTheOldPlace() {
    String row = "yes the wheel turns, no the wheel does not turn, yes the wheel turns, ";
    Draft draft = Draft.of(row.repeat(20).strip());
    for (int i = 3; i < 17; i++) {
      int start = row.length() * i + row.indexOf("does not turn");
      assertEquals(start, draft.find(draft.on(start, "does not turn".length())).start());
    }
  }

  @Test
  void countsPositionsInCodePoints() {
    Draft draft = Draft.of("\ud83d\udc0c\ud83d\udc0c\ud83d\udc0c slow as a snail");
    Target position = target(new TextPositionSelector(4, 8));
    draft.check(position, State.EXACT, "slow");
    draft.check(draft.on("slow"), State.EXACT, "slow");
  }

  @Test
  void takesAQuoteWithoutPositionForExactIfItStandsOnce() {
    MILL.check(target(quote("his own")), State.ORPHANED, "");
    MILL.check(target(quote("date carved")), State.EXACT, "date carved");
    MILL.check(target(quote("wheel")), State.MOVED, "wheel");
  }

  @Test
  void findsOneWordWithoutNeighboursByItsPlaceOnly() {
    int start = MILL.text().string().indexOf("door");
    Target there = target(quote("door"), new TextPositionSelector(start, start + 4));
    MILL.check(there, State.EXACT, "door");
    Target elsewhere = target(quote("wheel"), new TextPositionSelector(0, 5));
    MILL.checkOrphan(elsewhere);
  }

  @Test
  void findsTwoLettersByTheirNeighbours() {
    Draft now =
        Draft.of(
            "# The mill", "It is so old that nobody remembers who built it, but the door is new.");
    int start = MILL.text().string().indexOf("it, but");
    now.check(MILL.on(start, 2), State.MOVED, "it");
  }

  @Test
  void takesAPositionWithoutQuoteAtItsWord() {
    MILL.check(target(new TextPositionSelector(2, 10)), State.EXACT, "The mill");
    MILL.checkOrphan(target(new TextPositionSelector(1_000_000, 1_000_001)));
  }

  @Test
  void takesAFragmentForTheHeading() {
    MILL.check(target(new FragmentSelector("the-miller")), State.EXACT, "The miller");
    MILL.checkOrphan(target(new FragmentSelector("xywh=0,0,10,10")));
  }

  @Test
  void takesNoSelectorForTheWholeArticle() {
    Anchor anchor = MILL.find(target());
    assertEquals(new Anchor(State.EXACT, 0, 0), anchor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u200b"})
  void passesOverAQuoteWithoutLetters(String exact) {
    Target target = target(quote(exact), new FragmentSelector("the-miller"));
    MILL.check(target, State.EXACT, "The miller");
  }

  @Test
  void findsNothingInAnEmptyArticle() {
    Draft empty = Draft.of();
    empty.checkOrphan(MILL.on("three spokes"));
    empty.checkOrphan(MILL.on("it"));
    empty.checkOrphan(target(quote("it")));
    assertEquals(State.EXACT, empty.find(target()).state());
  }

  private static TextQuoteSelector quote(String exact) {
    return new TextQuoteSelector(exact, "", "");
  }

  private static Target target(Selector... selectors) {
    return new Target("draft", List.of(selectors));
  }
}
