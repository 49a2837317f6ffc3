package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines of unmarked text are headings; each case begins with a title. */
class HeadingGuessTest {
  private static final String BODY =
      "The morning was cold and the water lay still between the two gates of the lock.";

  /** Checks the headings found in {@code parts}, joined by {@code joint}. */
  private static void check(String joint, List<String> parts, String... expected) {
    String text = "The title\n\n" + String.join(joint, parts) + "\n";
    assertEquals(
        List.of(expected),
        Reading.plain(text).headed().stream().map(Section::title).toList(),
        () -> text);
  }

  private static void checkApart(List<String> parts, String... expected) {
    check("\n\n", parts, expected);
  }

  private static void checkDense(List<String> parts, String... expected) {
    check("\n", parts, expected);
  }

  @Test
  void findsLinesThatStandAboveAParagraph() {
    List<String> parts = List.of(BODY, "The first lock", BODY, BODY, "A Second Lock", BODY);
    checkApart(parts, "The first lock", "A Second Lock");
    checkDense(parts, "The first lock", "A Second Lock");
  }

  @Test
  void findsNumberedLines() {
    List<String> parts = List.of("1. Gates", BODY, "1.1 Upper Gates", BODY, "2) Boats", BODY);
    checkApart(parts, "1. Gates", "1.1 Upper Gates", "2) Boats");
    checkDense(parts, "1. Gates", "1.1 Upper Gates", "2) Boats");
  }

  @Test
  void givesANumberALevelForEachDot() {
    String text = "Title\n\n1 A\n\n" + BODY + "\n\n1.2.3 B\n\n" + BODY + "\n\nC\n\n" + BODY;
    assertEquals("1 2 1 A\n1.1 4 1.2.3 B\n2 2 C", Described.outline(Reading.plain(text)));
  }

  @Test
  void takesNumbersThatCountUpForAList() {
    checkApart(List.of(BODY, "1. Gates", "2. Boats", "3. Locks", BODY));
    checkDense(List.of(BODY, "1. Gates", "2. Boats", "3. Locks", BODY));
  }

  @Test
  void findsCapitalsEvenAmongShortLines() {
    checkApart(
        List.of(BODY, "LOCKS", "The first", "The second", "BOATS", "A red one"), "LOCKS", "BOATS");
    checkDense(List.of(BODY, "LOCKS", BODY, "BOATS", BODY), "LOCKS", "BOATS");
  }

  @Test
  void findsQuestionsAndOtherScripts() {
    checkApart(List.of("What does a lock need?", BODY), "What does a lock need?");
    checkApart(List.of("Первый шлюз", BODY, "שער ראשון", BODY), "Первый шлюз", "שער ראשון");
  }

  @Test
  void findsTwoHeadingsInARowButNoMore() {
    checkApart(List.of(BODY, "Part One", "The Gates", BODY), "Part One", "The Gates");
    checkApart(List.of(BODY, "Gates", "Boats", "Herons", BODY));
  }

  @Test
  void findsWhatStandsAboveAListOrALabel() {
    checkApart(List.of(BODY, "What to bring", "- a rope", "- a coat", BODY), "What to bring");
    checkApart(List.of(BODY, "Ana Ruiz", "Photograph:", BODY), "Ana Ruiz");
    checkApart(List.of(BODY, "Monthly", "$7 a month", BODY), "Monthly");
  }

  @Test
  void leavesSentencesAndSpeechAlone() {
    for (String line :
        List.of(
            "He went home.",
            "He went home!",
            "He said,",
            "These are the rules:",
            "“Why are we here?”",
            "Why does it stand there? Nobody knows",
            "It was born here. [3]",
            "水很静。没有人",
            "gates in lower case",
            "One, two, three, four")) {
      checkApart(List.of(BODY, line, BODY));
    }
  }

  @Test
  void leavesListsCodeAndAddressesAlone() {
    for (String line :
        List.of(
            "- Gates",
            "• Gates",
            "* Gates",
            "(Picture of a gate)",
            "https://example.org/Gates",
            "See www.example.org",
            "Write to Ana@example.org",
            "Gate gate = new Gate();",
            "If a == b",
            "@Override",
            "$ Open",
            "***",
            "1,000",
            "<Gate>")) {
      checkApart(List.of(BODY, line, BODY));
    }
  }

  @Test
  void leavesTheBylineAlone() {
    checkApart(List.of("By Ana Ruiz", "Tuesday, March 3, 2026", BODY));
    checkApart(List.of("3 March 2026, 10:30", BODY));
    checkApart(List.of("Ana Ruiz", "3. März 2026", BODY));
    checkApart(List.of(BODY, "3 March 2026", BODY), "3 March 2026");
  }

  @Test
  void leavesTheLastLineAlone() {
    checkApart(List.of(BODY, "The end"));
    checkDense(List.of(BODY, "The end"));
  }

  @Test
  void wantsABlankLineAboveWhereOthersHaveOne() {
    checkApart(List.of(BODY, BODY + "\nRead more elsewhere", BODY, "The lock", BODY), "The lock");
  }

  @Test
  void leavesAddressesAlone() {
    checkApart(List.of(BODY, "Ana Ruiz\n3, Lock Street, on the canal, left bank", BODY));
    checkApart(List.of(BODY, "The lock\n" + BODY, BODY), "The lock");
  }

  @Test
  void wantsFewerWordsWhereNothingSetsALineApart() {
    String long10 = "Ten words that are set apart make one heading here";
    checkApart(List.of(BODY, long10, BODY), long10);
    checkDense(List.of(BODY, long10, BODY, "Two words", BODY), "Two words");
  }
}
