package galley.markdown;

import galley.article.Inline;
import java.util.ArrayList;
import java.util.List;

/** Inlines without what {@link MarkdownWriter} says it does not keep. */
final class PlainInlines implements Inline.Visitor<Void> {
  private final List<Inline> plain = new ArrayList<>();
  private final boolean linked;

  private PlainInlines(boolean linked) {
    this.linked = linked;
  }

  static List<Inline> of(List<Inline> inlines) {
    return of(inlines, false);
  }

  private static List<Inline> of(List<Inline> inlines, boolean linked) {
    PlainInlines result = new PlainInlines(linked);
    inlines.forEach(inline -> inline.accept(result));
    return result.plain;
  }

  private Void add(Inline inline) {
    plain.add(inline);
    return null;
  }

  private Void text(String words) {
    String before = "";
    if (!plain.isEmpty() && plain.get(plain.size() - 1) instanceof Inline.Text last) {
      before = last.literal();
      plain.remove(plain.size() - 1);
    }
    String whole = (before + words).replaceAll(" {2,}", " ");
    return whole.isEmpty() ? null : add(new Inline.Text(whole));
  }

  @Override
  public Void visit(Inline.Text text) {
    return text(text.literal());
  }

  @Override
  public Void visit(Inline.Code code) {
    return code.literal().isEmpty() ? null : add(code);
  }

  @Override
  public Void visit(Inline.Emphasis emphasis) {
    List<Inline> children = of(emphasis.children(), linked);
    return children.isEmpty() ? null : add(new Inline.Emphasis(children));
  }

  @Override
  public Void visit(Inline.StrongEmphasis strong) {
    List<Inline> children = of(strong.children(), linked);
    return children.isEmpty() ? null : add(new Inline.StrongEmphasis(children));
  }

  @Override
  public Void visit(Inline.Strikethrough strikethrough) {
    List<Inline> children = of(strikethrough.children(), linked);
    return children.isEmpty() ? null : add(new Inline.Strikethrough(children));
  }

  /** A bare address is read as a link to itself, so both count as the words. */
  @Override
  public Void visit(Inline.Link link) {
    if (linked) {
      link.children().forEach(child -> child.accept(this));
      return null;
    }
    List<Inline> children = of(link.children(), true);
    if (children.size() == 1
        && children.get(0) instanceof Inline.Text text
        && link.destination().matches("(https?://|mailto:|)\\Q" + text.literal() + "\\E")) {
      return text(text.literal());
    }
    return add(new Inline.Link(link.destination(), children));
  }

  @Override
  public Void visit(Inline.Image image) {
    return add(new Inline.Image(image.destination(), image.alt().replaceAll(" {2,}", " ")));
  }

  @Override
  public Void visit(Inline.FootnoteReference reference) {
    return add(reference);
  }

  @Override
  public Void visit(Inline.HardLineBreak lineBreak) {
    return add(lineBreak);
  }
}
