package galley.markdown;

import galley.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Inlines as Markdown can say them: neighbouring texts as one, one space for several, nothing that
 * shows nothing, and no link within a link, of which the words remain.
 */
final class TidyInlines implements Inline.Visitor<TidyInlines> {
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  private final List<Inline> tidy = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final boolean linked;

  private TidyInlines(boolean linked) {
    this.linked = linked;
  }

  static List<Inline> of(List<Inline> inlines) {
    return of(inlines, false);
  }

  private static List<Inline> of(List<Inline> inlines, boolean linked) {
    TidyInlines result = new TidyInlines(linked);
    inlines.forEach(inline -> inline.accept(result));
    result.flush();
    return result.tidy;
  }

  private void flush() {
    if (text.length() > 0) {
      tidy.add(new Inline.Text(SPACES.matcher(text).replaceAll(" ")));
      text.setLength(0);
    }
  }

  private TidyInlines add(Inline inline) {
    flush();
    tidy.add(inline);
    return this;
  }

  @Override
  public TidyInlines visit(Inline.Text words) {
    text.append(words.literal());
    return this;
  }

  @Override
  public TidyInlines visit(Inline.Code code) {
    return code.literal().isEmpty() ? this : add(code);
  }

  @Override
  public TidyInlines visit(Inline.Emphasis emphasis) {
    List<Inline> children = of(emphasis.children(), linked);
    return children.isEmpty() ? this : add(new Inline.Emphasis(children));
  }

  @Override
  public TidyInlines visit(Inline.StrongEmphasis strong) {
    List<Inline> children = of(strong.children(), linked);
    return children.isEmpty() ? this : add(new Inline.StrongEmphasis(children));
  }

  @Override
  public TidyInlines visit(Inline.Strikethrough strikethrough) {
    List<Inline> children = of(strikethrough.children(), linked);
    return children.isEmpty() ? this : add(new Inline.Strikethrough(children));
  }

  @Override
  public TidyInlines visit(Inline.Link link) {
    if (linked) {
      link.children().forEach(child -> child.accept(this));
      return this;
    }
    return add(new Inline.Link(link.destination(), of(link.children(), true)));
  }

  @Override
  public TidyInlines visit(Inline.Image image) {
    return add(image);
  }

  @Override
  public TidyInlines visit(Inline.FootnoteReference reference) {
    return add(reference);
  }

  @Override
  public TidyInlines visit(Inline.HardLineBreak lineBreak) {
    return add(lineBreak);
  }
}
