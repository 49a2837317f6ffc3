package galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.reader.ArticleParts;
import galley.reader.ArticleReader;
import galley.reader.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {
  @TempDir Path folder;

  private void write(String last) throws Exception {
    String section =
        "## Part\n\nWords and more words.\n\n- one\n- two\n\n    code\n\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n";
    Files.writeString(folder.resolve("a.md"), "# All\n\n" + section.repeat(6000) + last);
  }

  @Test
  void writesALongArticleInPartsAsItWritesTheWhole() throws Exception {
    for (String last : new String[] {"", "```\ncode\n\n\n```\n", "## End\n"}) {
      write(last);
      Source source = Source.read(folder.resolve("a.md"));
      assertTrue(ArticleParts.of(source).isPresent());
      for (int columns : new int[] {0, 30, 80}) {
        String whole = Exported.text(ArticleReader.read(source), columns);
        String width = columns == 0 ? "none" : String.valueOf(columns);
        assertEquals(whole, Ran.in(folder, "", "export", "a.md", "--width", width).out());
      }
    }
  }

  @Test
  void writesThemIntoAFile() throws Exception {
    write("");
    Ran.in(folder, "", "export", "a.md", "-o", "a.txt");
    assertEquals(
        Ran.in(folder, "", "export", "a.md").out(), Files.readString(folder.resolve("a.txt")));
  }
}
