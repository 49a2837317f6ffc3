package galley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Block;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

class MarkdownPartsTest {
  private static Node parse(String text) {
    return MarkdownReader.parser(text, true).parse(text);
  }

  private static List<Block> whole(String body) {
    Node document = parse(body);
    return BlockConverter.children(document, new FootnoteNumbers(document, 0));
  }

  private static Optional<List<Block>> parts(String body, int length) {
    return MarkdownParts.blocks(body, MarkdownPartsTest::parse, length);
  }

  @Test
  void readsPartsAsTheWhole() {
    String body =
        "## A\n\nWords *and* more.\n\n- one\n- two\n\n```\n# no heading\n```\n\n".repeat(50);
    assertEquals(Optional.of(whole(body)), parts(body, 100));
    assertEquals(Optional.of(whole(body)), parts(body, 1_000_000));
  }

  @Test
  void doesNotCutWhatGoesOn() {
    for (String open :
        List.of(
            "<!-- a", "<pre>", "<script>", "<style>", "<textarea>", "<?php", "<![CDATA[", "<!A")) {
      String body = "# A\n\n" + open + "\n\n# B\n\nwords\n\n# C\n\nmore\n";
      assertEquals(Optional.empty(), parts(body, 1), open);
    }
    String fence =
        "# A\n\n- x\n\n  ```\n\n# B\n\n```\n\n# no heading\n\n# nor this\n\n```\n\n# C\n\nend\n";
    parts(fence, 1).ifPresent(blocks -> assertEquals(whole(fence), blocks));
  }

  @Test
  void leavesATextWithDefinitionsWhole() {
    String words = "# A\n\nwords\n\n".repeat(60_000);
    assertTrue(MarkdownParts.mayBe(words));
    assertEquals(false, MarkdownParts.mayBe(words + "[a]: b\n"));
    assertEquals(false, MarkdownParts.mayBe("# A\n\nwords\n"));
  }

  @Property(tries = 2000)
  void readsAnyPartsAsTheWhole(
      @ForAll("texts") String body, @ForAll @IntRange(min = 1, max = 200) int length) {
    parts(body, length).ifPresent(blocks -> assertEquals(whole(body), blocks));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "# H\n",
            "\n",
            "\n\n",
            "words *a\n",
            "```\n",
            "  ```\n",
            "~~~~\n",
            "    code\n",
            "- item\n",
            "  more\n",
            "1. one\n",
            "   # in\n",
            "> quote\n",
            "> ```\n",
            "<div>\n",
            "<!-- c\n",
            "c -->\n",
            "<pre>\n",
            "</pre>\n",
            ": definition\n",
            "$$\n",
            "| a | b |\n",
            "|---|---|\n",
            "text\n===\n",
            "---\n",
            "###### six\n",
            "#no\n",
            "\t# tab\n")
        .list()
        .ofMaxSize(40)
        .map(lines -> String.join("", lines));
  }

  @Test
  void readsRealDocumentsAsTheWhole() throws IOException {
    int cut = 0;
    for (Source source : RealDocuments.markdown()) {
      String text = source.text();
      if (!text.contains("]:")) {
        Optional<List<Block>> parts = parts(text, 2000);
        cut += parts.isPresent() ? 1 : 0;
        parts.ifPresent(blocks -> assertEquals(whole(text), blocks, source.name()));
      }
    }
    assertTrue(cut > 0);
  }
}
