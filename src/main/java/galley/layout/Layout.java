package galley.layout;

import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Footnote;
import galley.article.Metadata;
import galley.article.Section;
import galley.text.HeadingRule;
import galley.text.Misreading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays an article out at a width: a pure function, whose lines the screen and the plain text share.
 *
 * <p>Headings are told apart without colour by the {@linkplain HeadingRule rule} under them, whose
 * weight shows their level. Two blank lines stand before a heading; a line of it that goes on where
 * a word was divided stands one column in. By these marks a reader finds the same outline in the
 * plain text again. What is no heading but could be {@linkplain Misreading misread} as one is set
 * in a column.
 */
public final class Layout {
  /** The fewest display columns an article can be laid out at. */
  public static final int NARROWEST = 16;

  private static final int FEWEST = 10;
  private static final int PLENTY = 24;

  /** A column or two are enough, but a centred line needs one more to move. */
  private static final int MOST_SET_IN = 3;

  private final Article article;
  private final ArticleText text;
  private final int width;
  private final boolean screen;
  private final Setting setting;

  private Layout(Article article, ArticleText text, int width, boolean screen, Overflow overflow) {
    this.article = article;
    this.text = text;
    this.width = width;
    this.screen = screen;
    this.setting = new Setting(text, overflow, least(width), screen || hasMarks(article));
  }

  /**
   * The page of {@code article} as plain text, on which no line is wider than {@code width}.
   * Headings stand at the left, whichever way they run: so they are found again.
   *
   * @param text the text of the same article
   * @param width in display columns
   * @throws IllegalArgumentException if {@code width} is less than {@link #NARROWEST}
   */
  public static Page of(Article article, ArticleText text, int width) {
    return of(new Layout(article, text, width, false, Overflow.FOLD));
  }

  /**
   * The page of {@code article} for the screen.
   *
   * @param text the text of the same article
   * @param width in display columns
   * @throws IllegalArgumentException if {@code width} is less than {@link #NARROWEST}
   */
  public static Page of(Article article, ArticleText text, int width, Overflow overflow) {
    return of(new Layout(article, text, width, true, overflow));
  }

  private static Page of(Layout layout) {
    Article article = layout.article;
    if (layout.width < NARROWEST) {
      throw new IllegalArgumentException("Width " + layout.width + " is less than " + NARROWEST);
    }
    List<Line> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < article.sections().size(); i++) {
      if (i > 0) {
        lines.add(Line.EMPTY);
        lines.add(Line.EMPTY);
      }
      starts.add(lines.size());
      if (i == 0) {
        lines.addAll(layout.title());
      }
      lines.addAll(layout.section(article.sections().get(i)));
    }
    return new Page(layout.width, lines, starts);
  }

  /** Half the page is enough to be read, and more than a few words is plenty. */
  private static int least(int width) {
    return Math.max(FEWEST, Math.min(PLENTY, width / 2));
  }

  private List<Line> title() {
    Metadata metadata = article.metadata();
    if (metadata.titleSource() != Metadata.TitleSource.DECLARED) {
      return List.of();
    }
    Run title = new Run(metadata.title(), Roles.of(Role.TITLE), text.lineStarts(metadata)[0]);
    List<Line> lines = ruled(new StyledText(List.of(title)), HeadingRule.TITLE);
    String byline =
        Stream.of(metadata.author(), metadata.date(), metadata.site())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    if (!byline.isEmpty()) {
      lines.addAll(new StyledText(List.of(Run.mark(byline, Role.BYLINE))).wrap(width));
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
    int widest = Math.max(1, lines.stream().mapToInt(Line::width).max().orElse(1));
    lines.add(Line.of(Run.mark(HeadingRule.of(level, widest), Role.DECORATION)));
    return screen && StyledText.isRightToLeft(List.of(words))
        ? Indent.flushRight(width, lines)
        : lines;
  }

  /** Words broken to the width, each line set in that a reader would join wrongly to the last. */
  private List<Line> joined(StyledText words) {
    List<Line> plain = words.wrap(width);
    List<Line> marked = marked(words.text(), plain);
    return marked.equals(plain) ? plain : marked(words.text(), words.wrap(width - 1));
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

  private List<Line> section(Section section) {
    List<Function<BlockLayout, List<Line>>> items = new ArrayList<>();
    for (Block block : section.blocks()) {
      items.add(layout -> block.accept(layout));
    }
    for (Footnote footnote : section.footnotes()) {
      items.add(
          layout ->
              layout.marked(
                  "[" + footnote.number() + "] ", Role.FOOTNOTE, footnote.children(), false));
    }
    if (!hasMarks(article)) {
      return unmarked(items);
    }
    List<Line> lines = new ArrayList<>();
    section.heading().ifPresent(heading -> lines.addAll(heading(heading)));
    items.forEach(item -> addApart(lines, guarded(item)));
    return lines;
  }

  private static void addApart(List<Line> lines, List<Line> own) {
    if (!lines.isEmpty() && !own.isEmpty()) {
      lines.add(Line.EMPTY);
    }
    lines.addAll(own);
  }

  /** Whether a reader has a ruled heading or title to go by, and need not guess. */
  private static boolean hasMarks(Article article) {
    return !article.headed().isEmpty()
        || article.metadata().titleSource() == Metadata.TitleSource.DECLARED;
  }

  /** The lines of a block, one column in if they would be misread. */
  private List<Line> guarded(Function<BlockLayout, List<Line>> item) {
    List<Line> lines = item.apply(new BlockLayout(setting, width));
    return Misreading.asRuled(strings(lines))
        ? Indent.setIn(1, item.apply(new BlockLayout(setting, width - 1)))
        : lines;
  }

  /** The lines of a text without headings, set in until none is misread. */
  private List<Line> unmarked(List<Function<BlockLayout, List<Line>>> items) {
    List<Line> lines = List.of();
    for (int columns = 0; columns <= MOST_SET_IN; columns++) {
      BlockLayout layout = new BlockLayout(setting, width - columns);
      List<Line> own = new ArrayList<>();
      items.forEach(item -> addApart(own, item.apply(layout)));
      lines = columns == 0 ? own : Indent.setIn(columns, own);
      List<String> strings = strings(lines);
      if (!Misreading.asRuled(strings)
          && !Misreading.asSetIn(strings)
          && !Misreading.byLookInPage(strings)) {
        break;
      }
    }
    return withoutLoneLines(lines);
  }

  private static List<String> strings(List<Line> lines) {
    return lines.stream().map(line -> line.text().stripTrailing()).toList();
  }

  /**
   * The same lines with a third blank one before each that stands alone under just two: so a
   * heading stands in an export that has no rules.
   */
  private static List<Line> withoutLoneLines(List<Line> lines) {
    List<Line> apart = new ArrayList<>();
    int blanks = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean blank = lines.get(i).text().isBlank();
      boolean alone = i + 1 == lines.size() || lines.get(i + 1).text().isBlank();
      if (!blank && alone && blanks == 2 && lines.get(i).text().startsWith(" ")) {
        apart.add(Line.EMPTY);
      }
      apart.add(lines.get(i));
      blanks = blank ? blanks + 1 : 0;
    }
    return apart;
  }

  private List<Line> heading(Block.Heading heading) {
    int level = heading.level();
    Role role = level == 1 ? Role.HEADING_1 : level == 2 ? Role.HEADING_2 : Role.HEADING_3;
    StyledText words =
        InlineRuns.line(heading.children(), Roles.of(role), text.lineStarts(heading)[0]);
    return ruled(words, level);
  }
}
