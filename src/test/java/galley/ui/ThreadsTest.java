package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  private static final String ARTICLE =
      """
      # Harbour

      The boats are in. The wind turns.

      ## Ropes

      Wet ropes are heavy.

      ## Tides

      Twice a day.
      """;

  /** Made out of reading order: 1 and 2 answer each other, 3 is by the reader, 5 is an orphan. */
  private static Reading open() {
    return Reading.of(ARTICLE, 60, 20)
        .commented(
            desk ->
                desk.comment("Bo", "heavy", "How heavy?")
                    .reply("Ana", "1", "Very.")
                    .comment("Ana", "boats", "Whose?")
                    .comment("Bo", "Twice", "Not everywhere.")
                    .orphan("Cleo", "ropes", "dry ropes", "Old."));
  }

  private static Intention reply(String id) {
    return new Intention.Reply(id);
  }

  private static String focused(Reading reading) {
    return String.join(" ", reading.shown(Role.COMMENT_FOCUS));
  }

  private static String title(Reading reading) {
    return reading.rows().stream()
        .filter(row -> row.strip().matches("comment \\d of \\d ─+"))
        .map(row -> row.strip().replace(" ─", "").replace("─", ""))
        .findFirst()
        .orElse("");
  }

  @Test
  void walkInReadingOrder() {
    Reading reading = open().press(")");
    assertEquals("boats", focused(reading));
    assertEquals("comment 1 of 4", title(reading));
    assertEquals("heavy", focused(reading.press(")")));
    assertEquals("", focused(reading.press(")")));
    assertTrue(reading.screen().contains("its words are gone: «dry ropes»"), reading.screen());
    assertEquals("Twice", focused(reading.press(")")));
    assertEquals("Twice", focused(reading.press(")")));
    assertEquals("This is the last", reading.bottom());
    assertEquals("heavy", focused(reading.press("(", "(")));
    assertEquals("boats", focused(reading.press("(", "(")));
    assertEquals("This is the first", reading.bottom());
  }

  @Test
  void walkBeginsAtThePlaceOnTheScreen() {
    assertEquals("heavy", focused(open().press("]", ")")));
    assertEquals("boats", focused(open().press("]", "(")));
    assertEquals("heavy", focused(open().press("2", ")")));
    assertEquals("No comments yet; c writes one", Reading.of(ARTICLE, 60, 20).press(")").bottom());
  }

  @Test
  void escGoesBackToTheText() {
    Reading reading = open().press(")", "Esc");
    assertEquals("", title(reading));
    assertEquals("", focused(reading));
    assertTrue(reading.bottom().contains("min left"), reading.bottom());
  }

  @Test
  void readingKeysWorkWhileAThreadIsLookedAt() {
    assertEquals("Tides", open().press(")", "]", "]").firstRow());
    assertEquals(List.of(new Effect.Quit()), open().press(")", "Ctrl-Z", "Esc", "q").effects());
  }

  @Test
  void threadLeftBehindIsNotComeBackTo() {
    Reading reading = open().press(")", "]", "]", "v");
    assertEquals("Twice a day.", reading.chosen());
    reading.press("Esc", "c").type("Here").press("Enter");
    assertEquals("Tides", reading.firstRow());
    assertEquals("", title(reading));
  }

  @Test
  void repliesToTheThread() {
    Reading reading = open().press(")", ")", "r");
    assertEquals(List.of(new Effect.Prepare(reply("1"))), reading.effects());
    assertTrue(reading.screen().contains("Reply to Bo ──"), reading.screen());
    reading.type("How so?").press("Enter");
    assertEquals(List.of(new Effect.Save(reply("1"), "How so?")), reading.effects());
    assertEquals("heavy", focused(reading));
    assertTrue(reading.screen().contains("How so?"), reading.screen());
  }

  @Test
  void editsTheChosenComment() {
    Reading reading = open().press(")", ")", "j", "e");
    assertEquals(List.of(new Effect.Prepare(new Intention.Edit("2"))), reading.effects());
    assertTrue(reading.screen().contains("Edit your comment"), reading.screen());
    reading.press("Ctrl-W", "Ctrl-U").type("Four kilos.").press("Enter");
    assertEquals(
        List.of(new Effect.Save(new Intention.Edit("2"), "Four kilos.")), reading.effects());
    assertTrue(reading.screen().contains("· edited"), reading.screen());
    assertFalse(reading.screen().contains("Very."), reading.screen());
  }

  @Test
  void deletesAfterAQuestion() {
    Reading reading = open().press(")", "d");
    assertEquals(List.of(new Effect.Prepare(new Intention.Delete("3"))), reading.effects());
    assertEquals("Delete the comment by Ana? y yes · any other key no", reading.bottom());
    reading.press("y");
    assertEquals(List.of(new Effect.Save(new Intention.Delete("3"), "")), reading.effects());
    assertEquals("Deleted", reading.bottom());
    assertFalse(reading.screen().contains("Whose?"), reading.screen());
  }

  @Test
  void anyOtherKeyDeletesNothing() {
    for (String key : List.of("n", "Enter", "Esc", "Space")) {
      Reading reading = open().press(")", "d", key);
      assertEquals(List.of(), reading.effects(), key);
      assertEquals("Nothing was deleted", reading.bottom(), key);
      assertEquals("boats", focused(reading), key);
    }
  }

  @Test
  void repliesOfADeletedCommentStayReadable() {
    Reading reading = open().press(")", ")", "d", "y");
    assertTrue(reading.screen().contains("(deleted)"), reading.screen());
    assertTrue(reading.screen().contains("Very."), reading.screen());
  }

  @Test
  void whatMayNotBeDoneIsSaid() {
    Reading reading = open().press(")");
    reading.desk.trouble = Optional.of("It is by Bo, not by you, Ana");
    assertEquals("It is by Bo, not by you, Ana", reading.press("e").bottom());
    assertEquals("It is by Bo, not by you, Ana", reading.press("x").bottom());
    assertEquals("comment 1 of 4", title(reading));
  }

  @Test
  void resolvesAndReopens() {
    Reading reading = open().press(")", ")", "j", "x");
    assertEquals(List.of(new Effect.Resolve("1", true)), reading.effects());
    assertEquals("heavy", focused(reading));
    reading.press("x");
    assertEquals(List.of(new Effect.Resolve("1", false)), reading.effects());
  }

  @Test
  void resolvedThreadIsALineAndUnmarked() {
    Reading reading = open().press(")", ")", "x", "Esc");
    assertTrue(reading.screen().contains("┃ 2 resolved · How heavy?"), reading.screen());
    assertFalse(reading.screen().contains("Very."), reading.screen());
    reading.press("g").resize(60, 40);
    assertEquals(List.of("boats", "Twice"), reading.shown(Role.COMMENTED));
  }

  @Test
  void orphanIsAttachedToChosenWords() {
    Reading reading = open().press("3", ")", "v");
    assertEquals("Wet ropes are heavy.", reading.chosen());
    reading.press("v", "v", "Tab", "r");
    int start = reading.text().indexOf("ropes are");
    assertEquals(List.of(new Effect.Reattach("5", start, start + 5)), reading.effects());
    assertEquals("ropes", focused(reading));
  }

  @Test
  void draftOfAReplyIsKeptAndGoneOnWith() {
    Reading reading = open().press(")", "r").type("Mine, I").press("Esc");
    assertEquals(Map.of(reply("3"), "Mine, I"), reading.state().unsaved());
    assertEquals("comment 1 of 4", title(reading));
    reading.press("r").type(" think").press("Enter");
    assertTrue(reading.bodies().contains("Mine, I think"));
  }

  @Test
  void threadThatGoesMeanwhileLeavesTheText() {
    Reading reading = open().press(")").commented(desk -> desk.forget("3"));
    assertEquals("", title(reading));
    assertEquals("", focused(reading));
    Reading typing = open().press(")", "r").type("Mine").commented(desk -> desk.forget("3"));
    assertTrue(typing.screen().contains("Reply to unknown author"), typing.screen());
    assertTrue(typing.screen().contains("Mine"), typing.screen());
    assertFalse(typing.press("Esc").screen().contains("Reply to"));
  }

  @Test
  void threadStaysTheOneLookedAtWhenOthersCome() {
    Reading reading =
        open().press(")", ")").commented(desk -> desk.comment("Bo", "wind", "Which?"));
    assertEquals("heavy", focused(reading));
    assertEquals("comment 3 of 5", title(reading));
  }
}
