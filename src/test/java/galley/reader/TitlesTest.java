package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Article;
import org.junit.jupiter.api.Test;

class TitlesTest {
  private static void check(String expected, Article article) {
    assertEquals(expected, article.metadata().titleSource() + " " + article.metadata().title());
  }

  @Test
  void takesWhatTheFrontMatterDeclares() {
    check("DECLARED A", Reading.markdown("---\ntitle: A\n---\n# B\n"));
  }

  @Test
  void takesTheFirstHeadingThatHasWords() {
    check("HEADING B", Reading.markdown("---\ndate: 2026\n---\nWords.\n\n#\n\n## B\n\n# C\n"));
    check("HEADING B c", Reading.markdown("# *B* `c`\n"));
  }

  @Test
  void takesTheNameOfTheFileElse() {
    check("FILE_NAME test", Reading.markdown("Words.\n"));
    check("FILE_NAME test", Reading.plain(""));
    check("FILE_NAME test", Reading.plain("One line alone"));
    check("FILE_NAME .hidden", ArticleReader.read(Reading.source(".hidden", "Words.\n")));
    check("FILE_NAME Untitled", ArticleReader.read(Reading.source(" ", "Words.\n")));
  }

  @Test
  void takesTheFirstLineOfUnmarkedText() {
    check("DECLARED A title", Reading.plain("\n\nA title\n\nWords.\n"));
    check("DECLARED What now?", Reading.plain("What now?\nWords.\n"));
    check("FILE_NAME test", Reading.plain("A sentence is none.\n\nWords.\n"));
    check("FILE_NAME test", Reading.plain("- nor an item\n- of a list\n"));
    check("FILE_NAME test", Reading.plain(" nor what is set in\n\nWords.\n"));
    check("FILE_NAME test", Reading.plain("x".repeat(121) + "\n\nWords.\n"));
  }
}
