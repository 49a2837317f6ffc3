package galley.layout;

import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Metadata;
import galley.text.HeadingRule;
import java.util.ArrayList;
import java.util.List;

/** The title and the headings of an article to lines: words over their rule. */
final class HeadingLayout {
  private final ArticleText text;
  private final int width;
  private final boolean screen;

  /**
   * @param width in display columns
   * @param screen whether a heading that runs from right to left stands at the right
   */
  HeadingLayout(ArticleText text, int width, boolean screen) {
    this.text = text;
    this.width = width;
    this.screen = screen;
  }

  /** The title that {@code article} declares and who wrote it, and when; nothing without one. */
  List<Line> title(Article article) {
    Metadata metadata = article.metadata();
    if (metadata.titleSource() != Metadata.TitleSource.DECLARED) {
      return List.of();
    }
    Run title = new Run(metadata.title(), Roles.of(Role.TITLE), text.lineStarts(metadata)[0]);
    List<Line> lines = ruled(new StyledText(List.of(title)), HeadingRule.TITLE);
    List<String> byline = new ArrayList<>();
    metadata.author().ifPresent(byline::add);
    metadata.date().ifPresent(byline::add);
    metadata.site().ifPresent(byline::add);
    if (!byline.isEmpty()) {
      Run told = Run.mark(String.join(" · ", byline), Role.BYLINE);
      lines.addAll(new StyledText(List.of(told)).wrap(width));
    }
    lines.add(Line.EMPTY);
    if (article.sections().get(0).heading().isPresent()) {
      lines.add(Line.EMPTY);
    }
    return lines;
  }

  /** Words over their rule. */
  private List<Line> ruled(StyledText words, int level) {
    List<Line> lines = new ArrayList<>(joined(words));
    int widest = 1;
    for (Line line : lines) {
      widest = Math.max(widest, line.width());
    }
    lines.add(Line.of(Run.mark(HeadingRule.of(level, widest), Role.DECORATION)));
    return screen && Indent.isRightToLeft(List.of(words)) ? Indent.flushRight(width, lines) : lines;
  }

  /** Words broken to the width, each line set in that a reader would join wrongly to the last. */
  private List<Line> joined(StyledText words) {
    List<Line> plain = words.wrap(width);
    List<Line> marked = marked(words.text(), plain);
    for (int i = 0; i < plain.size(); i++) {
      if (!marked.get(i).text().equals(plain.get(i).text())) {
        return marked(words.text(), words.wrap(width - 1));
      }
    }
    return plain;
  }

  private static List<Line> marked(String words, List<Line> lines) {
    List<Line> marked = new ArrayList<>();
    String before = "";
    int end = 0;
    for (Line line : lines) {
      String text = line.text();
      int start = words.indexOf(text, end);
      boolean odd = !marked.isEmpty() && HeadingRule.joinsOddly(before, text, start > end);
      marked.addAll(odd ? Indent.setIn(1, List.of(line)) : List.of(line));
      before = text;
      end = start + text.length();
    }
    return marked;
  }

  /** The heading of a section. */
  List<Line> heading(Block.Heading heading) {
    int level = heading.level();
    Role role = level == 1 ? Role.HEADING_1 : level == 2 ? Role.HEADING_2 : Role.HEADING_3;
    StyledText words =
        InlineRuns.line(heading.children(), Roles.of(role), text.lineStarts(heading)[0]);
    return ruled(words, level);
  }
}
