package galley.ui;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Articles and sizes for properties: every kind of block, words of every width. */
final class Articles {
  private static final List<String> WORDS =
      List.of(
          "tide",
          "a",
          "lighthouse",
          "keeper.",
          "Rope,",
          "*salt*",
          "**strong**",
          "`code span`",
          "[link](https://example.org/a/b)",
          "![chart](chart.png)",
          "潮汐表很重要。",
          "ไม่มีช่องว่าง",
          "שלום",
          "e\u0301te\u0301",
          "👨‍👩‍👧‍👦",
          "🇮🇸",
          "👍🏽",
          "https://example.org/" + "long/".repeat(20));

  private static final List<String> BLOCKS =
      List.of(
          "# Of the sea",
          "## 潮 and 👩‍🚀",
          "## " + "A heading that is far longer than any line of a narrow screen ".repeat(2),
          "### Deeper",
          "- one\n- two\n  - nested\n\n    with a paragraph\n- [x] done",
          "1. first\n2. second 漢字",
          "> quoted *words*\n>\n> > twice",
          "```\nint wide = 1;  // " + "never reflowed ".repeat(12) + "\n\n漢字\n```",
          "| Port | Depth |\n|---|---:|\n| Vik 漢 | 3 |\n| | 12 metres at low tide |",
          "---",
          "A line\\\nbroken by hand.",
          "<p>Raw <b>HTML</b></p>",
          "A note.[^n]\n\n[^n]: It says more.");

  private Articles() {}

  static Arbitrary<String> markdown() {
    Arbitrary<String> paragraph =
        Arbitraries.of(WORDS)
            .list()
            .ofMinSize(1)
            .ofMaxSize(40)
            .map(words -> String.join(" ", words));
    Arbitrary<String> heading =
        Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.of(WORDS))
            .as((level, word) -> "#".repeat(level) + " Part " + word);
    return Arbitraries.oneOf(paragraph, heading, Arbitraries.of(BLOCKS))
        .list()
        .ofMaxSize(14)
        .map(blocks -> String.join("\n\n", blocks));
  }

  /** Sizes that the text can be read at. */
  static Arbitrary<Size> sizes() {
    return Combinators.combine(
            Arbitraries.oneOf(
                Arbitraries.integers().between(20, 45), Arbitraries.integers().between(20, 170)),
            Arbitraries.oneOf(
                Arbitraries.integers().between(5, 10), Arbitraries.integers().between(5, 50)))
        .as(Size::new);
  }
}
