package galley.markdown;

import galley.article.Block;
import galley.markdown.EscapedText.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Blocks as lines of Markdown. Those that show nothing have none. */
final class BlockMarkup implements Block.Visitor<List<String>> {
  /** An HTML comment: it shows nothing, and parts what would run together. */
  static final String SEPARATOR = "<!-- -->";

  private static final Pattern ALERT =
      Pattern.compile(
          "(?i)^[\\s\\p{Z}]*(?:\\\\?\\[|&#91;)!(?:note|tip|important|warning|caution)(?:\\\\?\\]|&#93;)");

  private final Set<Integer> footnotes;

  /**
   * @param footnotes the numbers of those the article has
   */
  BlockMarkup(Set<Integer> footnotes) {
    this.footnotes = footnotes;
  }

  /** The lines of {@code blocks} with a blank line between two. */
  List<String> all(List<Block> blocks) {
    return joined(blocks, false).lines();
  }

  /**
   * Blocks as lines.
   *
   * @param first the first of the blocks that has any
   */
  record Joined(List<String> lines, Optional<Block> first) {}

  /** The lines of {@code blocks}, without a blank line between two where they are {@code tight}. */
  Joined joined(List<Block> blocks, boolean tight) {
    List<String> lines = new ArrayList<>();
    Optional<Block> first = Optional.empty();
    Block previous = null;
    for (Block block : blocks) {
      List<String> own = block.accept(this);
      if (own.isEmpty()) {
        continue;
      }
      if (previous != null) {
        lines.addAll(between(previous, block, tight ? own.get(0) : ""));
      }
      lines.addAll(own);
      previous = block;
      first = first.isPresent() ? first : Optional.of(block);
    }
    return new Joined(lines, first);
  }

  private static List<String> between(Block previous, Block next, String tightLine) {
    if (!tightLine.isEmpty()) {
      return Closeness.canTouch(previous, next, tightLine) ? List.of() : List.of(SEPARATOR);
    }
    boolean sameList =
        previous instanceof Block.ListBlock one
            && next instanceof Block.ListBlock other
            && one.start().isPresent() == other.start().isPresent();
    boolean defined =
        previous instanceof Block.DefinitionList && next instanceof Block.DefinitionList;
    return sameList || defined ? List.of("", SEPARATOR, "") : List.of("");
  }

  /** {@code lines} with {@code first} before the first and {@code rest} before the others. */
  static List<String> prefixed(List<String> lines, String first, String rest) {
    List<String> prefixed = new ArrayList<>();
    for (String line : lines) {
      String whole = (prefixed.isEmpty() ? first : rest) + line;
      prefixed.add(line.isEmpty() ? whole.stripTrailing() : whole);
    }
    return prefixed;
  }

  @Override
  public List<String> visit(Block.Heading heading) {
    String words = InlineMarkup.of(heading.children(), Where.HEADING, footnotes);
    String mark = "#".repeat(heading.level());
    return List.of(words.isEmpty() ? mark : mark + " " + words);
  }

  @Override
  public List<String> visit(Block.Paragraph paragraph) {
    String text = InlineMarkup.of(paragraph.children(), Where.PARAGRAPH, footnotes);
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  @Override
  public List<String> visit(Block.BlockQuote quote) {
    List<String> lines = new ArrayList<>(all(quote.children()));
    if (!lines.isEmpty()) {
      // The mark of an alert is known by its words, so escapes do not help.
      lines.set(0, ALERT.matcher(lines.get(0)).replaceFirst("$0" + SEPARATOR));
    }
    return prefixed(lines, "> ", "> ");
  }

  @Override
  public List<String> visit(Block.Alert alert) {
    List<String> lines = all(alert.children());
    if (lines.isEmpty()) {
      return lines;
    }
    lines.addAll(0, List.of("[!" + alert.kind() + "]", ""));
    return prefixed(lines, "> ", "> ");
  }

  @Override
  public List<String> visit(Block.DefinitionList list) {
    return new DefinitionMarkup(this, footnotes).lines(list);
  }

  @Override
  public List<String> visit(Block.ListBlock list) {
    return new ListMarkup(this).lines(list);
  }

  @Override
  public List<String> visit(Block.CodeBlock code) {
    return CodeFence.lines(code);
  }

  @Override
  public List<String> visit(Block.Table table) {
    return TableMarkup.lines(table, footnotes);
  }

  /** Not {@code ---}, which makes a heading of the paragraph above. */
  @Override
  public List<String> visit(Block.ThematicBreak thematicBreak) {
    return List.of("***");
  }
}
