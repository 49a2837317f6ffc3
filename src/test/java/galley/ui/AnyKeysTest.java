package galley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.layout.Line;
import galley.layout.Run;
import galley.text.DisplayWidth;
import galley.text.Graphemes;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is pressed, pasted, resized and heard from the comments file, the screen holds. */
class AnyKeysTest {
  private static final List<String> KEYS =
      List.of(
          ("a b c d e f g h j k l m n N o q r t u v w x y < > * G C M V Y : + - z / F ' s ? ) ( } { [ ] 0 1 2 3 9 . $ ^ 漢"
                  + " é \u0301 👨 \u200d Space Enter Esc Tab Shift-Tab Backspace Delete Left Right Up Down"
                  + " Home End PgUp PgDn Ctrl-A Ctrl-B Ctrl-C Ctrl-D Ctrl-E Ctrl-F Ctrl-G Ctrl-H Ctrl-J"
                  + " Ctrl-K Ctrl-L Ctrl-N Ctrl-O Ctrl-P Ctrl-R Ctrl-U Ctrl-W Ctrl-Z Ctrl-Left Ctrl-Right Alt-b Alt-f"
                  + " Alt-d Alt-Enter Alt-Backspace Ctrl-Delete")
              .split(" ", -1));

  /** Those that open something, so that what lies behind them is met often. */
  private static final List<String> DOORS =
      List.of(
          "c", "v", "C", "t", ":", "?", ")", "(", "Enter", "Esc", "Space", "Tab", "y", "r", "/",
          "n");

  private static final List<String> PASTES =
      List.of(
          "words",
          "two\nlines\n",
          "漢字".repeat(40),
          "\u001b[31mred\u0007\u202e\r\n\tend",
          "👨‍👩‍👧");

  private static final List<String> PROBLEMS =
      List.of(
          "No", "The folder /home/ana/articles cannot be written: permission denied. ".repeat(3));

  /** Something that happens while an article is read. */
  private record Event(String name, Consumer<Reading> happens) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyFrameFitsTheTerminal(
      @ForAll("articles") String markdown,
      @ForAll("screens") Size size,
      @ForAll("events") List<Event> events) {
    Reading reading = Reading.of(markdown, size.columns(), size.rows()).answeringLater();
    check(reading);
    for (Event event : events) {
      event.happens().accept(reading);
      check(reading);
    }
  }

  private static void check(Reading reading) {
    Frame frame = reading.frame();
    Size size = reading.state().size();
    assertEquals(size, frame.size());
    for (Line line : frame.lines()) {
      String text = line.text();
      assertTrue(line.width() <= size.columns(), () -> "wider than " + size + ": " + text);
      assertTrue(DisplayWidth.of(text) <= size.columns(), () -> "wider than " + size + ": " + text);
      assertTrue(text.codePoints().noneMatch(Character::isISOControl), () -> "control: " + text);
      line.runs().stream().filter(Run::isWords).forEach(run -> checkWords(reading, run));
    }
    frame.cursor().ifPresent(cursor -> checkCursor(cursor, size));
    checkBoundaries(reading);
  }

  /** What the screen shows as the article's words is what stands there. */
  private static void checkWords(Reading reading, Run run) {
    int end = run.start() + run.text().length();
    assertEquals(reading.text().substring(run.start(), end), run.text());
  }

  private static void checkCursor(Frame.Cursor cursor, Size size) {
    boolean inside =
        cursor.column() >= 0
            && cursor.column() < size.columns()
            && cursor.row() >= 0
            && cursor.row() < size.rows();
    assertTrue(inside, () -> cursor + " on " + size);
  }

  private static void checkBoundaries(Reading reading) {
    if (reading.state().mode() instanceof SelectingMode selecting) {
      Selection selection = selecting.selection();
      assertTrue(selection.start() < selection.end(), () -> "nothing chosen: " + selection);
      assertBoundary(reading.text(), selection.start());
      assertBoundary(reading.text(), selection.end());
    }
    if (reading.state().mode() instanceof CommentingMode commenting) {
      assertBoundary(commenting.prompt().text(), commenting.prompt().cursor());
    }
  }

  private static void assertBoundary(String text, int index) {
    boolean boundary =
        index == 0
            || index == text.length()
            || Graphemes.next(text, Graphemes.previous(text, index)) == index;
    assertTrue(boundary, () -> index + " is within a character of " + text);
  }

  @Provide
  Arbitrary<String> articles() {
    return Articles.markdown();
  }

  @Provide
  Arbitrary<Size> screens() {
    Arbitrary<Size> small =
        Combinators.combine(
                Arbitraries.integers().between(1, 24), Arbitraries.integers().between(1, 8))
            .as(Size::new);
    return Arbitraries.frequencyOf(Tuple.of(8, Articles.sizes()), Tuple.of(1, small));
  }

  @Provide
  Arbitrary<List<Event>> events() {
    return Arbitraries.frequencyOf(
            Tuple.of(30, Arbitraries.of(KEYS).map(AnyKeysTest::pressed)),
            Tuple.of(30, Arbitraries.of(DOORS).map(AnyKeysTest::pressed)),
            Tuple.of(25, Arbitraries.just(new Event("answer", Reading::answer))),
            Tuple.of(
                6,
                screens()
                    .map(size -> new Event("" + size, r -> r.resize(size.columns(), size.rows())))),
            Tuple.of(4, Arbitraries.of(PASTES).map(text -> new Event("paste", r -> r.paste(text)))),
            Tuple.of(10, comments()),
            Tuple.of(6, mouse()),
            Tuple.of(3, articles().map(text -> new Event("revised", r -> r.revise(text)))),
            Tuple.of(4, troubles()))
        .list()
        .ofMaxSize(80);
  }

  private static Event pressed(String key) {
    return new Event(key, reading -> reading.press(key));
  }

  private static Arbitrary<Event> troubles() {
    return Arbitraries.of(PROBLEMS)
        .optional(0.3)
        .map(trouble -> new Event("trouble: " + trouble, r -> r.desk.trouble = trouble));
  }

  private static Arbitrary<Event> mouse() {
    return Combinators.combine(
            Arbitraries.of(Mouse.Kind.class),
            Arbitraries.integers().between(0, 170),
            Arbitraries.integers().between(0, 50))
        .as((kind, x, y) -> new Event(kind + " " + x + "," + y, r -> r.mouse(kind, x, y)));
  }

  /** Other programs write comments on any words, answer, resolve and delete them. */
  private static Arbitrary<Event> comments() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 2000);
    Arbitrary<String> bodies =
        Arbitraries.of("Why?", "", "漢字 ".repeat(30), "Long. ".repeat(60), "a\nb\n\nc");
    return Combinators.combine(Arbitraries.integers().between(0, 5), places, places, bodies)
        .as(
            (kind, from, length, body) ->
                new Event(
                    "comment " + kind + " " + from, r -> comment(r, kind, from, length, body)));
  }

  private static void comment(Reading reading, int kind, int from, int length, String body) {
    String id = String.valueOf(1 + from % 8);
    int[] text = reading.text().codePoints().toArray();
    int start = text.length == 0 ? 0 : from % text.length;
    String quote = new String(text, start, Math.min(text.length - start, 1 + length % 90));
    reading.commented(
        desk ->
            switch (kind) {
              case 0 -> desk.orphan("Bo", "deeper", "words of old 漢字", body);
              case 1 -> desk.reply("A reader with a name of some length", id, body);
              case 2 -> desk.resolve(id, length % 2 == 0);
              case 3 -> desk.forget(id);
              default -> quote.isBlank() ? desk : desk.comment("Bo", quote, body);
            });
  }
}
