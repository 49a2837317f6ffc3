package galley.article;

import galley.text.Misreading;
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

  /** Whether the article has no headings, so that a reader must guess which lines are some. */
  private boolean headless;

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
    headless = article.headed().isEmpty();
    if (article.metadata().titleSource() == Metadata.TitleSource.DECLARED) {
      title(article.metadata());
    }
    for (Section section : article.sections()) {
      sectionStarts.add(section.heading().map(this::sectionHeading).orElseGet(this::nextStart));
      List<Runnable> items = new ArrayList<>();
      section.blocks().forEach(block -> items.add(() -> block.accept(this)));
      section.footnotes().forEach(footnote -> items.add(() -> footnote(footnote)));
      for (int i = 0; i < items.size(); i++) {
        item(items.get(i), i + 1 == items.size());
      }
    }
    if (out.length() > 0) {
      out.append('\n');
    }
  }

  private int nextStart() {
    return out.length() == 0 ? 0 : out.length() + gap;
  }

  /** The title; one that begins with a number could pass for a heading, and stands in. */
  private void title(Metadata metadata) {
    boolean plain = Character.isLetter(metadata.title().codePointAt(0));
    indent = headless && !plain ? 1 : 0;
    words(metadata.title(), metadata);
    indent = 0;
    gap = 2;
  }

  private void footnote(Footnote footnote) {
    mark("[" + footnote.number() + "]");
    indent += LIST_INDENT;
    blocks(footnote.children(), false);
    indent -= LIST_INDENT;
  }

  /** Writes what {@code item} does, and anew one column in if that would be misread. */
  private void item(Runnable item, boolean last) {
    int length = out.length();
    int gapBefore = gap;
    item.run();
    List<String> lines =
        out.substring(length).replaceFirst("^\n+", "").lines().map(String::stripTrailing).toList();
    boolean opening = length == 0;
    boolean misread =
        Misreading.asRuled(lines)
            || (headless && Misreading.byLook(lines, Integer.MAX_VALUE, opening, last))
            || (opening && Misreading.asSetIn(lines));
    if (misread) {
      out.setLength(length);
      while (!leafStarts.isEmpty() && leafStarts.get(leafStarts.size() - 1) >= length) {
        leafStarts.remove(leafStarts.size() - 1);
        leafEnds.remove(leafEnds.size() - 1);
      }
      gap = gapBefore;
      lineOpen = false;
      indent = 1;
      item.run();
      indent = 0;
    }
    gap = 2;
  }

  /** Writes the heading of a section; returns where its words begin. */
  private int sectionHeading(Block.Heading heading) {
    gap = out.length() == 0 ? 0 : 3;
    indent = 2 * heading.level();
    separate();
    int start = out.length() + indent;
    leaf(new String[] {InlineText.line(heading.children())}, heading);
    indent = 0;
    gap = 2;
    return start;
  }

  private void blocks(List<Block> blocks, boolean tight) {
    for (Block block : blocks) {
      block.accept(this);
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
    if (standsAlone(lines, 0)) {
      out.append('\n');
    }
    leaf(lines, leaf);
  }

  private void leaf(String[] lines, Object leaf) {
    int[] starts = new int[lines.length];
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.append('\n');
        lineOpen = false;
        if (standsAlone(lines, i)) {
          out.append('\n');
        }
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
   * Whether a line that is no heading would read as one, standing alone after just two blank lines.
   * A third blank line keeps it what it is.
   */
  private boolean standsAlone(String[] lines, int i) {
    if (lines[i].isBlank() || (i + 1 < lines.length && !lines[i + 1].isBlank())) {
      return false;
    }
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == '\n') {
      end--;
    }
    return end > 0 && out.length() - end == 3;
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
