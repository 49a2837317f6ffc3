package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Comments deleted by id, with replies and without. In the samples {@code '} stands for {@code "}.
 */
class CommentDeletionTest {
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
  void deletesAComment() throws Exception {
    check(
        "[{'id': 'u:1', 'target': 'a'}, " + OTHER + "]",
        file -> file.delete("u:1", NOW),
        "[" + OTHER + "]");
  }

  @Test
  void keepsThePlaceOfADeletedCommentForReplies() throws Exception {
    String root = "{'id': 'u:1', 'motivation': 'commenting', 'x': 1, ";
    String reply = "{'id': 'u:3', 'motivation': 'replying', 'body': 'u:b', 'target': 'u:1'}";
    check(
        "[" + root + "'bodyValue': 'old', 'target': 'a'}, " + reply + "]",
        file -> file.delete("u:1", NOW),
        "[" + root + "'target': 'a'" + STAMP + ", " + reply + "]");
    file.delete("u:3", NOW);
    assertEquals("[]\n", Files.readString(path));
  }

  @Test
  void takesTheWholeDeletedThreadWithItsLastReply() throws Exception {
    String dead = ", 'motivation': 'replying'" + STAMP + ", ";
    check(
        "[{'id': 'u:1', 'target': 'a'"
            + dead
            + "{'id': 'u:3', 'target': {'source': 'u:1'}"
            + dead
            + "{'id': 'u:4', 'motivation': 'moderating', 'bodyValue': 'resolved',"
            + " 'target': 'u:1'}, "
            + OTHER
            + ", {'id': 'u:5', 'bodyValue': 'last', 'target': 'u:3'}]",
        file -> file.delete("u:5", NOW),
        "[" + OTHER + "]");
  }

  @Test
  void leavesOtherProgramsBodilessAnnotationsAlone() throws Exception {
    String highlight = "{'id': 'u:1', 'motivation': 'highlighting', 'target': 'a'" + STAMP;
    check(
        "[" + highlight + ", {'id': 'u:3', 'bodyValue': 'x', 'target': 'u:1'}]",
        file -> file.delete("u:3", NOW),
        "[" + highlight + "]");
  }

  @Test
  void deletesAnnotationsThatReplyToEachOtherOrThemselves() throws Exception {
    check("[{'id': 'u:1', 'target': 'u:1'}]", file -> file.delete("u:1", NOW), "[]");
    String circle = "{'id': 'u:1', 'motivation': 'replying', 'target': 'u:3'";
    String back = ", {'id': 'u:3', 'motivation': 'replying', 'bodyValue': 'x', 'target': 'u:1'}]";
    check(
        "[" + circle + ", 'bodyValue': 'y'}" + back,
        file -> file.delete("u:1", NOW),
        "[" + circle + STAMP + back);
  }

  @Test
  void deletesFromPagesAndCollections() throws Exception {
    String page = "{'type': 'AnnotationPage', 'x': 1, 'items': [";
    check(page + "{'id': 'u:1', 'target': 'a'}]}", file -> file.delete("u:1", NOW), page + "]}");
    String all = "{'type': 'AnnotationCollection', 'total': ";
    check(
        all + "12, 'first': " + page + "{'id': 'u:1', 'target': 'a'}, 4]}, 'y': 2}",
        file -> file.delete("u:1", NOW),
        all + "11, 'first': " + page + "4]}, 'y': 2}");
    check("{'id': 'u:1', 'target': 'a'}", file -> file.delete("u:1", NOW), "[]");
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
