package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to the terminal, and what where there is none. */
class OutputIT {
  @TempDir Path temporary;
  private Galley galley;

  @BeforeEach
  void writesAnArticle() {
    galley = Reading.in(temporary);
  }

  /** Moving, erasing, colours, and switching modes; a question would be none of these. */
  private static final Pattern KNOWN =
      Pattern.compile("\u001b\\[(?:[0-9;]*[GHJKLMmr]|\\?[0-9]+[hl])");

  private static final Pattern COLOUR =
      Pattern.compile("\u001b\\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m");

  @Test
  void asksTheTerminalForItsBackgroundAtMost() {
    Path sent = temporary.resolve("sent");
    try (Tmux terminal = Reading.shell(galley, 80, 24)) {
      terminal.record(sent);
      Reading.open(terminal, "galley tides.md");
      terminal.keys("]", "t").await("Contents");
      terminal.keys("Escape").awaitGone("Contents");
      terminal.keys("c").await("Comment on");
      terminal.keys("Escape").awaitGone("Comment on");
      terminal.resize(60, 20).await("a new size", screen -> screen.size() == 20);
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    String bytes = Reading.read(sent);
    assertTrue(bytes.contains("\u001b[?1049h") && bytes.contains("\u001b[?1049l"), bytes);
    String question = "\u001b]11;?\u001b\\";
    assertEquals(bytes.indexOf(question), bytes.lastIndexOf(question), "asked more than once");
    String unknown = KNOWN.matcher(bytes.replace(question, "")).replaceAll("");
    assertFalse(unknown.contains("\u001b"), () -> unknown.replace('\u001b', '␛'));
  }

  @Test
  void sendsNoFrameForEachOfManyKeys() {
    Path sent = temporary.resolve("sent");
    try (Tmux terminal = Reading.shell(galley, 40, 10)) {
      Reading.open(terminal, "galley tides.md");
      terminal.record(sent);
      terminal.type("jjjjkkkk".repeat(25) + "t");
      terminal.await("Contents");
      terminal.keys("Escape").awaitGone("Contents");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    String bytes = Reading.read(sent);
    int frames = bytes.split(Pattern.quote("\u001b[?2026l"), -1).length;
    assertTrue(frames > 2 && frames < 100, () -> frames + " frames for 200 keys");
  }

  @Test
  void savesAnArticleThatReadsTheSame() {
    Galley.Result saved = galley.galley("save", "tides.md", "-o", "-");
    assertEquals("", saved.err());
    assertEquals(0, saved.exit());
    assertTrue(saved.out().startsWith("---\ntitle: "), saved::out);
    Galley.Result read = galley.shell("galley save tides.md -o - | galley export -");
    assertEquals(galley.galley("export", "tides.md").out(), read.out());
    Galley.Result refused = galley.galley("save", "tides.md", "-o", "tides.md");
    assertEquals(1, refused.exit());
    assertEquals(1, refused.err().lines().count(), refused::err);
  }

  @Test
  void usesColourWhereItIsWelcome() {
    assertTrue(COLOUR.matcher(screen(galley)).find());
    assertTrue(COLOUR.matcher(screen(galley.with("NO_COLOR", ""))).find());
  }

  @Test
  void usesAttributesInsteadOfColourWhereThatIsNotWanted() {
    String screen = screen(galley.with("NO_COLOR", "1"));
    assertFalse(COLOUR.matcher(screen).find(), screen);
    assertTrue(screen.contains("\u001b[0;1;4m"), screen);
  }

  /** The article on the screen, with its looks. */
  private static String screen(Galley galley) {
    try (Tmux terminal = Reading.open(galley, 80, 24)) {
      return String.join("\n", terminal.screenWithColours());
    }
  }

  @Test
  void writesPlainTextToTerminalThatCannotPlaceIt() {
    Path sent = temporary.resolve("sent");
    try (Tmux terminal = Reading.shell(galley, 80, 24)) {
      terminal.record(sent);
      terminal.type("TERM=dumb galley tides.md").keys("Enter").await("storm599");
      Reading.assertWhole(terminal, 0);
    }
    String text = Reading.read(sent);
    String article = text.substring(text.indexOf("The Tide Tables"), text.indexOf("storm599"));
    assertFalse(article.contains("\u001b"), article);
  }

  @Test
  void writesPlainTextWhereNobodyLooks() {
    Galley.Result result = galley.shell("galley tides.md | cat");
    assertEquals("", result.err());
    assertTrue(result.out().startsWith("The Tide Tables"), result::out);
    assertFalse(result.out().contains("\u001b"), result::out);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "galley long.md",
        "galley export long.md --width none",
        "galley outline long.md",
        "galley outline long.md --json"
      })
  void endsQuietlyWhenNobodyReadsOn(String command) {
    String part = "## A heading of some length, as long ones fill a pipe sooner\n\nwords\n\n";
    Reading.write(galley.folder().resolve("long.md"), "# Long\n\n" + part.repeat(2000));
    Galley.Result result =
        galley.shell("{ " + command + "; echo exit=$? >&2; } | { read -r line; echo \"$line\"; }");
    assertEquals("exit=0\n", result.err());
    assertEquals(1, result.out().lines().count(), result::out);
  }
}
