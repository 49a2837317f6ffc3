package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormatTest {
  private static void check(String name, String text, Format expected) {
    assertEquals(expected, Format.of(name, Optional.empty(), text), () -> name + ":\n" + text);
  }

  @Test
  void knowsFilesByTheirExtensionWhateverIsInThem() {
    for (String name : new String[] {"a.md", "A.MD", "a.b.markdown", "a.mkd", "a.mdx", ".md"}) {
      check(name, "Plain words.", Format.MARKDOWN);
    }
    for (String name : new String[] {"a.txt", "a.TEXT", "notes.md.txt", "a.log"}) {
      check(name, "# Heading\n\n**strong** [link](to)\n", Format.PLAIN_TEXT);
    }
  }

  @Test
  void knowsMarkdownByWhatNobodyWritesElsewhere() {
    check("README", "# A heading\n\nWords.\n", Format.MARKDOWN);
    check("standard input", "Words.\n\n## One\n\nWords.\n\n## Two\n", Format.MARKDOWN);
    check("x", "A [link](to) and **strong words**.\n", Format.MARKDOWN);
    check("x", "- [ ] one\n- [x] two\n", Format.MARKDOWN);
    check("x", "| a | b |\n|---|---|\n| c | d |\n", Format.MARKDOWN);
    check("x", "```\ncode\n```\n", Format.MARKDOWN);
    check("x.unknown", "---\ntitle: A\n---\n\nWords.\n", Format.MARKDOWN);
  }

  @Test
  void takesOneMarkForAnAccident() {
    check("x", "Words.\n", Format.PLAIN_TEXT);
    check("x", "", Format.PLAIN_TEXT);
    check("x", "Words.\n\n# a comment in a script\n\nWords.\n", Format.PLAIN_TEXT);
    check("x", "Array(a[0](b)) is a call.\n", Format.PLAIN_TEXT);
    check("x", "- a list\n- of words\n\n1. and\n2. more\n", Format.PLAIN_TEXT);
  }

  @Test
  void knowsItsOwnExportThoughMarkdownIsQuotedInIt() {
    String export = "Heading\n═══════\n\n    ```\n    # one\n    ```\n\n## two\n\n**three**\n";
    check("x", export, Format.PLAIN_TEXT);
  }
}
