package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Metadata;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
  private static void checkOpens(boolean expected, String text) {
    assertEquals(expected, FrontMatter.opens(text), () -> text);
  }

  @Test
  void tellsItselfFromAThematicBreak() {
    checkOpens(true, "---\ntitle: A\n---\n");
    checkOpens(true, "---\ntitle: A\n...\n");
    checkOpens(true, "---  \n\n# note\ntags:\n- a\n  - b\nempty:\n---");
    checkOpens(false, "---\n\nWords: these.\n\nMore words\n---\n");
    checkOpens(false, "---\n---\n");
    checkOpens(false, "---\n- a list\n---\n");
    checkOpens(false, "---\ntitle: never closed\n");
    checkOpens(false, "----\ntitle: A\n---\n");
    checkOpens(false, "\n---\ntitle: A\n---\n");
    checkOpens(false, "---");
    checkOpens(false, "");
  }

  private static void check(String yaml, String title, String author) {
    Metadata metadata = Reading.markdown("---\n" + yaml + "---\n\nWords.\n").metadata();
    assertEquals(title, metadata.title(), () -> yaml);
    assertEquals(Optional.of(author), metadata.author(), () -> yaml);
  }

  @Test
  void readsValuesHoweverTheyAreWritten() {
    check("title: A b\nauthor: C\n", "A b", "C");
    check("Title: 'A: b'\nAUTHOR: \"C\"\n", "A: b", "C");
    check("title: A\nauthor: [B, 'C d', \"E\"]\n", "A", "B, C d, E");
    check("title: A\nauthors:\n  - B\n  - C\n", "A", "B, C");
    check("title: |\n  A\n  b\nauthor: C\n", "A b", "C");
    check("title: '[A] b [c]'\nauthor: \"|\"\n", "[A] b [c]", "|");
    check("title: '\nauthor: \"\n", "'", "\"");
    check("author: []\nauthors: B\ntitle: A\n", "A", "B");
  }

  @Test
  void makesValuesSafeAndOneLine() {
    FrontMatter front =
        FrontMatter.of("---\ntitle: |\n  a\u001B[31mb\n  c\u202E\ndate: ' '\n---\nWords.\n");
    assertEquals(Optional.of("ab c"), front.value("Title"));
    assertEquals(Optional.empty(), front.value("date"));
    assertEquals(Optional.empty(), front.value("author", "authors"));
  }

  @Test
  void longValuesOfOtherKindsAreReadOrLeftOut() {
    String json =
        "{\n\"title\": \"" + "\\n".repeat(50_000) + "\",\n\"author\": \"Ana\"\n}\n\nWords.\n";
    Metadata metadata = Reading.markdown(json).metadata();
    assertEquals(Optional.of("Ana"), metadata.author());
  }

  @Test
  void textBetweenBreaksIsNoYaml() {
    String text = "---\nNote: a word.\nAnd more.\nAnd more.\n---\n\nText.\n";
    assertEquals(Optional.empty(), DataFrontMatter.in(text));
    assertEquals(Optional.empty(), DataFrontMatter.in("+++\n"));
    assertEquals(Optional.empty(), DataFrontMatter.in("{"));
    assertEquals(Optional.empty(), DataFrontMatter.in("---"));
  }
}
