package galley.article;

import java.util.List;

/**
 * What a paragraph, heading or table cell is made of; CommonMark's inlines, under their names.
 *
 * <p>All text in an inline is safe to print: see {@link galley.text.Sanitizer}.
 */
public sealed interface Inline {

  /** Calls the method of {@code visitor} that stands for this kind of inline. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind, so that a new kind does not compile until every consumer handles it. */
  interface Visitor<R> {
    R visit(Text text);

    R visit(Code code);

    R visit(Emphasis emphasis);

    R visit(StrongEmphasis strong);

    R visit(Strikethrough strikethrough);

    R visit(Link link);

    R visit(Image image);

    R visit(FootnoteReference reference);

    R visit(HardLineBreak lineBreak);
  }

  /** Plain words: {@code Hello}. A soft line break of the source is a space in here. */
  record Text(String literal) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A code span: {@code `x`}. */
  record Code(String literal) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code *so*}. */
  record Emphasis(List<Inline> children) implements Inline {
    public Emphasis {
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code **so**}. */
  record StrongEmphasis(List<Inline> children) implements Inline {
    public StrongEmphasis {
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ~~so~~}, from GFM. */
  record Strikethrough(List<Inline> children) implements Inline {
    public Strikethrough {
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code [words](destination)}; the destination is as the source has it, resolved by nobody. */
  record Link(String destination, List<Inline> children) implements Inline {
    public Link {
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ![alt](destination)}; {@code alt} is the description as plain words, maybe empty. */
  record Image(String destination, String alt) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code [^label]}: a reference to the {@link Footnote} of the same number, which counts from 1
   * in the order of first reference.
   */
  record FootnoteReference(int number) implements Inline {
    public FootnoteReference {
      if (number < 1) {
        throw new IllegalArgumentException("A footnote's number counts from 1: " + number);
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A line ending that the author asked for: two spaces or a backslash before it. */
  record HardLineBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
