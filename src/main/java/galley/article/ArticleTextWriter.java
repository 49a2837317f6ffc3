package galley.article;

import galley.text.HeadingLine;
import galley.text.Misreading;
import java.util.IdentityHashMap;
import java.util.List;

/** Writes the string of an {@link ArticleText}, noting where each leaf's lines begin. */
final class ArticleTextWriter implements Block.Visitor<IndentedText> {
  private static final int QUOTE_INDENT = 2;
  private static final int LIST_INDENT = 2;
  private static final int DEFINITION_INDENT = 4;
  private static final int CODE_INDENT = 4;
  private static final int HEADING_INDENT = 2;
  private static final int MOST_SET_IN = 2;

  private final IndentedText out = new IndentedText();
  private final IdentityHashMap<Object, Leaf> leaves = new IdentityHashMap<>();

  /** Whether the article has no headings, so that a reader must guess which lines are some. */
  private boolean headless;

  /** The text; once, at the end. */
  String text() {
    return out.end();
  }

  IdentityHashMap<Object, Leaf> leaves() {
    return leaves;
  }

  /** Writes the whole article; {@code sectionStarts} receives where each section begins. */
  void write(Article article, List<Integer> sectionStarts) {
    headless = article.headed().isEmpty();
    if (article.metadata().titleSource() == Metadata.TitleSource.DECLARED) {
      title(article.metadata());
    }
    for (Section section : article.sections()) {
      sectionStarts.add(
          section.heading().isPresent() ? sectionHeading(section.heading().get()) : out.next());
      int left = section.blocks().size() + section.footnotes().size();
      for (Block block : section.blocks()) {
        left--;
        block(block, left == 0);
      }
      for (Footnote footnote : section.footnotes()) {
        left--;
        footnote(footnote, left == 0);
      }
    }
  }

  /** The title; one that begins with a number could pass for a heading, and stands in. */
  private void title(Metadata metadata) {
    int columns = headless && !Character.isLetter(metadata.title().codePointAt(0)) ? 1 : 0;
    out.indent(columns);
    words(metadata.title(), metadata);
    out.indent(-columns);
    out.gap(2);
  }

  /** Writes the heading of a section; returns where its words begin. */
  private int sectionHeading(Block.Heading heading) {
    int columns = HEADING_INDENT * heading.level();
    out.indent(columns);
    int start = out.heading(InlineText.line(heading.children()));
    out.indent(-columns);
    out.gap(2);
    leaves.put(heading, new Leaf(new int[] {start}, out.length()));
    return start;
  }

  /** Writes a block, and anew a column or two in if that would be misread. */
  private void block(Block block, boolean last) {
    int length = out.length();
    int gap = out.gap();
    block.accept(this);
    while (setFurtherIn(length, gap, last)) {
      block.accept(this);
    }
    endItem(length);
  }

  private void footnote(Footnote footnote, boolean last) {
    int length = out.length();
    int gap = out.gap();
    footnote(footnote);
    while (setFurtherIn(length, gap, last)) {
      footnote(footnote);
    }
    endItem(length);
  }

  private void footnote(Footnote footnote) {
    out.mark("[" + footnote.number() + "]");
    out.indent(LIST_INDENT);
    blocks(footnote.children(), false);
    out.indent(-LIST_INDENT);
  }

  /** Takes back what was written from {@code length} on if it is misread, to be written anew. */
  private boolean setFurtherIn(int length, int gap, boolean last) {
    if (out.indent() == MOST_SET_IN || !isMisread(length, last)) {
      return false;
    }
    out.back(length, gap);
    out.indent(1);
    return true;
  }

  private void endItem(int length) {
    out.indent(-out.indent());
    gapAfter(length, false);
  }

  private boolean isMisread(int from, boolean last) {
    if (from > 0 && !headless && !out.mayHoldRule(from)) {
      return false;
    }
    List<String> lines = out.lines(from);
    boolean titled = from == 0 && out.blanks(from) <= HeadingLine.MOST_BLANKS_BEFORE_TITLE;
    return Misreading.asRuled(lines)
        || (headless && Misreading.byLook(lines, titled, last))
        || (from == 0 && Misreading.asSetIn(lines));
  }

  private void blocks(List<Block> blocks, boolean tight) {
    for (Block block : blocks) {
      int length = out.length();
      block.accept(this);
      gapAfter(length, tight);
    }
  }

  /** Asks for line feeds after what was written from {@code length} on, if anything was. */
  private void gapAfter(int length, boolean tight) {
    if (out.length() > length) {
      out.gap(tight ? 1 : 2);
    }
  }

  private IndentedText words(String words, Object leaf) {
    int[] lineStarts = out.words(words);
    leaves.put(leaf, new Leaf(lineStarts, out.length()));
    return out;
  }

  @Override
  public IndentedText visit(Block.Heading heading) {
    return words(InlineText.line(heading.children()), heading);
  }

  @Override
  public IndentedText visit(Block.Paragraph paragraph) {
    return words(InlineText.of(paragraph.children()), paragraph);
  }

  @Override
  public IndentedText visit(Block.BlockQuote quote) {
    return setIn(QUOTE_INDENT, quote.children());
  }

  @Override
  public IndentedText visit(Block.Alert alert) {
    return setIn(QUOTE_INDENT, alert.children());
  }

  private IndentedText setIn(int columns, List<Block> blocks) {
    out.indent(columns);
    blocks(blocks, false);
    out.indent(-columns);
    return out;
  }

  @Override
  public IndentedText visit(Block.ListBlock list) {
    for (Block.ListItem item : list.items()) {
      int length = out.length();
      out.indent(LIST_INDENT);
      if (item.checked().isPresent()) {
        out.mark(item.checked().get() ? "[x]" : "[ ]");
      }
      blocks(item.children(), list.tight());
      out.indent(-LIST_INDENT);
      gapAfter(length, list.tight());
    }
    return out;
  }

  @Override
  public IndentedText visit(Block.DefinitionList list) {
    for (Block.DefinitionItem item : list.items()) {
      int length = out.length();
      for (List<Inline> term : item.terms()) {
        words(InlineText.line(term), term);
        gapAfter(length, true);
      }
      for (List<Block> definition : item.definitions()) {
        int before = out.length();
        setIn(DEFINITION_INDENT, definition);
        gapAfter(before, true);
      }
      gapAfter(length, false);
    }
    return out;
  }

  @Override
  public IndentedText visit(Block.CodeBlock code) {
    out.indent(CODE_INDENT);
    words(code.literal(), code);
    out.indent(-CODE_INDENT);
    return out;
  }

  @Override
  public IndentedText visit(Block.Table table) {
    row(table.header());
    for (Block.TableRow row : table.rows()) {
      row(row);
    }
    return out;
  }

  /** Cells in one line, two spaces apart. */
  private void row(Block.TableRow row) {
    boolean begun = false;
    for (Block.TableCell cell : row.cells()) {
      String words = InlineText.line(cell.children());
      // A space before the row's first words would hide the blank lines above them.
      if (begun && !words.isBlank()) {
        out.space();
      }
      words(words, cell);
      begun |= !words.isBlank();
    }
    out.gap(1);
  }

  @Override
  public IndentedText visit(Block.ThematicBreak thematicBreak) {
    return out;
  }
}
