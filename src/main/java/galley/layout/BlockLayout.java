package galley.layout;

import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Footnote;
import galley.article.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Blocks to lines of a width. A block within a quote or list is laid out narrower and then set in;
 * where that would leave no room to read, it is not set in further.
 */
final class BlockLayout implements Block.Visitor<List<Line>> {
  /** With fewer display columns than this beside it, a marker stands on a line of its own. */
  private static final int TIGHTEST = 8;

  /** From so many display columns on, code and definitions stand in by four rather than two. */
  private static final int WIDE = 40;

  private static final List<String> BULLETS = List.of("• ", "◦ ", "▪ ");
  private static final Run QUOTE_BAR = Run.mark("│ ", Role.DECORATION);

  private final Setting setting;
  private final ArticleText text;
  private final int width;
  private final Roles base;
  private final int listDepth;

  /**
   * @param width in display columns
   */
  BlockLayout(Setting setting, int width) {
    this(setting, width, Roles.NONE, 0);
  }

  private BlockLayout(Setting setting, int width, Roles base, int listDepth) {
    this.setting = setting;
    this.text = setting.text();
    this.width = width;
    this.base = base;
    this.listDepth = listDepth;
  }

  private BlockLayout within(int columns, Roles roles, int depth) {
    return new BlockLayout(setting, columns, roles, depth);
  }

  /** The lines of {@code blocks}, a blank line between two of them unless they are tight. */
  List<Line> blocks(List<Block> blocks, boolean tight) {
    List<Line> lines = new ArrayList<>();
    for (Block block : blocks) {
      List<Line> own = block.accept(this);
      if (!tight && !lines.isEmpty() && !own.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      lines.addAll(own);
    }
    return lines;
  }

  /** Words broken to the width, flush right if they run from there. */
  List<Line> paragraph(List<StyledText> hardLines) {
    List<Line> lines = new ArrayList<>();
    for (StyledText line : hardLines) {
      lines.addAll(line.wrap(width));
    }
    return setting.flushRight() && Indent.isRightToLeft(hardLines)
        ? Indent.flushRight(width, lines)
        : lines;
  }

  private boolean hasRoomFor(int columns) {
    return width - columns >= setting.least();
  }

  @Override
  public List<Line> visit(Block.Heading heading) {
    return paragraph(
        InlineRuns.of(heading.children(), base.with(Role.STRONG), text.lineStarts(heading)));
  }

  @Override
  public List<Line> visit(Block.Paragraph paragraph) {
    return paragraph(InlineRuns.of(paragraph.children(), base, text.lineStarts(paragraph)));
  }

  @Override
  public List<Line> visit(Block.BlockQuote quote) {
    Roles inner = base.with(Role.QUOTE);
    if (!hasRoomFor(2)) {
      return within(width, inner, listDepth).blocks(quote.children(), false);
    }
    List<Line> lines = within(width - 2, inner, listDepth).blocks(quote.children(), false);
    return Indent.setIn(QUOTE_BAR, QUOTE_BAR, lines);
  }

  @Override
  public List<Line> visit(Block.Alert alert) {
    Role role = AlertTitle.role(alert.kind());
    boolean barred = hasRoomFor(2);
    int inner = barred ? width - 2 : width;
    List<Line> lines =
        new ArrayList<>(Wrap.text(AlertTitle.of(alert.kind()), Roles.of(role), inner));
    lines.addAll(within(inner, base, listDepth).blocks(alert.children(), false));
    Run bar = Run.mark("│ ", role);
    return barred ? Indent.setIn(bar, bar, lines) : lines;
  }

  @Override
  public List<Line> visit(Block.DefinitionList list) {
    int wanted = width >= WIDE ? 4 : 2;
    int columns = hasRoomFor(wanted) ? wanted : 0;
    BlockLayout inner = within(width - columns, base, listDepth);
    List<Line> lines = new ArrayList<>();
    for (Block.DefinitionItem item : list.items()) {
      List<Line> own = new ArrayList<>();
      for (List<Inline> term : item.terms()) {
        int start = text.lineStarts(term)[0];
        own.addAll(paragraph(List.of(InlineRuns.line(term, base.with(Role.STRONG), start))));
      }
      for (List<Block> definition : item.definitions()) {
        own.addAll(Indent.setIn(columns, inner.blocks(definition, false)));
      }
      if (!lines.isEmpty() && !own.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      lines.addAll(own);
    }
    return lines;
  }

  @Override
  public List<Line> visit(Block.ListBlock list) {
    List<Line> lines = new ArrayList<>();
    int last = list.start().orElse(0) + list.items().size() - 1;
    int number = list.start().orElse(0);
    for (Block.ListItem item : list.items()) {
      String marker =
          list.start().isPresent()
              ? padded(number + ". ", (last + ". ").length())
              : BULLETS.get(listDepth % BULLETS.size());
      if (!list.tight() && !lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      lines.addAll(item(item, marker, list.tight()));
      number++;
    }
    return lines;
  }

  private static String padded(String marker, int columns) {
    return " ".repeat(Math.max(0, columns - marker.length())) + marker;
  }

  private List<Line> item(Block.ListItem item, String marker, boolean tight) {
    String box = item.checked().isEmpty() ? "" : item.checked().get() ? "[x] " : "[ ] ";
    return marked(marker + box, Role.DECORATION, item.children(), tight);
  }

  List<Line> footnote(Footnote footnote) {
    return marked("[" + footnote.number() + "] ", Role.FOOTNOTE, footnote.children(), false);
  }

  /**
   * {@code blocks} with {@code lead} before their first line and set in by its width. Where that
   * leaves little room, lists among them are not set in: their markers tell how deep they lie.
   */
  private List<Line> marked(String lead, Role role, List<Block> blocks, boolean tight) {
    int columns = width - lead.length() >= TIGHTEST ? lead.length() : 0;
    BlockLayout inner = within(width - columns, base, listDepth + 1);
    BlockLayout lists = hasRoomFor(lead.length()) ? inner : within(width, base, listDepth + 1);
    List<Line> lines = new ArrayList<>();
    boolean first = true;
    for (Block block : blocks) {
      boolean setIn = columns > 0 && (lists == inner || !(block instanceof Block.ListBlock));
      List<Line> own = block.accept(setIn ? inner : lists);
      if (own.isEmpty()) {
        continue;
      }
      if (first && !setIn) {
        lines.addAll(alone(lead, role));
      } else if (!first && !tight) {
        lines.add(Line.EMPTY);
      }
      Run before = first ? Run.mark(lead, role) : Indent.blank(columns);
      lines.addAll(setIn ? Indent.setIn(before, Indent.blank(columns), own) : own);
      first = false;
    }
    return lines.isEmpty() ? alone(lead, role) : lines;
  }

  private List<Line> alone(String lead, Role role) {
    return new StyledText(List.of(Run.mark(lead.strip(), role))).wrap(width);
  }

  @Override
  public List<Line> visit(Block.CodeBlock code) {
    int columns = width >= WIDE ? 4 : 2;
    return new CodeLayout(text, width, base, setting.overflow())
        .lines(code, hasRoomFor(columns) ? columns : 0);
  }

  @Override
  public List<Line> visit(Block.Table table) {
    return new TableLayout(table, text, width, base).lines(setting.overflow());
  }

  @Override
  public List<Line> visit(Block.ThematicBreak thematicBreak) {
    String stars = "* * *";
    return Collections.singletonList(
        Line.of(Run.mark(" ".repeat((width - stars.length()) / 2) + stars, Role.DECORATION)));
  }
}
