package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.layout.Line;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Threads are the same lines whether they were there before or not. */
class SettledThreadsTest {
  private static final String ARTICLE =
      """
      # Harbour

      The boats are in. The wind turns, and the keeper counts the ropes by the light of the tower.

      ## Ropes

      Wet ropes are heavy, dry ropes are stiff, and all of them are older than the oldest boat.

      ## Tides

      Twice a day the mud comes up, and twice a day the sea takes it back without a word.
      """;

  private static final List<String> QUOTES =
      List.of(
          "boats are", "wind", "keeper", "tower", "Wet", "heavy", "stiff", "Twice", "mud", "sea");

  private static final String LONG = "Is this so? It needs more words than these. ".repeat(3);

  private enum Deed {
    COMMENT,
    ORPHAN,
    REPLY,
    RESOLVE,
    REOPEN,
    FORGET,
    RESIZE;

    Reading on(Reading reading, int number) {
      String id = String.valueOf(number % Math.max(1, reading.desk.kept().size()) + 1);
      String quote = QUOTES.get(number % QUOTES.size());
      return switch (this) {
        case COMMENT ->
            reading.commented(desk -> desk.comment("Bo", quote, number % 3 == 0 ? LONG : "Why?"));
        case ORPHAN -> reading.commented(desk -> desk.orphan("Cleo", "ropes", "gone", "Old."));
        case REPLY -> reading.commented(desk -> desk.reply("Ana", id, "Since " + number));
        case RESOLVE -> reading.commented(desk -> desk.resolve(id, true));
        case REOPEN -> reading.commented(desk -> desk.resolve(id, false));
        case FORGET -> reading.commented(desk -> desk.forget(id));
        case RESIZE -> reading.resize(20 + number % 120, 24);
      };
    }
  }

  private static void assertAsIfNew(Reading reading) {
    AnnotatedPage page = reading.state().page();
    if (page.beside()) {
      return;
    }
    SettledThreads anew = SettledThreads.NONE.again(reading.state().open(), page.source().width());
    for (int i = 0; i < reading.state().open().threads().size(); i++) {
      List<Line> expected = anew.get(i);
      assertEquals(expected, page.settled().get(i), "thread " + i);
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void areAsIfNewWhateverIsDoneToThem(
      @ForAll @Size(min = 8, max = 40) List<Deed> deeds, @ForAll @IntRange(max = 999) int seed) {
    Reading reading = Reading.of(ARTICLE, 60, 20);
    // Numbers of two digits, and of one.
    for (int i = 0; i < 8; i++) {
      Deed.COMMENT.on(reading, seed + i * 7);
    }
    for (int i = 0; i < deeds.size(); i++) {
      deeds.get(i).on(reading, seed + i * 31);
      assertAsIfNew(reading);
    }
  }
}
