package galley.layout;

import galley.article.ArticleText;
import galley.article.Block;
import galley.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Code to lines as they are; one too long goes on in the next, marked, rather than being cut off.
 */
final class CodeLayout {
  private final Block.CodeBlock code;
  private final ArticleText text;
  private final int width;
  private final Roles roles;

  CodeLayout(Block.CodeBlock code, ArticleText text, int width, Roles base) {
    this.code = code;
    this.text = text;
    this.width = width;
    this.roles = base.with(Role.CODE);
  }

  /** The lines, set in by {@code indent} columns. */
  List<Line> lines(int indent) {
    List<Line> lines = new ArrayList<>();
    String[] sources = code.literal().split("\n", -1);
    int[] starts = text.lineStarts(code);
    for (int i = 0; i < sources.length; i++) {
      String line = sources[i].stripTrailing();
      if (line.isEmpty()) {
        lines.add(Line.EMPTY);
        continue;
      }
      int room = width - indent;
      StyledText words = new StyledText(List.of(new Run(line, roles, starts[i])));
      if (DisplayWidth.of(line) <= room) {
        lines.addAll(Indent.setIn(indent, words.wrapAtSpaces(room)));
      } else {
        Run mark = Run.mark(" ".repeat(indent) + "↪ ", Role.DECORATION);
        lines.addAll(Indent.setIn(Indent.blank(indent), mark, words.wrapAtSpaces(room - 2)));
      }
    }
    return lines;
  }
}
