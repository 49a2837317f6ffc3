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

  /** From so many UTF-16 units on a text is laid out by several processors. */
  private static final int LONG = 200_000;

  /** So many sections are laid out before the first of them is handed on. */
  private static final int TOGETHER = 256;

  private static final List<Line> BETWEEN = List.of(Line.EMPTY, Line.EMPTY);
  private static final int FEWEST = 10;
  private static final int PLENTY = 24;

  /** A column or two are enough, but a centred line needs one more to move. */
  private static final int MOST_SET_IN = 3;

  private final Article article;
  private final int width;
  private final Setting setting;
  private final HeadingLayout headings;

  private Layout(Article article, ArticleText text, int width, boolean screen, Overflow overflow) {
    this.article = article;
    this.width = width;
    this.headings = new HeadingLayout(text, width, screen);
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
    List<Line> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    layout.sections(
        (blank, own) -> {
          lines.addAll(blank);
          starts.add(lines.size());
          lines.addAll(own);
        });
    return new Page(layout.width, lines, starts);
  }

  /** Takes lines in order, some at a time. */
  @FunctionalInterface
  public interface Lines {
    /** Takes the next. */
    void take(List<Line> lines);
  }

  /**
   * Hands on the lines of the page that {@link #of(Article, ArticleText, int)} gives, without
   * keeping them: a long article takes little memory.
   */
  public static void stream(Article article, ArticleText text, int width, Lines lines) {
    new Layout(article, text, width, false, Overflow.FOLD)
        .sections(
            (blank, own) -> {
              lines.take(blank);
              lines.take(own);
            });
  }

  private interface SectionLines {
    void take(List<Line> blank, List<Line> own);
  }

  private void sections(SectionLines page) {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("Width " + width + " is less than " + NARROWEST);
    }
    List<Section> sections = article.sections();
    boolean several = setting.text().string().length() >= LONG;
    for (int i = 0; i < sections.size(); i += TOGETHER) {
      List<Section> together = sections.subList(i, Math.min(sections.size(), i + TOGETHER));
      int number = i;
      for (List<Line> own : several ? atOnce(together) : oneByOne(together)) {
        if (number == 0) {
          List<Line> titled = new ArrayList<>(headings.title(article));
          titled.addAll(own);
          page.take(List.of(), titled);
        } else {
          page.take(BETWEEN, own);
        }
        number++;
      }
    }
  }

  private List<List<Line>> oneByOne(List<Section> sections) {
    List<List<Line>> lines = new ArrayList<>();
    for (Section section : sections) {
      lines.add(section(section));
    }
    return lines;
  }

  private List<List<Line>> atOnce(List<Section> sections) {
    return sections.parallelStream().map(this::section).toList();
  }

  /** Half the page is enough to be read, and more than a few words is plenty. */
  private static int least(int width) {
    return Math.max(FEWEST, Math.min(PLENTY, width / 2));
  }

  private List<Line> section(Section section) {
    if (!hasMarks(article)) {
      return unmarked(section);
    }
    List<Line> lines = new ArrayList<>();
    if (section.heading().isPresent()) {
      lines.addAll(headings.heading(section.heading().get()));
    }
    BlockLayout usual = new BlockLayout(setting, width);
    BlockLayout narrower = new BlockLayout(setting, width - 1);
    for (Block block : section.blocks()) {
      List<Line> own = block.accept(usual);
      addApart(lines, isMisread(own) ? Indent.setIn(1, block.accept(narrower)) : own);
    }
    for (Footnote footnote : section.footnotes()) {
      List<Line> own = usual.footnote(footnote);
      addApart(lines, isMisread(own) ? Indent.setIn(1, narrower.footnote(footnote)) : own);
    }
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

  /** Whether the lines of a block would be misread, and must stand one column in. */
  private static boolean isMisread(List<Line> lines) {
    for (Line line : lines) {
      if (HeadingRule.mayBe(line.beginning())) {
        return Misreading.asRuled(strings(lines));
      }
    }
    return false;
  }

  /** The lines of a text without headings, set in until none is misread. */
  private List<Line> unmarked(Section section) {
    List<Line> lines = List.of();
    for (int columns = 0; columns <= MOST_SET_IN; columns++) {
      BlockLayout layout = new BlockLayout(setting, width - columns);
      List<Line> own = new ArrayList<>();
      for (Block block : section.blocks()) {
        addApart(own, block.accept(layout));
      }
      for (Footnote footnote : section.footnotes()) {
        addApart(own, layout.footnote(footnote));
      }
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
    List<String> strings = new ArrayList<>(lines.size());
    for (Line line : lines) {
      strings.add(line.text().stripTrailing());
    }
    return strings;
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
}
