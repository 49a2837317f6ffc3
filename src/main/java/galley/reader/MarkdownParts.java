package galley.reader;

import galley.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Long Markdown read in parts, as many at once as there are processors. What comes of it is what
 * would come of the whole: a text in which links or footnotes may be defined is not cut, and each
 * cut is checked when the part before it was parsed.
 */
final class MarkdownParts {
  /** The UTF-16 units of a part, or somewhat more. */
  static final int LENGTH = 30_000;

  /** A text that would be fewer parts is read as quickly as a whole. */
  private static final int FEWEST = 5;

  /** Blocks of HTML that a blank line does not end, by how they begin and what ends them. */
  private static final List<List<String>> LASTING =
      List.of(
          List.of("<!--", "-->"),
          List.of("<?", "?>"),
          List.of("<![cdata[", "]]>"),
          List.of("<!", ">"),
          List.of("<script", "</script>"),
          List.of("<pre", "</pre>"),
          List.of("<style", "</style>"),
          List.of("<textarea", "</textarea>"));

  private MarkdownParts() {}

  /** A part that ends within a block that goes on. */
  private static final class WrongCut extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A piece of a text.
   *
   * @param line how many lines stand before it
   */
  record Part(int start, int end, int line, boolean last) {}

  /** Whether {@code text} is worth cutting into parts of some length. */
  static boolean isLong(String text, int length) {
    return text.length() >= FEWEST * length;
  }

  /** Whether {@code body} is worth cutting, and nothing in it is defined for all of it. */
  static boolean mayBe(String body) {
    return isLong(body, LENGTH) && !body.contains("]:");
  }

  /**
   * The blocks of {@code body}, of which {@link #mayBe} is true.
   *
   * @param parser for any thread
   * @return empty if it must be read as a whole
   * @throws IllegalArgumentException if the parser does
   */
  static Optional<List<Block>> blocks(String body, Function<String, Node> parser) {
    return blocks(body, parser, LENGTH);
  }

  /** The same in parts of some other length. */
  static Optional<List<Block>> blocks(String body, Function<String, Node> parser, int length) {
    try {
      List<Block> blocks = new ArrayList<>();
      parts(body, length).parallelStream()
          .map(part -> blocks(part, parser.apply(body.substring(part.start(), part.end()))))
          .forEachOrdered(blocks::addAll);
      return Optional.of(blocks);
    } catch (WrongCut e) {
      return Optional.empty();
    }
  }

  /** The parts of {@code body}, each but the first beginning with a heading. */
  static List<Part> parts(String body, int length) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    int line = 0;
    while (start < body.length()) {
      int cut = MarkdownCut.next(body, start, start + length, body.length());
      int end = cut < 0 ? body.length() : cut;
      parts.add(new Part(start, end, line, cut < 0));
      for (int i = body.indexOf('\n', start); i >= 0 && i < end; i = body.indexOf('\n', i + 1)) {
        line++;
      }
      start = end;
    }
    return parts;
  }

  private static List<Block> blocks(Part part, Node document) {
    if (!part.last() && goesOn(document.getLastChild())) {
      throw new WrongCut();
    }
    return BlockConverter.children(document, new FootnoteNumbers(document, part.line()));
  }

  /** Whether what was last in a part may go on in the next: open code, or HTML. */
  static boolean goesOn(@Nullable Node last) {
    if (last instanceof FencedCodeBlock fence) {
      return fence.getClosingFenceLength() == null;
    }
    if (last instanceof HtmlBlock html) {
      String literal = html.getLiteral().stripLeading().toLowerCase(Locale.ROOT);
      for (List<String> lasting : LASTING) {
        if (literal.startsWith(lasting.get(0))) {
          return !literal.contains(lasting.get(1));
        }
      }
    }
    return false;
  }
}
