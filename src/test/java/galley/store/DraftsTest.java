package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.annotation.Selector.FragmentSelector;
import galley.annotation.Selector.TextQuoteSelector;
import galley.annotation.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
  private static final Target PLAN =
      new Target(
          "my%20article.md",
          List.of(new FragmentSelector("plan"), new TextQuoteSelector("A plan", "", " it is")));

  @TempDir Path folder = Path.of("");
  private Path article = Path.of("");
  private Drafts drafts = Drafts.in(Map.of());

  @BeforeEach
  void useFolder() {
    article = folder.resolve("my article.md");
    drafts = Drafts.in(Map.of("XDG_STATE_HOME", folder.resolve("state").toString()));
  }

  @Test
  void keepsWhatWasTypedAndWhatItWasFor() throws Exception {
    List<Draft> all =
        List.of(
            Draft.comment("Why?\nReally", PLAN),
            Draft.reply("No", "urn:uuid:1"),
            Draft.edit("Yes", "urn:uuid:2"));
    for (Draft draft : all) {
      drafts.keep(article, draft);
    }
    assertEquals(all, drafts.of(article));
  }

  @Test
  void keepsOneDraftOfATextThatGrows() throws Exception {
    drafts.keep(article, Draft.comment("Wh", PLAN));
    drafts.keep(article, Draft.reply("Wh", "urn:uuid:1"));
    drafts.keep(article, Draft.comment("Why", PLAN));
    drafts.keep(article, Draft.comment("How", PLAN));
    assertEquals(List.of("Wh", "Why", "How"), bodies());
  }

  @Test
  void forgetsOneOrAll() throws Exception {
    drafts.keep(article, Draft.comment("one", PLAN));
    drafts.keep(article, Draft.comment("two", PLAN));
    drafts.keep(article, Draft.comment("three", PLAN));
    drafts.forget(article, Draft.comment("two\r", PLAN));
    assertEquals(List.of("one", "three"), bodies());
    drafts.forget(article);
    drafts.forget(article);
    assertEquals(List.of(), drafts.of(article));
    assertEquals(List.of(), files());
  }

  @Test
  void separatesArticlesOfOneName() throws Exception {
    Path other = folder.resolve("elsewhere").resolve("my article.md");
    drafts.keep(article, Draft.comment("here", PLAN));
    drafts.keep(other, Draft.comment("there", PLAN));
    drafts.forget(other);
    assertEquals(List.of("here"), bodies());
    assertEquals(
        bodies(),
        drafts.of(folder.resolve("x/../my article.md")).stream().map(Draft::body).toList());
  }

  @Test
  void letsNobodyElseRead() throws Exception {
    drafts.keep(article, Draft.comment("secret", PLAN));
    drafts.keep(article, Draft.comment("another", PLAN));
    assertEquals("rw-------", permissions(files().get(0)));
    assertEquals("rwx------", permissions(folder.resolve("state/galley/drafts")));
    assertTrue(files().get(0).getFileName().toString().startsWith("my_article.md-"));
  }

  @Test
  void keepsTheTextEvenIfItsFileIsBroken() throws Exception {
    drafts.keep(article, Draft.comment("first", PLAN));
    Path file = files().get(0);
    Files.writeString(file, "{ broken");
    assertEquals(List.of(), drafts.of(article));
    drafts.keep(article, Draft.comment("second", PLAN));
    assertEquals(List.of("second"), bodies());
    assertEquals(2, files().size());
  }

  @Test
  void passesOverWhatIsNoDraft() throws Exception {
    drafts.keep(article, Draft.comment("first", PLAN));
    Files.writeString(
        files().get(0), "[7, {\"body\": 3}, {\"body\": \" \"}, {\"body\": \"a\\u001b[1mb\"}]");
    assertEquals(List.of("ab"), bodies());
  }

  @Test
  void saysWhereItCouldNotKeepADraft() throws Exception {
    Files.writeString(folder.resolve("state"), "a file");
    CommentFileException failure =
        assertThrows(
            CommentFileException.class, () -> drafts.keep(article, Draft.comment("x", PLAN)));
    assertTrue(
        String.valueOf(failure.getMessage()).startsWith("Cannot keep the draft in " + folder));
    assertEquals(List.of(), drafts.of(article));
  }

  @Test
  void livesInTheStateFolderOfTheUser() throws Exception {
    Map<String, String> environment =
        Map.of("XDG_STATE_HOME", "relative", "HOME", folder.resolve("home").toString());
    Drafts.in(environment).keep(article, Draft.comment("x", PLAN));
    assertTrue(Files.isDirectory(folder.resolve("home/.local/state/galley/drafts")));
  }

  private List<String> bodies() {
    return drafts.of(article).stream().map(Draft::body).toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("state/galley/drafts"))) {
      return files.sorted().toList();
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
