package galley.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import galley.annotation.Anchor.State;
import org.junit.jupiter.api.Test;

/** What becomes of a comment whose words were changed or deleted. */
class AnchoringChangesTest {
  private static final String BEFORE =
      "The harbour opens at six in the morning, summer and winter.";
  private static final String AFTER =
      "Boats from the islands may enter without a pilot at any time.";

  @Test
  void findsChangedWordsBetweenTheirNeighbours() {
    Draft old = Draft.of(BEFORE + " The lock keeper takes the fee in coins only. " + AFTER);
    Draft now = Draft.of(BEFORE + " The lock keeper now takes the fee by card only. " + AFTER);
    now.check(
        old.on("The lock keeper takes the fee in coins only."),
        State.CHANGED,
        "The lock keeper now takes the fee by card only.");
  }

  @Test
  void findsChangedWordsWithoutTheirNeighbours() {
    Draft old =
        Draft.of(BEFORE + " The lock keeper takes the fee in coins only, at noon. " + AFTER);
    Draft now = Draft.of("All else is new. The lock keeper took the fee in coins only, at noon.");
    now.check(
        old.on("The lock keeper takes the fee in coins only, at noon."),
        State.CHANGED,
        "The lock keeper took the fee in coins only, at noon.");
  }

  @Test
  void endsChangedWordsAtWholeWords() {
    Draft old = Draft.of(BEFORE + " Unloading takes three hours at most. " + AFTER);
    Draft now = Draft.of(BEFORE + " The reloading takes three hours at mostly all times. " + AFTER);
    now.check(
        old.on("Unloading takes three hours at most"),
        State.CHANGED,
        "The reloading takes three hours at mostly");
  }

  @Test
  void keepsTheCoreOfWordsThatWereTornApart() {
    String half = "Every skipper signs the book in the office by the crane";
    Draft old = Draft.of(BEFORE, half + " and pays. " + AFTER);
    Draft now =
        Draft.of(BEFORE, half + ". " + "Here is a lot of new text. ".repeat(8) + "and pays.");
    now.check(old.on(half + " and pays."), State.CHANGED, half);
  }

  @Test
  void leavesWordsThatWereReplacedAnOrphan() {
    Draft old = Draft.of(BEFORE + " The lock keeper takes the fee in coins only. " + AFTER);
    Draft now = Draft.of(BEFORE + " Nothing is asked of those who pass at night. " + AFTER);
    now.checkOrphan(old.on("The lock keeper takes the fee in coins only."));
  }

  @Test
  void leavesWordsInAnotherLanguageAnOrphan() {
    Draft old = Draft.of(BEFORE + " The lock keeper takes the fee in coins only. " + AFTER);
    Draft now = Draft.of("Der Hafen \u00f6ffnet um sechs. Der W\u00e4rter nimmt nur M\u00fcnzen.");
    now.checkOrphan(old.on("The lock keeper takes the fee in coins only."));
  }

  @Test
  void leavesOneWordAnOrphanThoughItStandsElsewhere() {
    Draft old = Draft.of(BEFORE, "Ask for the crane in the yellow house behind the church.", AFTER);
    Draft now = Draft.of(BEFORE, AFTER, "Nobody may stand below the crane while it turns.");
    now.checkOrphan(old.on("crane"));
  }

  /** Two sentences all but the same, the one with the comment deleted: hypothesis/client #7571. */
  @Test
  void leavesADeletedSentenceAnOrphanBesideItsLookAlike() {
    String first = "The northern lock is closed on Sundays and on holidays from May to June.";
    String second = "The southern lock is closed on Mondays and on holidays from May to July.";
    Draft old = Draft.of(BEFORE + " " + first + " " + second + " " + AFTER);
    Draft withoutFirst = Draft.of(BEFORE + " " + second + " " + AFTER);
    Draft withoutSecond = Draft.of(BEFORE + " " + first + " " + AFTER);
    withoutFirst.checkOrphan(old.on(first));
    withoutSecond.checkOrphan(old.on(second));
    withoutFirst.check(old.on(second), State.MOVED, second);
    withoutSecond.check(old.on(first), State.EXACT, first);
  }

  @Test
  void leavesADeletedSentenceAnOrphanThoughItsLookAlikeStandsFarAway() {
    String first = "The northern lock is closed on Sundays and on holidays from May to June.";
    String second = "The southern lock is closed on Mondays and on holidays from May to July.";
    Draft old = Draft.of(BEFORE + " " + first + " " + AFTER, "In between.", second);
    Draft now = Draft.of(BEFORE + " " + AFTER, "In between.", second);
    now.checkOrphan(old.on(first));
  }

  @Test
  void leavesADeletedParagraphAnOrphanThoughALikeOneStandsElsewhere() {
    String form = "Name of the boat, length, draught, home port and number of people on board %s. ";
    String first = form.formatted("in the first copy").repeat(4).strip();
    String second = form.formatted("in the other one").repeat(4).strip();
    Draft old = Draft.of(BEFORE, first, AFTER, "In between.", second, "The end.");
    Draft now = Draft.of(BEFORE, AFTER, "In between.", second, "The end.");
    now.checkOrphan(old.on(first));
    now.check(old.on(second), State.MOVED, second);
  }

  @Test
  void leavesAFewWordsAnOrphanThoughTheSameStandElsewhere() {
    Draft old =
        Draft.of(BEFORE + " See the table below. " + AFTER, "More text. See the table below.");
    Draft now = Draft.of(BEFORE + " " + AFTER, "More text. See the table below.");
    now.checkOrphan(old.on("See the table below."));
  }

  @Test
  void followsAPassageThatWasMoved() {
    String passage = "In a storm from the west the entrance must not be tried by any vessel.";
    Draft old = Draft.of(BEFORE, passage, AFTER, "The end of the rules.");
    Draft now = Draft.of(BEFORE, AFTER, "The end of the rules.", passage);
    now.check(old.on(passage), State.MOVED, passage);
  }

  @Test
  void prefersChangedWordsInPlaceToTheSameWordsElsewhere() {
    String words = "Fees are due on arrival";
    Draft old = Draft.of(BEFORE + " " + words + ". " + AFTER, "Once more: " + words + "!");
    Draft now =
        Draft.of(BEFORE + " " + words + "s. " + AFTER, "Once more: fees are due on arrival!");
    assertFalse(now.find(old.on(words)).isOrphan());
    assertEquals(now.text().string().indexOf("Fees"), now.find(old.on(words)).start());
  }

  @Test
  void findsChangedWordsWithoutSpaces() {
    String before =
        "\u6e2f\u53e3\u5728\u65e9\u4e0a\u516d\u70b9\u5f00\u653e\uff0c\u5168\u5e74\u65e0\u4f11\u3002";
    String after = "\u6765\u81ea\u5c9b\u4e0a\u7684\u8239\u53ef\u4ee5\u968f\u65f6\u8fdb\u5165\u3002";
    Draft old =
        Draft.of(
            before + "\u8239\u957f\u5fc5\u987b\u5728\u529e\u516c\u5ba4\u767b\u8bb0\u3002" + after);
    Draft now =
        Draft.of(
            before
                + "\u8239\u957f\u5fc5\u987b\u4eb2\u81ea\u5728\u529e\u516c\u5ba4\u91cc\u767b\u8bb0\u3002"
                + after);
    now.check(
        old.on("\u8239\u957f\u5fc5\u987b\u5728\u529e\u516c\u5ba4\u767b\u8bb0"),
        State.CHANGED,
        "\u8239\u957f\u5fc5\u987b\u4eb2\u81ea\u5728\u529e\u516c\u5ba4\u91cc\u767b\u8bb0");
  }

  @Test
  void neverCutsACharacterInTwo() {
    Draft old = Draft.of(BEFORE + " The flag \ud83d\udea9 means that the lock is full. " + AFTER);
    Draft now =
        Draft.of(
            BEFORE
                + " \ud83d\udea2 The flag \ud83d\udea6 means the lock is full \ud83d\udea2. "
                + AFTER);
    Anchor anchor = now.find(old.on("\ud83d\udea9 means that the lock is full"));
    String words = now.words(anchor);
    assertEquals(words, words.strip());
    assertFalse(Character.isLowSurrogate(words.charAt(0)), words);
    assertFalse(Character.isHighSurrogate(words.charAt(words.length() - 1)), words);
  }
}
