package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three-way merges. In the samples {@code '} stands for {@code "}. */
class CommentMergeTest {
  private static final String A = "{'id': 'u:a', 'bodyValue': 'a', 'target': 't'}";
  private static final String B = "{'id': 'u:b', 'bodyValue': 'b', 'target': 't'}";
  private static final String B2 = "{'id': 'u:b', 'bodyValue': 'b2', 'target': 't'}";
  private static final String C = "{'id': 'u:c', 'created': '2026-01-01T00:00:00Z', 'target': 't'}";
  private static final String D = "{'id': 'u:d', 'created': '2026-02-01T00:00:00Z', 'target': 't'}";
  private static final String E = "{'id': 'u:e', 'target': 't'}";
  private static final String LOSES = "comment u:a: both sides changed the ";

  @TempDir Path folder = Path.of("");

  @Test
  void addsWhatEachSideAdded() throws Exception {
    check(A, A + "," + C, A + "," + E + "," + D, A + "," + C + "," + D + "," + E);
    check("", A, B, A + "," + B);
    check("", A, A, A);
  }

  @Test
  void keepsTheOrderOfTheOldFile() throws Exception {
    check(
        A + "," + B + "," + C, C + "," + B + "," + A, B + "," + A + "," + C, A + "," + B + "," + C);
  }

  @Test
  void deletesWhatEitherSideDeleted() throws Exception {
    check(A + "," + B + "," + C, B + "," + C, A + "," + B, B);
    check(A + ",7,8", A + ",7", "7,8", "7");
  }

  @Test
  void letsAnEditBeatADeletion() throws Exception {
    check(A + "," + B, A, A + "," + B2, A + "," + B2);
    check(A + "," + B, A + "," + B2, A, A + "," + B2);
  }

  @Test
  void takesTheEditsOfBothSidesMemberByMember() throws Exception {
    check(
        "{'id': 'u:a', 'body': {'value': 'a'}, 'target': 't', 'x': [1, {'y': 2}]}",
        "{'id': 'u:a', 'body': {'value': 'new'}, 'target': 't', 'x': [1, {'y': 3}]}",
        "{'id': 'u:a', 'body': {'value': 'a', 'language': 'en'}, 'target': 's', 'x': [0, {'y': 2}]}",
        "{'id': 'u:a', 'body': {'value': 'new', 'language': 'en'}, 'target': 's',"
            + " 'x': [0, {'y': 3}]}");
  }

  @Test
  void keepsBothTextsTheLaterOneLast() throws Exception {
    String start = "{'id': 'u:a', 'body': {'value': '";
    String both = "one\\n\\n" + AnnotationMerge.BOTH_TEXTS + "\\n\\ntwo";
    String one = start + "one'}, 'target': 't', 'modified': '2026-01-01T00:00:00Z'}";
    String two = start + "two'}, 'target': 't', 'modified': '2026-01-01T01:30:00+01:00'}";
    String merged = start + both + two.substring(two.indexOf("'}, 'target'"));
    String old = start + "old'}, 'target': 't'}";
    check(old, one, two, merged, LOSES + "text; it now has both");
    check(old, two, one, merged, LOSES + "text; it now has both");
    check("", one, two, merged, LOSES + "text; it now has both");
    check(old, merged, two, merged);
    check(old, one, merged, merged);
  }

  @Test
  void keepsBothBodiesOfTwoKinds() throws Exception {
    check(
        "{'id': 'u:a', 'bodyValue': 'old', 'target': 't'}",
        "{'id': 'u:a', 'body': 'http://x.org/', 'target': 't', 'modified': '2026-01-01T00:00:00Z'}",
        "{'id': 'u:a', 'bodyValue': 'new', 'target': 't'}",
        "{'id': 'u:a', 'target': 't', 'body': [{'type': 'TextualBody', 'value': 'new', 'format': 'text/plain'},"
            + " 'http://x.org/'], 'modified': '2026-01-01T00:00:00Z'}",
        LOSES + "bodies; it now has both");
  }

  @Test
  void mixesNoTargets() throws Exception {
    String start = "{'id': 'u:a', 'target': {'source': 's', 'selector': [{'value': '";
    String one = start + "p'}, {'exact': 'p'}]}, 'modified': '2026-01-01T00:00:00Z'}";
    String two = start + "q'}, {'exact': 'q'}]}, 'modified': '2026-01-02T00:00:00Z'}";
    check(start + "o'}, {'exact': 'o'}]}}", two, one, two, LOSES + "target; it has the later one");
  }

  @Test
  void keepsADeletedCommentThatTheOtherSideAnswers() throws Exception {
    String reply = "{'id': 'u:r', 'motivation': 'replying', 'bodyValue': 'r', 'target': 'u:a'}";
    check(A + "," + B, B, A + "," + B + "," + reply, A + "," + B + "," + reply);
    check(A + "," + B, A + "," + B + "," + reply, B, A + "," + B + "," + reply);
  }

  @Test
  void deletesAThreadOfWhichOneSideDeletedTheMiddle() throws Exception {
    String start = "{'id': 'u:r', 'motivation': 'replying', 'target': 'u:a', ";
    String reply = start + "'bodyValue': 'r'}";
    String dead = start + "'modified': '2026-01-01T00:00:00Z'}";
    String last = "{'id': 'u:s', 'motivation': 'replying', 'bodyValue': 's', 'target': 'u:r'}";
    String old = A + "," + reply + "," + last + "," + B;
    check(old, A + "," + dead + "," + last + "," + B, B, B);
    check(old, B, A + "," + dead + "," + last + "," + B, B);
    String more = last.replace("'s'", "'more'");
    String kept = A + "," + dead + "," + more + "," + B;
    check(old, kept, B, kept);
    check(old, B, kept, kept);
  }

  @Test
  void takesResolutionsAwayWithTheirThread() throws Exception {
    String done = "{'id': 'u:m', 'motivation': 'moderating', 'bodyValue': 'x', 'target': 'u:a'}";
    check(A + "," + B, B, A + "," + B + "," + done, B);
    check(A + "," + B, A + "," + B + "," + done, A + "," + B, A + "," + B + "," + done);
  }

  @Test
  void takesTombstonesAwayWithTheirLastReplies() throws Exception {
    String dead =
        "{'id': 'u:x', 'motivation': 'commenting', 'modified': '2026-01-01T00:00:00Z',"
            + " 'target': 't'}";
    String one = "{'id': 'u:1', 'bodyValue': 'r', 'target': 'u:x'}";
    String two = "{'id': 'u:2', 'bodyValue': 'r', 'target': 'u:x'}";
    check(dead + "," + one + "," + two, dead + "," + one, dead + "," + two, "");
    check(dead + "," + B, dead + "," + B2, dead + "," + B, dead + "," + B2);
  }

  @Test
  void keepsElementsOfOneIdApart() throws Exception {
    check(B + "," + B2, B + "," + B2 + "," + A, B + "," + B2, B + "," + B2 + "," + A);
    check("7,7", "7,7,7", "7,7", "7,7,7");
  }

  @Test
  void mergesPagesAndSingleAnnotations() throws Exception {
    String page = "{'type': 'AnnotationPage', 'label': '";
    assertMerges(
        page + "old', 'items': [" + A + "]}",
        page + "new', 'items': [" + A + "]}",
        page + "old', 'items': [" + A + "," + B + "]}",
        page + "new', 'items': [" + A + "," + B + "]}");
    assertMerges(A, A, "[" + A + "," + B + "]", "[" + A + "," + B + "]");
    assertMerges(B, B2, B, B2);
    assertMerges("", "", page + "x', 'items': [" + A + "]}", page + "x', 'items': [" + A + "]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "17", "{}", "[{'a': 1, 'a': 2}]"})
  void leavesOursAloneIfOneCannotBeRead(String broken) throws Exception {
    for (int place = 0; place < 3; place++) {
      Path base = write("base", place == 0 ? broken : "[]");
      Path ours = write("ours", place == 1 ? broken : "[" + A + "]");
      Path theirs = write("theirs", place == 2 ? broken : "[]");
      String before = Files.readString(ours);
      assertThrows(CommentFileException.class, () -> CommentMerge.merge(base, ours, theirs, ours));
      assertEquals(before, Files.readString(ours));
    }
  }

  @Test
  void namesAFileThatIsNotThere() throws Exception {
    Path ours = write("ours", "[]");
    CommentFileException failure =
        assertThrows(
            CommentFileException.class,
            () -> CommentMerge.merge(folder.resolve("no"), ours, ours, ours));
    assertTrue(String.valueOf(failure.getMessage()).contains("no: there is no such file"));
  }

  private void check(String base, String ours, String theirs, String merged, String... conflicts)
      throws Exception {
    assertMerges(
        "[" + base + "]", "[" + ours + "]", "[" + theirs + "]", "[" + merged + "]", conflicts);
  }

  private void assertMerges(
      String base, String ours, String theirs, String merged, String... conflicts)
      throws Exception {
    Path file = write("ours", ours);
    List<String> told =
        CommentMerge.merge(write("base", base), file, write("theirs", theirs), file);
    String expected =
        new String(
            JsonPrinter.print(JsonText.parse(merged.replace('\'', '"').getBytes(UTF_8))), UTF_8);
    assertEquals(expected, Files.readString(file), base + "\n" + ours + "\n" + theirs);
    assertEquals(List.of(conflicts), told);
  }

  private Path write(String name, String json) throws Exception {
    return Files.writeString(folder.resolve(name), json.replace('\'', '"'));
  }
}
