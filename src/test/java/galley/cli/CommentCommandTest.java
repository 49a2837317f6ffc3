package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.annotation.Annotation;
import galley.store.CommentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentCommandTest {
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void writeArticle() throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "# Top\n\nThe plan is good. So is the\nplan 𝕏.\n\n## Two\n\nThe plan is late.\n");
  }

  private Ran run(String... arguments) {
    return Ran.in(folder, "", arguments);
  }

  private String add(String... arguments) {
    Ran ran = run(arguments);
    assertEquals(0, ran.code(), ran.err());
    return ran.out().strip();
  }

  private List<Annotation> annotations() throws Exception {
    return new CommentFile(folder.resolve("a.md.comments.json")).read().annotations();
  }

  private void assertRefuses(int code, String reason, String... arguments) {
    Ran ran = run(arguments);
    assertEquals(code, ran.code(), ran.err());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains(reason), ran.err());
  }

  @Test
  void commentsOnQuotedWords() throws Exception {
    String id =
        add("comment", "a.md", "--quote", "  so   is the plan 𝕏. ".replace("so", "So"), "-m", "x");
    Annotation comment = annotations().get(0);
    assertEquals(id, comment.id());
    assertEquals("top", comment.target().fragment().orElseThrow().value());
    var quote = comment.target().quote().orElseThrow();
    assertEquals("So is the plan 𝕏.", quote.exact().replace('\n', ' '));
    assertTrue(quote.prefix().endsWith("The plan is good. "), quote.prefix());
    assertTrue(quote.suffix().contains("Two"), quote.suffix());
    var position = comment.target().position().orElseThrow();
    assertEquals(
        quote.exact().codePointCount(0, quote.exact().length()), position.end() - position.start());
  }

  @Test
  void asksWhichOfSeveralPlacesIsMeant() throws Exception {
    assertRefuses(
        1, "there 2 times; say which", "comment", "a.md", "--quote", "The plan", "-m", "x");
    add("comment", "a.md", "--quote", "The plan", "--occurrence", "2", "-m", "x");
    assertEquals("two", annotations().get(0).target().fragment().orElseThrow().value());
    add("comment", "a.md", "--quote", "The plan", "--section", "top", "-m", "y");
    assertEquals("top", annotations().get(1).target().fragment().orElseThrow().value());
    assertRefuses(
        1,
        "no occurrence 3: the words of --quote are there 2 times",
        "comment",
        "a.md",
        "--quote",
        "The plan",
        "--occurrence",
        "3",
        "-m",
        "x");
  }

  @Test
  void saysThatWordsAreNotThere() {
    assertRefuses(1, "are not there", "comment", "a.md", "--quote", "no plan", "-m", "x");
    assertEquals(false, Files.exists(folder.resolve("a.md.comments.json")));
  }

  @Test
  void answersEditsResolvesReopensAndDeletes() throws Exception {
    String root = add("comment", "a.md", "--section", "two", "-m", "Why?");
    String reply = add("comment", "a.md", "--reply-to", root, "-m", "Because", "--author", "Ben");
    String done = add("comment", "a.md", "--resolve", reply);
    String again = add("comment", "a.md", "--reopen", root);
    assertEquals(root, add("comment", "a.md", "--edit", root, "-m", "Why not?"));
    List<Annotation> all = annotations();
    assertEquals(List.of(root, reply, done, again), all.stream().map(Annotation::id).toList());
    assertEquals(
        List.of("commenting", "replying", "moderating", "moderating"),
        all.stream().map(Annotation::motivation).toList());
    assertEquals(
        List.of("Why not?", "Because", "resolved", "reopened"),
        all.stream().map(Annotation::body).toList());
    assertEquals(
        List.of(root, root, root),
        all.stream().skip(1).map(each -> each.target().source()).toList());
    assertTrue(all.get(0).modified().isPresent());

    assertEquals(root, add("comment", "a.md", "--delete", root));
    assertEquals("", annotations().get(0).body());
    add("comment", "a.md", "--delete", reply, "--author", "Ben");
    assertEquals(List.of(), annotations());
  }

  @Test
  void takesShortIdsWhileUnique() throws Exception {
    // No id that Galley makes begins with a w.
    String start = "{\"target\": \"a.md\", \"id\": \"urn:uuid:";
    Files.writeString(
        folder.resolve("a.md.comments.json"),
        "[" + start + "w42c\"}," + start + "w42d\"}," + start + "w42\"}]");
    add("comment", "a.md", "--reply-to", "w42c", "-m", "x");
    add("comment", "a.md", "--reply-to", "urn:uuid:w42d", "-m", "x");
    add("comment", "a.md", "--reply-to", "w42", "-m", "x");
    assertEquals(
        List.of("urn:uuid:w42c", "urn:uuid:w42d", "urn:uuid:w42"),
        annotations().stream().skip(3).map(each -> each.target().source()).toList());
    assertRefuses(1, "is the beginning of 3 ids", "comment", "a.md", "--reply-to", "w4", "-m", "x");
    assertRefuses(1, "no comment 'z'", "comment", "a.md", "--reply-to", "z", "-m", "x");
    assertRefuses(1, "no comment ''", "comment", "a.md", "--resolve", "");
  }

  @Test
  void changesOnlyOnesOwnComments() throws Exception {
    String id = add("comment", "a.md", "-m", "mine", "--author", "Ben");
    String why = "it is by Ben, not by you, Ana";
    assertRefuses(1, why, "comment", "a.md", "--edit", id, "-m", "x");
    assertRefuses(1, why, "comment", "a.md", "--delete", id);
    assertEquals("mine", annotations().get(0).body());
  }

  @Test
  void refusesOptionsThatExcludeEachOther() {
    String edit = "--edit and --quote exclude each other";
    assertRefuses(2, edit, "comment", "a.md", "--edit", "1", "--quote", "plan", "-m", "x");
    assertRefuses(2, "exclude each other", "comment", "a.md", "--delete", "1", "--resolve", "1");
    assertRefuses(2, "--delete takes no --message", "comment", "a.md", "--delete", "1", "-m", "x");
    assertRefuses(2, "'--message'", "comment", "a.md", "--edit", "1");
    assertRefuses(2, "needs --quote", "comment", "a.md", "--occurrence", "1", "-m", "x");
    assertRefuses(
        2, "from 1", "comment", "a.md", "--quote", "plan", "--occurrence", "0", "-m", "x");
    assertRefuses(2, "no words", "comment", "a.md", "--quote", " ", "-m", "x");
  }

  @Test
  void refusesACommentWithoutWords() {
    assertRefuses(1, "the comment is empty", "comment", "a.md", "-m", " \u0007\n");
  }
}
