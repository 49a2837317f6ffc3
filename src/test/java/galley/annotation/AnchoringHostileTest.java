package galley.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import galley.annotation.Anchor.State;
import galley.annotation.Selector.TextPositionSelector;
import galley.annotation.Selector.TextQuoteSelector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to keep anchoring busy; the work for each comment is bounded all the same. */
class AnchoringHostileTest {
  private static final int COMMENTS = 1_000;

  @Test
  void findsAThousandQuotesInAMegabyteOfTheSame() {
    Draft old = Draft.of("a b ".repeat(250_000));
    Draft now = Draft.of("b " + "a b ".repeat(250_000));
    Anchoring anchoring = Anchoring.of(now.article(), now.text());
    for (int i = 0; i < COMMENTS; i++) {
      Target target = old.on(i * 4 * 240, 100);
      Anchor anchor = anchoring.find(target);
      assertEquals(State.MOVED, anchor.state());
      assertEquals("a b ".repeat(25).strip(), now.words(anchor));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "aaaa", "x", "b a b b", "\ud83d\udea9"})
  void triesAThousandQuotesThatAMegabyteHasNowhereOrEverywhere(String words) {
    Draft now = Draft.of("a b ".repeat(250_000));
    Anchoring anchoring = Anchoring.of(now.article(), now.text());
    List<Anchor> found = new ArrayList<>();
    for (int i = 0; i < COMMENTS; i++) {
      TextQuoteSelector quote = new TextQuoteSelector(words, " b a b a b", "b a b a b ");
      TextPositionSelector position = new TextPositionSelector(i * 900, i * 900 + 5);
      found.add(anchoring.find(new Target("draft", List.of(quote, position))));
    }
    assertEquals(COMMENTS, found.size());
    found.forEach(anchor -> assertFalse(anchor.end() > now.text().string().length()));
  }

  @Test
  void comparesAQuoteAsLongAsTheArticle() {
    String words = "salt and rope and lantern ";
    Draft old = Draft.of(words.repeat(20_000));
    Draft now = Draft.of("tide " + words.repeat(20_000));
    Target all = old.on(0, old.text().string().strip().length());
    assertEquals(State.MOVED, now.find(all).state());
  }

  @Test
  void readsNeighboursOfAnyLength() {
    String long1 = "rope ".repeat(200_000);
    Draft draft = Draft.of("Before. The lantern of the quay. After.");
    TextQuoteSelector quote =
        new TextQuoteSelector("The lantern of the quay", long1 + "Before. ", ". After." + long1);
    draft.check(new Target("draft", List.of(quote)), State.EXACT, "The lantern of the quay");
  }
}
