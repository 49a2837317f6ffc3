package galley.layout;

import galley.article.ArticleText;
import galley.article.Block;
import java.util.ArrayList;
import java.util.List;

/** Code to lines as they are, never broken like words. */
final class CodeLayout {
  private final ArticleText text;
  private final int width;
  private final Roles roles;
  private final Overflow overflow;

  /**
   * @param width in display columns
   * @param overflow what becomes of lines that are too long: they go on in the next or are kept
   */
  CodeLayout(ArticleText text, int width, Roles base, Overflow overflow) {
    this.text = text;
    this.width = width;
    this.roles = base.with(Role.CODE);
    this.overflow = overflow;
  }

  /** The lines of {@code code}, set in by {@code indent} columns. */
  List<Line> lines(Block.CodeBlock code, int indent) {
    List<Line> lines = new ArrayList<>();
    List<StyledText> sources = sources(code);
    int room = width - indent;
    int widest = 0;
    for (StyledText source : sources) {
      widest = Math.max(widest, source.width());
    }
    Overhang overhang =
        overflow == Overflow.KEEP && widest > room ? new Overhang(0, widest - room) : Overhang.NONE;
    for (StyledText source : sources) {
      if (source.text().isEmpty()) {
        lines.add(Line.EMPTY);
      } else if (overhang.any()) {
        Line whole = new Line(source.runs(), overhang);
        lines.addAll(Indent.setIn(indent, List.of(whole)));
      } else if (source.width() <= room) {
        lines.addAll(Indent.setIn(indent, source.wrapAtSpaces(room)));
      } else {
        Run mark = Run.mark(" ".repeat(indent) + "↪ ", Role.DECORATION);
        lines.addAll(Indent.setIn(Indent.blank(indent), mark, source.wrapAtSpaces(room - 2)));
      }
    }
    return lines;
  }

  private List<StyledText> sources(Block.CodeBlock code) {
    String[] literals = code.literal().split("\n", -1);
    int[] starts = text.lineStarts(code);
    List<StyledText> sources = new ArrayList<>();
    for (int i = 0; i < literals.length; i++) {
      String line = literals[i].stripTrailing();
      sources.add(new StyledText(List.of(new Run(line, roles, starts[i]))));
    }
    return sources;
  }
}
