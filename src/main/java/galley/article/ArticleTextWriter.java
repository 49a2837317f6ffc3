package galley.article;

import galley.text.HeadingLine;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Writes the string of an {@link ArticleText}, noting where each leaf's lines begin. */
final class ArticleTextWriter implements Block.Visitor<StringBuilder> {
  private static final int QUOTE_INDENT = 2;
  private static final int LIST_INDENT = 2;
  private static final int CODE_INDENT = 4;

  private final StringBuilder out = new StringBuilder();
  private final IdentityHashMap<Object, int[]> lineStarts = new IdentityHashMap<>();
  private final List<Integer> leafStarts = new ArrayList<>();
  private final List<Integer> leafEnds = new ArrayList<>();
  private int indent;

  /** How many line feeds must stand between what is written and what comes next. */
  private int gap;

  /** Whether this line has something on it already, so that it takes a space and no indent. */
  private boolean lineOpen;

  /** Whether a paragraph that could pass for a heading must be set one column in to stay one. */
  private boolean guarded;

  String text() {
    return out.toString();
  }

  IdentityHashMap<Object, int[]> lineStarts() {
    return lineStarts;
  }

  /** Where each leaf that has words begins, ascending. */
  List<Integer> leafStarts() {
    return leafStarts;
  }

  /** Where each of them ends, exclusive. */
  List<Integer> leafEnds() {
    return leafEnds;
  }

  /** Writes the whole article; {@code sectionStarts} receives where each section begins. */
  void write(Article article, List<Integer> sectionStarts) {
    guarded = article.headed().isEmpty();
    if (article.metadata().titleSource() == Metadata.TitleSource.DECLARED) {
      words(article.metadata().title(), article.metadata());
      gap = 2;
    }
    for (Section section : article.sections()) {
      section.heading().ifPresent(this::sectionHeading);
      sectionStarts.add(
          section.heading().map(heading -> lineStarts(heading)[0]).orElseGet(this::nextStart));
      blocks(section.blocks(), false);
      for (Footnote footnote : section.footnotes()) {
        mark("[" + footnote.number() + "]");
        indent += LIST_INDENT;
        blocks(footnote.children(), false);
        indent -= LIST_INDENT;
        gap = 2;
      }
    }
    if (out.length() > 0) {
      out.append('\n');
    }
  }

  private int[] lineStarts(Object leaf) {
    int[] starts = lineStarts.get(leaf);
    if (starts == null) {
      throw new IllegalStateException("Written without its place: " + leaf);
    }
    return starts;
  }

  private int nextStart() {
    return out.length() == 0 ? 0 : out.length() + gap;
  }

  private void sectionHeading(Block.Heading heading) {
    gap = out.length() == 0 ? 0 : 3;
    indent = 2 * heading.level();
    words(InlineText.line(heading.children()), heading);
    indent = 0;
    gap = 2;
  }

  private void blocks(List<Block> blocks, boolean tight) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (guarded
          && indent == 0
          && out.length() > 0
          && block instanceof Block.Paragraph paragraph) {
        String words = InlineText.of(paragraph.children());
        indent = HeadingLine.possible(words) ? 1 : 0;
        words(words, paragraph);
        indent = 0;
      } else {
        block.accept(this);
      }
      gap = tight ? 1 : 2;
    }
  }

  /** Ends what was written before, and counts the line feeds that end it. */
  private void separate() {
    if (out.length() > 0) {
      out.append("\n".repeat(gap));
    }
    lineOpen = lineOpen && gap == 0;
    gap = 0;
  }

  /** Writes {@code mark} at the beginning of a line whose words come next. */
  private void mark(String mark) {
    separate();
    out.append(lineOpen ? " " : " ".repeat(indent)).append(mark);
    lineOpen = true;
  }

  private void words(String words, Object leaf) {
    separate();
    String[] lines = words.split("\n", -1);
    int[] starts = new int[lines.length];
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.append(resemblesHeading(lines, i) ? "\n\n" : "\n");
        lineOpen = false;
      }
      String line = lines[i].stripTrailing();
      if (!line.isEmpty()) {
        out.append(lineOpen ? " " : " ".repeat(indent));
        lineOpen = true;
      }
      starts[i] = out.length();
      out.append(line);
    }
    lineStarts.put(leaf, starts);
    if (out.length() > starts[0]) {
      leafStarts.add(starts[0]);
      leafEnds.add(out.length());
    }
  }

  /**
   * Whether a line within a leaf would read as a heading, standing alone after just two blank
   * lines. A third blank line keeps it what it is.
   */
  private boolean resemblesHeading(String[] lines, int i) {
    return i >= 2
        && lines[i - 1].isBlank()
        && lines[i - 2].isBlank()
        && (i == 2 || !lines[i - 3].isBlank())
        && !lines[i].isBlank()
        && (i + 1 == lines.length || lines[i + 1].isBlank());
  }

  @Override
  public StringBuilder visit(Block.Heading heading) {
    words(InlineText.line(heading.children()), heading);
    return out;
  }

  @Override
  public StringBuilder visit(Block.Paragraph paragraph) {
    words(InlineText.of(paragraph.children()), paragraph);
    return out;
  }

  @Override
  public StringBuilder visit(Block.BlockQuote quote) {
    indent += QUOTE_INDENT;
    blocks(quote.children(), false);
    indent -= QUOTE_INDENT;
    return out;
  }

  @Override
  public StringBuilder visit(Block.ListBlock list) {
    for (Block.ListItem item : list.items()) {
      indent += LIST_INDENT;
      item.checked().ifPresent(checked -> mark(checked ? "[x]" : "[ ]"));
      blocks(item.children(), list.tight());
      indent -= LIST_INDENT;
      gap = list.tight() ? 1 : 2;
    }
    return out;
  }

  @Override
  public StringBuilder visit(Block.CodeBlock code) {
    indent += CODE_INDENT;
    words(code.literal(), code);
    indent -= CODE_INDENT;
    return out;
  }

  @Override
  public StringBuilder visit(Block.Table table) {
    row(table.header());
    table.rows().forEach(this::row);
    return out;
  }

  /** Cells in one line, two spaces apart. */
  private void row(Block.TableRow row) {
    boolean first = true;
    for (Block.TableCell cell : row.cells()) {
      String words = InlineText.line(cell.children());
      if (!first && !words.isEmpty()) {
        out.append(' ');
      }
      words(words, cell);
      first = false;
    }
    gap = 1;
  }

  @Override
  public StringBuilder visit(Block.ThematicBreak thematicBreak) {
    return out;
  }
}
