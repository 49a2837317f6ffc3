package galley.layout;

import galley.article.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Inlines as styled text, one for each line that the author ended with a hard line break. The words
 * are those of {@link galley.article.InlineText}, in the same order; marks of ours stand between.
 */
final class InlineRuns implements Inline.Visitor<InlineRuns> {
  private final int[] lineStarts;
  private final List<StyledText> lines = new ArrayList<>();
  private List<Run> runs = new ArrayList<>();
  private Roles roles;
  private String link = "";
  private int place;
  private boolean oneLine;

  private InlineRuns(Roles base, int[] lineStarts) {
    this.roles = base;
    this.lineStarts = lineStarts;
    this.place = lineStarts[0];
  }

  /**
   * The lines of {@code inlines}.
   *
   * @param lineStarts where each of them begins in the article's text
   */
  static List<StyledText> of(List<Inline> inlines, Roles base, int[] lineStarts) {
    InlineRuns runs = new InlineRuns(base, lineStarts).all(inlines);
    runs.endLine();
    return runs.lines;
  }

  /** The same in one line, a space for each hard line break. */
  static StyledText line(List<Inline> inlines, Roles base, int lineStart) {
    InlineRuns runs = new InlineRuns(base, new int[] {lineStart});
    runs.oneLine = true;
    runs.all(inlines);
    runs.loosenEnd();
    return new StyledText(runs.runs);
  }

  private InlineRuns all(List<Inline> inlines) {
    for (Inline inline : inlines) {
      inline.accept(this);
    }
    return this;
  }

  private void endLine() {
    loosenEnd();
    lines.add(StyledText.prose(runs));
    runs = new ArrayList<>();
    place = lines.size() < lineStarts.length ? lineStarts[lines.size()] : place;
  }

  /** The article's text has no blanks at a line's end; those before a last mark are ours then. */
  private void loosenEnd() {
    for (int i = runs.size() - 1; i >= 0; i--) {
      Run run = runs.get(i);
      int end = run.isWords() ? run.text().stripTrailing().length() : 0;
      if (run.isWords() && end < run.text().length()) {
        runs.set(i, new Run(run.text().substring(end), run.roles(), Run.NOWHERE));
        if (end > 0) {
          runs.add(i, run.part(0, end));
        }
      }
      if (end > 0) {
        return;
      }
    }
  }

  private InlineRuns words(String text, Roles textRoles) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, textRoles, place, link));
      place += text.length();
    }
    return this;
  }

  private InlineRuns mark(String text, Role role) {
    runs.add(new Run(text, roles.with(role), Run.NOWHERE));
    return this;
  }

  private InlineRuns within(Role role, List<Inline> children) {
    Roles outer = roles;
    roles = roles.with(role);
    all(children);
    roles = outer;
    return this;
  }

  @Override
  public InlineRuns visit(Inline.Text text) {
    return words(text.literal(), roles);
  }

  @Override
  public InlineRuns visit(Inline.Code code) {
    return words(code.literal(), roles.with(Role.CODE));
  }

  @Override
  public InlineRuns visit(Inline.Emphasis emphasis) {
    return within(Role.EMPHASIS, emphasis.children());
  }

  @Override
  public InlineRuns visit(Inline.StrongEmphasis strong) {
    return within(Role.STRONG, strong.children());
  }

  @Override
  public InlineRuns visit(Inline.Strikethrough strikethrough) {
    return within(Role.STRIKETHROUGH, strikethrough.children());
  }

  @Override
  public InlineRuns visit(Inline.Link link) {
    String outer = this.link;
    this.link = link.destination();
    within(Role.LINK, link.children());
    this.link = outer;
    return this;
  }

  @Override
  public InlineRuns visit(Inline.Image image) {
    mark(image.alt().isEmpty() ? "[image" : "[image: ", Role.IMAGE);
    words(image.alt(), roles.with(Role.IMAGE));
    return mark("]", Role.IMAGE);
  }

  @Override
  public InlineRuns visit(Inline.FootnoteReference reference) {
    return words("[" + reference.number() + "]", roles.with(Role.FOOTNOTE));
  }

  @Override
  public InlineRuns visit(Inline.HardLineBreak lineBreak) {
    if (oneLine) {
      return words(" ", roles);
    }
    endLine();
    return this;
  }
}
