package galley.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.annotation.Anchor.State;
import galley.annotation.Selector.TextPositionSelector;
import galley.annotation.Selector.TextQuoteSelector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for anchoring whatever the texts. */
class AnchoringPropertyTest {
  private static final String QUOTED = "seven grey herons waited on the jetty for the ferry";
  private static final List<String> WORDS =
      List.of(
          "the",
          "a",
          "boat",
          "herring",
          "of",
          "under",
          "salt",
          "rope",
          "and",
          "it",
          "lantern",
          "quay",
          "seven",
          "grey",
          "ferry",
          "waited",
          "\u6e2f",
          "\u00e9t\u00e9",
          "\ud83d\udea2",
          "tide.");

  /**
   * One edit of a list of words.
   *
   * @param kind 0 inserts, 1 deletes, 2 replaces, anything else moves to the front
   * @param place modulo the number of words
   */
  record Edit(int kind, int place, List<String> words) {}

  @Property(tries = 400)
  void findsWordsThatStayedWhateverHappenedAround(
      @ForAll("texts") List<String> before,
      @ForAll("texts") List<String> after,
      @ForAll("edits") @Size(max = 25) List<Edit> edits) {
    Draft old = Draft.of(join(before, QUOTED, after));
    List<String> left = new ArrayList<>(before);
    List<String> right = new ArrayList<>(after);
    for (Edit edit : edits) {
      apply(edit, edit.place() % 2 == 0 ? left : right);
    }
    Draft now = Draft.of(join(left, QUOTED, right));
    Anchor anchor = now.find(old.on(QUOTED));
    assertEquals(now.text().string().indexOf(QUOTED), anchor.start(), now.text().string());
    assertEquals(QUOTED, now.words(anchor));
    int moved =
        now.text().codePoints(anchor.start())
            - old.text().codePoints(old.text().string().indexOf(QUOTED));
    // A position that now falls on the space before the words is theirs all the same.
    assertEquals(moved == 0 || moved == 1 ? State.EXACT : State.MOVED, anchor.state());
  }

  /** The alignment, led astray by what repeats, ended before the last letters of these words. */
  @Example
  void findsTheWordsToTheirEndBehindWhatRepeats() {
    String same = String.join(" ", Collections.nCopies(24, "the"));
    Draft old = Draft.of("the the " + same + " a the a the herring lantern " + QUOTED);
    Draft now = Draft.of("the a the a the herring lantern " + same + " " + QUOTED);
    assertEquals(QUOTED, now.words(now.find(old.on(QUOTED))));
  }

  @Property(tries = 400)
  void findsAnyPassageInTheUnchangedText(
      @ForAll("texts") List<String> words,
      @ForAll @IntRange(min = 0, max = 10_000) int start,
      @ForAll @IntRange(min = 1, max = 80) int length) {
    Draft draft = Draft.of(join(words, "tide", words));
    String text = draft.text().string();
    int from = text.offsetByCodePoints(0, start % text.codePointCount(0, text.length()));
    int to = Math.min(text.length(), from + length);
    to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
    String quoted = text.substring(from, to);
    if (!quoted.isBlank()) {
      int first = from + quoted.length() - quoted.stripLeading().length();
      assertEquals(
          new Anchor(State.EXACT, first, first + quoted.strip().length()),
          draft.find(draft.on(from, to - from)));
    }
  }

  @Property(tries = 400)
  void neverFailsAndNeverLeavesTheText(
      @ForAll("texts") List<String> words,
      @ForAll("scraps") String exact,
      @ForAll("scraps") String prefix,
      @ForAll("scraps") String suffix,
      @ForAll @IntRange(min = 0, max = 3_000) int place) {
    Draft draft = Draft.of(String.join(" ", words));
    Target target =
        new Target(
            "draft",
            List.of(
                new TextQuoteSelector(exact, prefix, suffix),
                new TextPositionSelector(place, place + exact.length())));
    Anchor anchor = draft.find(target);
    assertTrue(anchor.end() <= draft.text().string().length());
    boolean same = anchor.state() == State.EXACT || anchor.state() == State.MOVED;
    if (same && !exact.isBlank()) {
      assertEquals(exact.replaceAll("\\s", ""), draft.words(anchor).replaceAll("\\s", ""));
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(WORDS).list().ofMinSize(0).ofMaxSize(150);
  }

  @Provide
  Arbitrary<String> scraps() {
    Arbitrary<String> words =
        Arbitraries.of(WORDS).list().ofMaxSize(12).map(all -> String.join(" ", all));
    return Arbitraries.oneOf(
        words, Arbitraries.strings().withChars("aab \n").ofMaxLength(12), Arbitraries.just("x"));
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 1_000),
            Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(8))
        .as(Edit::new)
        .list();
  }

  private static void apply(Edit edit, List<String> words) {
    if (words.isEmpty() || edit.kind() == 0) {
      words.addAll(edit.place() % (words.size() + 1), edit.words());
      return;
    }
    int from = edit.place() % words.size();
    List<String> part = words.subList(from, Math.min(words.size(), from + edit.words().size()));
    List<String> taken = List.copyOf(part);
    part.clear();
    if (edit.kind() == 2) {
      words.addAll(from, edit.words());
    } else if (edit.kind() > 2) {
      words.addAll(0, taken);
    }
  }

  private static String join(List<String> left, String middle, List<String> right) {
    return (String.join(" ", left) + " " + middle + " " + String.join(" ", right)).strip();
  }
}
