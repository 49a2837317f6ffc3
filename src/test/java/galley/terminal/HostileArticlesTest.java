package galley.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.ArticleText;
import galley.layout.Layout;
import galley.plain.PlainTextWriter;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.ui.Key;
import galley.ui.Message;
import galley.ui.OpenArticle;
import galley.ui.Size;
import galley.ui.State;
import galley.ui.Update;
import galley.ui.View;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Articles that would take the terminal over, mislead their reader or stop the program: nothing of
 * theirs but words gets to the screen or into an export.
 */
class HostileArticlesTest {
  /** What Galley itself sends: moving, erasing, colours, modes, and links to the web. */
  private static final Pattern OURS =
      Pattern.compile(
          "\u001b\\[(?:[0-9;]*[HJKLMGmr]|\\?(?:25|2026)[hl])"
              + "|\u001b\\]8;(?:id=[0-9a-f]+)?;[!-~]*\u001b\\\\");

  private static final Map<String, String> SEQUENCES = new LinkedHashMap<>();

  static {
    for (String bytes :
        List.of(
            "\u001bc",
            "\u001b7",
            "\u001b8",
            "\u001bM",
            "\u001bD",
            "\u001bE",
            "\u001bH",
            "\u001bN",
            "\u001bO",
            "\u001b=",
            "\u001b>",
            "\u001b#8",
            "\u001b(0",
            "\u001b%G",
            "\u001b[2J",
            "\u001b[31m",
            "\u001b[H",
            "\u001b[6n",
            "\u001b[c",
            "\u001b[>c",
            "\u001b[?1049l",
            "\u001b[?1000h",
            "\u001b[20t",
            "\u001b[5i",
            "\u001b[!p",
            "\u001b]0;t\u0007",
            "\u001b]2;t\u001b\\",
            "\u001b]52;c;eA==\u0007",
            "\u001b]8;;http://x\u001b\\x",
            "\u001b]4;1;?\u0007",
            "\u001b]1337;File=:x\u0007",
            "\u001bPq#0\u001b\\",
            "\u001bP$qm\u001b\\",
            "\u001bXs\u001b\\",
            "\u001b^p\u001b\\",
            "\u001b_a\u001b\\",
            "\u009b31m",
            "\u009d0;t\u009c",
            "\u0090q\u009c",
            "\u0098s\u009c",
            "\u009ep\u009c",
            "\u009fa\u009c",
            "\u0085",
            "\u008d",
            "\u0007",
            "\b\b\b",
            "\u000b",
            "\f",
            "\u000e",
            "\u000f",
            "\u0011",
            "\u0018",
            "\u001a",
            "\u007f",
            "\u0000")) {
      StringBuilder name = new StringBuilder();
      bytes.chars().forEach(c -> name.append(c > 0x20 && c < 0x7f ? (char) c : ' ').append(c));
      SEQUENCES.put(name.toString(), bytes);
    }
  }

  @TestFactory
  Stream<DynamicTest> sequencesStayWords() {
    return SEQUENCES.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () -> {
                      String bytes = each.getValue();
                      check(
                          "---\ntitle: a"
                              + bytes
                              + "b\nauthor: c"
                              + bytes
                              + "d\n---\n\n# Top "
                              + bytes
                              + "end\n\nwords "
                              + bytes
                              + "more `code"
                              + bytes
                              + "` ["
                              + bytes
                              + "link](http://x/"
                              + bytes
                              + "y)\n\n```\n"
                              + bytes
                              + "\n```\n\n| a"
                              + bytes
                              + " |\n|---|\n| "
                              + bytes
                              + " |\n");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> endlessThingsEnd() {
    Map<String, String> endless = new LinkedHashMap<>();
    endless.put("a line of megabytes", "word ".repeat(2_000_000));
    endless.put("a word of megabytes", "x".repeat(3_000_000));
    endless.put("quotes", "> ".repeat(100_000) + "deep");
    endless.put("lists", "- ".repeat(100_000) + "deep");
    endless.put("brackets", "[".repeat(100_000));
    endless.put("closing brackets", "[".repeat(50_000) + "](".repeat(50_000));
    endless.put("emphasis", "*a **b ".repeat(50_000));
    endless.put("backticks", "`".repeat(20_000) + " " + "``` ".repeat(20_000));
    endless.put(
        "a table as wide as long",
        "|a".repeat(3000) + "|\n" + "|-".repeat(3000) + "|\n" + "|\n".repeat(3000));
    endless.put("marks on one letter", "e" + "\u0301".repeat(100_000));
    endless.put("joined emoji", "👩" + "\u200d👩".repeat(50_000));
    endless.put("overrides", "\u202e\u2066\u2067\u2068".repeat(50_000) + "txt.exe");
    endless.put("tags", "flag \uD83C\uDFF4" + "\uDB40\uDC67".repeat(50_000));
    endless.put("headings", "# a\n".repeat(20_000));
    endless.put("definitions", "[a]: /x\n".repeat(50_000) + "\n[a]");
    return endless.entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each.getValue() + "\n")));
  }

  private static void check(String markdown) throws IOException {
    Source source = Source.read(new ByteArrayInputStream(markdown.getBytes(UTF_8)), "a.md");
    Article article = ArticleReader.read(source);
    ArticleText text = ArticleText.of(article);
    StringBuilder export = new StringBuilder();
    PlainTextWriter.write(Layout.of(article, text, 40), export);
    assertClean(export.toString());
    assertClean(text.string());
    Size size = new Size(60, 20);
    State state = State.open(OpenArticle.of(article, text), size, Instant.EPOCH);
    FramePainter painter = new FramePainter(Theme.choose(Map.of("TERM", "xterm-256color")));
    assertOurs(painter.paint(View.view(state)));
    for (Key key : List.of(Key.of('t'), Key.of(Key.Kind.ESCAPE), Key.of('F'), Key.of('G'))) {
      state = Update.update(state, new Message.KeyPressed(key)).state();
      assertOurs(painter.paint(View.view(state)));
    }
  }

  private static void assertClean(String text) {
    List<Integer> controls =
        text.chars().filter(c -> Character.isISOControl(c) && c != '\n').boxed().toList();
    assertEquals(List.of(), controls);
    assertTrue(text.chars().noneMatch(c -> c >= 0x202a && c <= 0x202e), "an override");
  }

  private static void assertOurs(byte[] sent) {
    assertClean(OURS.matcher(new String(sent, UTF_8)).replaceAll(""));
  }
}
