package galley.annotation;

import galley.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The inlines of one leaf with marks put in behind commented words. Marks are keyed by the UTF-16
 * index in the article's text at which the words end.
 */
final class MarkedInlines implements Inline.Visitor<Void> {
  private final NavigableMap<Integer, String> marks;
  private final int[] lineStarts;
  private List<Inline> out = new ArrayList<>();
  private int line;
  private int place;

  private MarkedInlines(NavigableMap<Integer, String> marks, int[] lineStarts) {
    this.marks = marks;
    this.lineStarts = lineStarts;
    this.place = lineStarts[0];
  }

  /**
   * {@code inlines} with their marks.
   *
   * @param lineStarts where each of the leaf's lines begins in the article's text
   */
  static List<Inline> of(
      List<Inline> inlines, NavigableMap<Integer, String> marks, int[] lineStarts) {
    return new MarkedInlines(marks, lineStarts).all(inlines);
  }

  private List<Inline> all(List<Inline> inlines) {
    List<Inline> outer = out;
    out = new ArrayList<>();
    inlines.forEach(inline -> inline.accept(this));
    List<Inline> inner = out;
    out = outer;
    return inner;
  }

  private Void passed(Inline inline, int length) {
    out.add(inline);
    Map<Integer, String> behind = marks.subMap(place, false, place + length, true);
    behind.values().forEach(mark -> out.add(new Inline.Text(mark)));
    place += length;
    return null;
  }

  private Void containing(Inline inline) {
    out.add(inline);
    return null;
  }

  @Override
  public Void visit(Inline.Text text) {
    String literal = text.literal();
    int from = 0;
    int end = place + literal.length();
    for (Map.Entry<Integer, String> mark : marks.subMap(place, false, end, true).entrySet()) {
      int to = mark.getKey() - place;
      out.add(new Inline.Text(literal.substring(from, to) + mark.getValue()));
      from = to;
    }
    if (from < literal.length()) {
      out.add(new Inline.Text(literal.substring(from)));
    }
    place = end;
    return null;
  }

  @Override
  public Void visit(Inline.Code code) {
    return passed(code, code.literal().length());
  }

  @Override
  public Void visit(Inline.Emphasis emphasis) {
    return containing(new Inline.Emphasis(all(emphasis.children())));
  }

  @Override
  public Void visit(Inline.StrongEmphasis strong) {
    return containing(new Inline.StrongEmphasis(all(strong.children())));
  }

  @Override
  public Void visit(Inline.Strikethrough strikethrough) {
    return containing(new Inline.Strikethrough(all(strikethrough.children())));
  }

  @Override
  public Void visit(Inline.Link link) {
    return containing(new Inline.Link(link.destination(), all(link.children())));
  }

  @Override
  public Void visit(Inline.Image image) {
    return passed(image, image.alt().length());
  }

  @Override
  public Void visit(Inline.FootnoteReference reference) {
    return passed(reference, ("[" + reference.number() + "]").length());
  }

  @Override
  public Void visit(Inline.HardLineBreak lineBreak) {
    line++;
    place = line < lineStarts.length ? lineStarts[line] : place + 1;
    return containing(lineBreak);
  }
}
