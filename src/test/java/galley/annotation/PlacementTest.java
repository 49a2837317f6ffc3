package galley.annotation;

import static galley.annotation.Draft.annotation;
import static galley.annotation.Draft.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import galley.annotation.Anchor.State;
import galley.annotation.Selector.FragmentSelector;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In which order threads are met, and in which section. */
class PlacementTest {
  private static final Draft OLD =
      Draft.of(
          "# Bread",
          "Flour, water and salt are all that it takes, and a day of patience.",
          "# Soup",
          "Whatever the garden gives goes into the pot, but the onions come first.",
          "# Cake",
          "Three eggs, a pound of sugar, and a guest who likes to talk meanwhile.");

  private static final Draft NOW =
      Draft.of(
          "# Bread",
          "Flour, water and salt are all that it takes, and a day of patience.",
          "# Soup",
          "Open a tin.",
          "# Tea",
          "It needs no recipe.");

  @Test
  void ordersByPlaceThenByOrphansOfTheSectionThenByTheRest() {
    check(
        "patience@0 orphaned@1 orphaned@-1",
        comment("cake", "a pound of sugar, and a guest"),
        comment("soup", "the onions come first"),
        comment("bread", "patience"));
  }

  @Test
  void ordersTheWordsOfASectionAsTheyStand() {
    check(
        "Flour@0 Flour, water@0 salt@0 patience@0",
        comment("4", "patience"),
        comment("3", "salt"),
        comment("2", "Flour, water"),
        comment("1", "Flour"));
  }

  @Test
  void keepsTheOrderOfTheFileWithinOnePlace() {
    List<PlacedThread> placed =
        Placement.of(
            OLD.article(), OLD.text(), List.of(comment("z", "salt"), comment("a", "salt")));
    assertEquals("z", placed.get(0).thread().root().id());
  }

  @Test
  void givesCommentsOnSectionsTheirHeading() {
    Target soup = new Target("draft", List.of(new FragmentSelector("soup")));
    check("@0 Soup@1", comment("a", soup), comment("b", to("draft")));
  }

  @Test
  void leavesAnAnswerToWhatIsGoneWithoutAPlace() {
    check("orphaned@-1", annotation("a", "replying", 1, "x", to("gone")));
  }

  @Test
  void aThreadStandsWhereItsRootStands() {
    check("salt@0", comment("a", "salt"), annotation("b", "replying", 1, "x", to("a")));
  }

  @Test
  void anAnchorHasAPlaceUnlessItIsAnOrphan() {
    assertThrows(IllegalArgumentException.class, () -> new Anchor(State.ORPHANED, 1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Anchor(State.EXACT, -1, -1));
    assertThrows(IllegalArgumentException.class, () -> new Anchor(State.EXACT, 2, 1));
  }

  private static Annotation comment(String id, String words) {
    return comment(id, OLD.on(words));
  }

  private static Annotation comment(String id, Target target) {
    return annotation(id, "commenting", 1, "x", target);
  }

  /** Checks where comments on the old draft are in the new one: words and index of the section. */
  private static void check(String expected, Annotation... annotations) {
    String found =
        Placement.of(NOW.article(), NOW.text(), List.of(annotations)).stream()
            .map(
                placed ->
                    (placed.anchor().isOrphan() ? "orphaned" : NOW.words(placed.anchor()))
                        + "@"
                        + placed.section())
            .collect(Collectors.joining(" "));
    assertEquals(expected, found);
  }
}
