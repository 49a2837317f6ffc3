package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import galley.annotation.Annotation;
import galley.store.CommentFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches of a real repository that git merges with {@code galley merge-comments}. */
class GitMergeTest {
  private static final String DRIVER = "merge-comments %O %A %B";

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void makeRepository() throws Exception {
    assumeTrue(hasGit(), "There is no git");
    git(0, "init", "-q", "-b", "main");
    git(0, "config", "user.name", "Ana");
    git(0, "config", "user.email", "ana@example.org");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String program =
        String.format(
            "'%s' -XX:TieredStopAtLevel=1 -cp '%s' %s",
            java, System.getProperty("java.class.path"), Main.class.getName());
    git(0, "config", "merge.galley-comments.driver", program + " " + DRIVER);
    Files.writeString(folder.resolve(".gitattributes"), "*.comments.json merge=galley-comments\n");
    Files.writeString(folder.resolve("a.md"), "# Top\n\nThe plan is good.\n");
    commit();
  }

  @Test
  void mergesFirstCommentsOfBothBranches() throws Exception {
    branchAnd(() -> comment("-m", "theirs"));
    comment("-m", "ours");
    commit();
    merge(0);
    assertEquals(List.of("ours", "theirs"), bodies());
    assertEquals("", git(0, "status", "--porcelain"));
  }

  @Test
  void mergesAddingEditingAndDeleting() throws Exception {
    String edited = comment("-m", "one");
    String deleted = comment("-m", "two");
    comment("-m", "three");
    String both = comment("-m", "four");
    commit();
    branchAnd(
        () -> {
          comment("--edit", edited, "-m", "one again");
          comment("--reply-to", edited, "-m", "indeed");
          comment("--edit", both, "-m", "four again");
        });
    comment("--delete", deleted);
    comment("--delete", both);
    comment("--quote", "plan", "-m", "five");
    commit();
    merge(0);
    assertEquals(List.of("one again", "three", "four again", "five", "indeed"), bodies());
  }

  @Test
  void keepsBothTextsOfAConflictAndSaysSo() throws Exception {
    String id = comment("-m", "old");
    commit();
    branchAnd(() -> comment("--edit", id, "-m", "their words"));
    comment("--edit", id, "-m", "our words");
    commit();
    String said = merge(1);
    assertTrue(
        said.contains("galley: comment " + id + ": both sides changed the text; it now has both"),
        said);
    assertTrue(said.contains("CONFLICT"), said);
    String body = bodies().get(0);
    assertTrue(body.contains("their words") && body.contains("our words"), body);
    assertEquals(1, bodies().size());
    commit();
    assertEquals("", git(0, "status", "--porcelain"));
  }

  @Test
  void leavesOursAloneWhenTheirsIsBroken() throws Exception {
    comment("-m", "one");
    commit();
    branchAnd(() -> Files.writeString(folder.resolve("a.md.comments.json"), "[ broken"));
    comment("-m", "two");
    commit();
    String said = merge(1);
    assertTrue(said.contains("it is not sound JSON"), said);
    assertEquals(List.of("one", "two"), bodies());
  }

  private interface Work {
    void run() throws Exception;
  }

  private void branchAnd(Work work) throws Exception {
    git(0, "checkout", "-q", "-b", "theirs");
    work.run();
    commit();
    git(0, "checkout", "-q", "main");
  }

  private String comment(String... arguments) {
    List<String> all = new ArrayList<>(List.of("comment", "a.md"));
    all.addAll(List.of(arguments));
    Ran ran = Ran.in(folder, "", all.toArray(String[]::new));
    assertEquals(0, ran.code(), ran.err());
    return ran.out().strip();
  }

  private List<String> bodies() throws Exception {
    return new CommentFile(folder.resolve("a.md.comments.json"))
        .read().annotations().stream().map(Annotation::body).toList();
  }

  private void commit() throws Exception {
    git(0, "add", "-A");
    git(0, "commit", "-q", "-m", "More");
  }

  private String merge(int code) throws Exception {
    return git(code, "merge", "--no-edit", "theirs");
  }

  private String git(int code, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    Process git = builder.start();
    git.getOutputStream().close();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(code, git.waitFor(), command + ": " + said);
    return said;
  }

  private static boolean hasGit() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
