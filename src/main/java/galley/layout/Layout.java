package galley.layout;

import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Footnote;
import galley.article.Metadata;
import galley.article.Section;
import galley.text.HeadingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays an article out at a width: a pure function, whose lines the screen and the plain text share.
 *
 * <p>Headings are told apart without colour by the rule under them, whose weight shows their level:
 * {@code ═ ─ ╌ ┄ ┈ ·}; a declared title has {@code ━}. Two blank lines stand before a heading. By
 * these marks a reader finds the same outline in the plain text again.
 */
public final class Layout {
  /** The fewest display columns an article can be laid out at. */
  public static final int NARROWEST = 16;

  private static final String RULES = "═─╌┄┈·";

  private final Article article;
  private final ArticleText text;
  private final int width;

  private Layout(Article article, ArticleText text, int width) {
    this.article = article;
    this.text = text;
    this.width = width;
  }

  /**
   * The page of {@code article}.
   *
   * @param text the text of the same article
   * @param width in display columns
   * @throws IllegalArgumentException if {@code width} is less than {@link #NARROWEST}
   */
  public static Page of(Article article, ArticleText text, int width) {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("Width " + width + " is less than " + NARROWEST);
    }
    Layout layout = new Layout(article, text, width);
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
    return new Page(width, lines, starts);
  }

  private List<Line> title() {
    Metadata metadata = article.metadata();
    if (metadata.titleSource() != Metadata.TitleSource.DECLARED) {
      return List.of();
    }
    Run title = new Run(metadata.title(), Roles.of(Role.TITLE), text.lineStarts(metadata)[0]);
    List<Line> lines = new ArrayList<>(ruled(new StyledText(List.of(title)).wrap(width), "━"));
    String byline =
        Stream.of(metadata.author(), metadata.date())
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

  private static List<Line> ruled(List<Line> words, String rule) {
    List<Line> lines = new ArrayList<>(words);
    int widest = Math.max(1, words.stream().mapToInt(Line::width).max().orElse(1));
    lines.add(Line.of(Run.mark(rule.repeat(widest), Role.DECORATION)));
    return lines;
  }

  private List<Line> section(Section section) {
    BlockLayout blocks = new BlockLayout(text, width);
    List<Line> lines = new ArrayList<>();
    section.heading().ifPresent(heading -> lines.addAll(heading(heading)));
    List<Line> body =
        article.headed().isEmpty()
            ? guarded(section.blocks())
            : blocks.blocks(section.blocks(), false);
    if (!lines.isEmpty() && !body.isEmpty()) {
      lines.add(Line.EMPTY);
    }
    lines.addAll(body);
    for (Footnote footnote : section.footnotes()) {
      if (!lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      lines.addAll(
          blocks.marked("[" + footnote.number() + "] ", Role.FOOTNOTE, footnote.children(), false));
    }
    return lines;
  }

  /**
   * The lines of {@code blocks} in an article without headings: a paragraph of one line that could
   * be read back as a heading stands one column in, so that it is not. The first could be a title.
   */
  private List<Line> guarded(List<Block> blocks) {
    List<Line> lines = new ArrayList<>();
    for (Block block : blocks) {
      List<Line> own = new BlockLayout(text, width).blocks(List.of(block), false);
      if (!lines.isEmpty()) {
        if (own.size() == 1 && HeadingLine.possible(own.get(0).text())) {
          own = new BlockLayout(text, width - 1).blocks(List.of(block), false);
          own = own.size() == 1 ? BlockLayout.setIn(1, own) : own;
        }
        if (!own.isEmpty()) {
          lines.add(Line.EMPTY);
        }
      }
      lines.addAll(own);
    }
    return lines;
  }

  private List<Line> heading(Block.Heading heading) {
    int level = heading.level();
    Role role = level == 1 ? Role.HEADING_1 : level == 2 ? Role.HEADING_2 : Role.HEADING_3;
    StyledText words =
        InlineRuns.line(heading.children(), Roles.of(role), text.lineStarts(heading)[0]);
    return ruled(words.wrap(width), RULES.substring(level - 1, level));
  }
}
