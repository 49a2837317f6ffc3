package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An afternoon with the library: everything that somebody who knows less and vim would do. */
class WalkIT {
  @TempDir private Path temporary;

  private Galley galley;

  @BeforeEach
  void writesALibrary() throws Exception {
    galley = Galley.in(temporary).with("GALLEY_AUTHOR", "Ada");
    Path essays = Files.createDirectories(galley.folder().resolve("essays"));
    Files.writeString(
        essays.resolve("harbour.md"),
        "---\ntitle: The harbour\nauthor: Sigrún Vala\n---\n\nIn the beginning was the quay.\n\n"
            + filler("stone")
            + "## Ropes\n\nEvery boat leaves two lines. They are told of in"
            + " [the tides](tides.md#low-water).\n\n"
            + filler("rope")
            + "## Lights\n\nThe lamp has a keeper.\n\n"
            + filler("lamp"));
    Files.writeString(
        essays.resolve("tides.md"),
        "# The tides\n\n" + filler("flood") + "## Low water\n\nLow water waits for nobody.\n");
    Files.writeString(essays.resolve(".hidden.md"), "# Not to be seen\n");
    Path editor = galley.folder().resolve("vim");
    Files.writeString(
        editor,
        "#!/bin/sh\necho \"$1\" >line\n"
            + "sed -i 's/^Every boat leaves two lines/A new line first.\\n\\nEvery boat leaves two"
            + " lines/' \"$2\"\n");
    assertTrue(editor.toFile().setExecutable(true));
    galley = galley.with("EDITOR", editor.toString());
  }

  private static String filler(String word) {
    return IntStream.range(0, 30)
        .mapToObj(i -> "The " + word + i + " stands here, as it has for many years, in its place.")
        .collect(Collectors.joining("\n\n", "", "\n\n"));
  }

  @Test
  void findsReadsFollowsCommentsEditsAndComesBack() {
    try (Tmux terminal = Reading.shell(galley, 80, 24)) {
      // An article is found in the library, among its words.
      terminal.type("galley essays").keys("Enter").await("The tides");
      assertTrue(
          terminal.screen().stream().noneMatch(row -> row.contains("Not to be seen")),
          () -> terminal.screen().toString());
      terminal.keys("Tab").await("in the texts");
      terminal.type("keeper").await("1 article");
      terminal.await("keeper");
      terminal.keys("Enter").await("beginning was the quay");

      // The help says how to look for words; the first match is on the screen while they are typed.
      terminal.keys("?").await("look for words");
      terminal.keys("Escape").awaitGone("look for words");
      terminal.keys("/").type("two lines").await("1 of 1");
      terminal.keys("Enter").await("Every boat leaves");

      // A link is followed by its letter, and Backspace comes back.
      terminal.keys("f").await("Type a link's letter");
      terminal.keys("a");
      Reading.awaitTop(terminal, "Low water");
      terminal.keys("BSpace").await("Every boat leaves");

      // A comment on a sentence.
      terminal.keys("v").await("c comment");
      terminal.keys("v").await("sentence");
      terminal.keys("c").await("Comment on");
      terminal.type("Why two?").keys("Enter").await("Comment saved");

      // The source in the editor, and the screen follows: the comment is with its words.
      terminal.keys("e").await("A new line first.");
      terminal.await(
          "the comment's mark",
          rows -> rows.stream().anyMatch(row -> row.matches(" *1 Every boat leaves.*")));
      terminal.keys(")").await("Why two?");
      terminal.keys("q").awaitGone("Why two?");
      terminal.keys("q").await("in the texts: keeper");
      terminal.keys("Escape").await("Enter open");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);

      // Once more, and the reading goes on where it ended.
      terminal.type("clear; galley essays/harbour.md").keys("Enter").await("You were here");
      terminal.keys(")").await("Why two?");
      terminal.keys("q").awaitGone("Why two?");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
    String listed = galley.galley("comments", "essays/harbour.md").out();
    assertTrue(listed.contains("Every boat leaves two lines."), listed);
    assertTrue(Reading.read(galley.folder().resolve("line")).startsWith("+"), "no line");
    List<String> found = galley.galley("search", "nobody waits", "essays").out().lines().toList();
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).startsWith("essays/tides.md:"), found.get(0));
    assertTrue(found.get(0).endsWith("Low water waits for nobody."), found.get(0));
  }

  @Test
  void followsAFileThatIsReplaced() throws Exception {
    Path file = galley.folder().resolve("essays/tides.md");
    try (Tmux terminal = Reading.shell(galley, 80, 24)) {
      terminal.type("galley essays/tides.md").keys("Enter").await("flood0");
      terminal.keys("]");
      Reading.awaitTop(terminal, "Low water");
      String changed =
          Files.readString(file)
              .replace("# The tides\n\n", "# The tides\n\nA foreword.\n\n")
              .replace("nobody", "no one");
      Path other = Files.writeString(file.resolveSibling("tides.tmp"), changed);
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      terminal.await("waits for no one");
      Reading.awaitTop(terminal, "Low water");
      terminal.await("changed in 2 places");
      terminal.keys("q");
      Reading.assertWhole(terminal, 0);
    }
  }
}
