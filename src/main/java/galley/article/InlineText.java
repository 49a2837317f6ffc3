package galley.article;

import java.util.List;

/**
 * The words of inlines, as {@link ArticleText} holds them: what the author wrote for reading,
 * without marks of ours. A hard line break is {@code \n}; an image is its description; a footnote
 * reference is {@code [1]}; raw HTML is its source.
 */
public final class InlineText implements Inline.Visitor<StringBuilder> {
  private final StringBuilder out = new StringBuilder();

  private InlineText() {}

  /** The words of {@code inlines}, with {@code \n} for hard line breaks. */
  public static String of(List<Inline> inlines) {
    return new InlineText().all(inlines).toString();
  }

  /** The words of {@code inlines} in one line. */
  public static String line(List<Inline> inlines) {
    return of(inlines).replace('\n', ' ');
  }

  private StringBuilder all(List<Inline> inlines) {
    for (Inline inline : inlines) {
      inline.accept(this);
    }
    return out;
  }

  @Override
  public StringBuilder visit(Inline.Text text) {
    return out.append(text.literal());
  }

  @Override
  public StringBuilder visit(Inline.Code code) {
    return out.append(code.literal());
  }

  @Override
  public StringBuilder visit(Inline.Emphasis emphasis) {
    return all(emphasis.children());
  }

  @Override
  public StringBuilder visit(Inline.StrongEmphasis strong) {
    return all(strong.children());
  }

  @Override
  public StringBuilder visit(Inline.Strikethrough strikethrough) {
    return all(strikethrough.children());
  }

  @Override
  public StringBuilder visit(Inline.Link link) {
    return all(link.children());
  }

  @Override
  public StringBuilder visit(Inline.Image image) {
    return out.append(image.alt());
  }

  @Override
  public StringBuilder visit(Inline.FootnoteReference reference) {
    return out.append('[').append(reference.number()).append(']');
  }

  @Override
  public StringBuilder visit(Inline.HardLineBreak lineBreak) {
    return out.append('\n');
  }

  @Override
  public StringBuilder visit(Inline.HtmlInline html) {
    return out.append(html.literal());
  }
}
