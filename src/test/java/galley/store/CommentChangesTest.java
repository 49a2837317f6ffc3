package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.annotation.Selector.FragmentSelector;
import galley.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments changed by id. In the samples {@code '} stands for {@code "}. */
class CommentChangesTest {
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00.9Z");
  private static final String STAMP = ", 'modified': '2026-11-25T08:00:00Z'}";
  private static final String OTHER = "{'id': 'u:2', 'target': 'b'}";

  @TempDir Path folder = Path.of("");
  private Path path = Path.of("");
  private CommentFile file = new CommentFile(path);

  private interface Act {
    void on(CommentFile file) throws CommentFileException;
  }

  @BeforeEach
  void nameFile() {
    path = folder.resolve("article.comments.json");
    file = new CommentFile(path);
  }

  @Test
  void replacesTheTextAndKeepsAllElse() throws Exception {
    checkEdit(
        "{'id': 'u:1', 'x': [1.50], 'body': {'value': 'old', 'language': 'en'}, 'target': 'a'",
        "{'id': 'u:1', 'x': [1.50], 'body': {'value': 'new', 'language': 'en'}, 'target': 'a'");
  }

  @Test
  void replacesBodyValue() throws Exception {
    checkEdit(
        "{'id': 'u:1', 'bodyValue': 'old', 'target': 'a'",
        "{'id': 'u:1', 'bodyValue': 'new', 'target': 'a'");
  }

  @Test
  void replacesTheFirstTextThatIsNoTag() throws Exception {
    String tag = "{'value': 'typo', 'purpose': 'tagging'}, 'http://x.org/', ";
    checkEdit(
        "{'id': 'u:1', 'body': [" + tag + "{'value': 'old'}, {'value': 'more'}], 'target': 'a'",
        "{'id': 'u:1', 'body': [" + tag + "{'value': 'new'}, {'value': 'more'}], 'target': 'a'");
  }

  @Test
  void replacesTextInSetsAndSources() throws Exception {
    String start = "{'id': 'u:1', 'body': {'type': 'Choice', 'items': [{'source': {'value': '";
    checkEdit(start + "old'}}]}, 'target': 'a'", start + "new'}}]}, 'target': 'a'");
  }

  @Test
  void makesPlainTextOfHtml() throws Exception {
    String start = "{'id': 'u:1', 'body': {'format': 'text/";
    checkEdit(
        start + "html', 'value': '<p>old</p>'}, 'target': 'a'",
        start + "plain', 'value': 'new'}, 'target': 'a'");
  }

  @Test
  void addsATextBesideBodiesThatAreNone() throws Exception {
    String text = "{'type': 'TextualBody', 'value': 'new', 'format': 'text/plain'}";
    checkEdit(
        "{'id': 'u:1', 'body': 'http://x.org/', 'target': 'a'",
        "{'id': 'u:1', 'body': ['http://x.org/', " + text + "], 'target': 'a'");
    checkEdit("{'id': 'u:1', 'target': 'a'", "{'id': 'u:1', 'target': 'a', 'body': " + text);
  }

  @Test
  void tellsTheTextThatAnEditReplaces() throws Exception {
    write(
        "[{'id': 'u:1', 'body': [{'value': 't', 'purpose': 'tagging'}, {'value': 'a&lt;b',"
            + " 'format': 'text/html'}], 'target': 'a'}]");
    assertEquals("a<b", file.text("u:1"));
  }

  @Test
  void changesTheFirstOfOneId() throws Exception {
    String second = "{'id': 'u:1', 'bodyValue': 'second', 'target': 'a'}";
    check(
        "[{'id': 'u:1', 'bodyValue': 'first', 'target': 'a'}, " + second + "]",
        file -> file.edit("u:1", "new", NOW),
        "[{'id': 'u:1', 'bodyValue': 'new', 'target': 'a'" + STAMP + ", " + second + "]");
  }

  @Test
  void savesNothingUnsafe() throws Exception {
    write("[{'id': 'u:1', 'bodyValue': 'old', 'target': 'a'}]");
    file.edit("u:1", "a\u001b[31mb\rc", NOW);
    assertEquals("ab\nc", file.text("u:1"));
  }

  @Test
  void saysThatACommentIsNotThere() throws Exception {
    String json = "[" + OTHER + ", {'id': '', 'target': 'c'}, 7]";
    for (String id : List.of("u:1", "", "7")) {
      for (Act act :
          List.<Act>of(
              file -> file.edit(id, "new", NOW),
              file -> file.delete(id, NOW),
              file -> file.reattach(id, new Target("a", List.of()), NOW))) {
        write(json);
        String before = Files.readString(path);
        CommentFileException failure = assertThrows(CommentFileException.class, () -> act.on(file));
        assertTrue(String.valueOf(failure.getMessage()).contains("it holds no comment " + id));
        assertEquals(before, Files.readString(path));
      }
    }
  }

  @Test
  void changesASingleAnnotationInItsPlace() throws Exception {
    check(
        "{'id': 'u:1', 'bodyValue': 'old', 'target': 'a'}",
        file -> file.edit("u:1", "new", NOW),
        "{'id': 'u:1', 'bodyValue': 'new', 'target': 'a'" + STAMP);
  }

  @Test
  void refusesToEditADeletedComment() throws Exception {
    write("[{'id': 'u:1', 'motivation': 'commenting', 'target': 'a'" + STAMP + "]");
    assertThrows(CommentFileException.class, () -> file.edit("u:1", "new", NOW));
  }

  @Test
  void putsACommentOnOtherWords() throws Exception {
    String selector = "'selector': [{'type': 'FragmentSelector', 'value': 'plan'}]";
    checkReattach("'a'", "{'source': 'new.md', " + selector + "}");
    checkReattach(
        "{'id': 'a', 'format': 'text/html'}",
        "{'source': {'id': 'a', 'format': 'text/html'}, " + selector + "}");
    checkReattach(
        "{'source': 'a', 'selector': {'type': 'XPathSelector', 'value': '/p'}, 'x': 1}",
        "{'source': 'new.md', 'x': 1, " + selector + "}");
    checkReattach(
        "[7, {'source': {'id': 'a', 'x': 1}}, 'b']",
        "[7, {'source': {'id': 'a', 'x': 1}, " + selector + "}, 'b']");
    checkReattach(
        "{'type': 'List', 'items': ['a', 'b']}",
        "{'type': 'List', 'items': [{'source': 'new.md', " + selector + "}, 'b']}");
  }

  private void checkReattach(String before, String after) throws Exception {
    String start = "[{'id': 'u:1', 'target': ";
    check(
        start + before + "}]",
        file ->
            file.reattach("u:1", new Target("new.md", List.of(new FragmentSelector("plan"))), NOW),
        start + after + STAMP + "]");
  }

  private void checkEdit(String before, String after) throws Exception {
    check(
        "[" + OTHER + ", " + before + "}, 7]",
        file -> file.edit("u:1", "new", NOW),
        "[" + OTHER + ", " + after + STAMP + ", 7]");
  }

  private void check(String before, Act act, String after) throws Exception {
    write(before);
    act.on(file);
    String expected =
        new String(
            JsonPrinter.print(JsonText.parse(after.replace('\'', '"').getBytes(UTF_8))), UTF_8);
    assertEquals(expected, Files.readString(path), before);
  }

  private void write(String json) throws Exception {
    Files.writeString(path, json.replace('\'', '"'));
  }
}
