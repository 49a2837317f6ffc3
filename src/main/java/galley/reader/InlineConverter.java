package galley.reader;

import galley.article.Inline;
import galley.article.InlineText;
import galley.text.LineJoin;
import galley.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The inlines below one commonmark node as ours: white space folded to single spaces, soft line
 * breaks joined, neighbouring text merged, everything made safe (a numeric entity brings control
 * characters in after the source was cleaned).
 */
final class InlineConverter extends AbstractVisitor {
  private final ToIntFunction<String> footnoteNumber;
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean softBreak;

  private InlineConverter(ToIntFunction<String> footnoteNumber) {
    this.footnoteNumber = footnoteNumber;
  }

  /**
   * Converts the children of {@code parent}.
   *
   * @param footnoteNumber the number of the footnote with a label, given at its first use
   */
  static List<Inline> children(Node parent, ToIntFunction<String> footnoteNumber) {
    InlineConverter converter = new InlineConverter(footnoteNumber);
    converter.visitChildren(parent);
    converter.flush();
    return converter.inlines;
  }

  private List<Inline> nested(Node parent) {
    return children(parent, footnoteNumber);
  }

  private void append(String literal) {
    String safe = Sanitizer.line(literal);
    if (softBreak && !safe.isEmpty()) {
      text.append(text.length() == 0 ? " " : LineJoin.between(text, safe));
      softBreak = false;
    }
    text.append(safe);
  }

  private void flush() {
    if (softBreak) {
      text.append(' ');
      softBreak = false;
    }
    if (text.length() > 0) {
      inlines.add(new Inline.Text(foldSpaces(text)));
      text.setLength(0);
    }
  }

  private void add(Inline inline) {
    flush();
    inlines.add(inline);
  }

  /** Runs of spaces as one: they are the source's layout, not the author's words. */
  private static String foldSpaces(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' || folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  @Override
  public void visit(Text node) {
    append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    softBreak = true;
  }

  @Override
  public void visit(HardLineBreak node) {
    add(new Inline.HardLineBreak());
  }

  @Override
  public void visit(Code node) {
    add(new Inline.Code(Sanitizer.line(node.getLiteral())));
  }

  @Override
  public void visit(Emphasis node) {
    add(new Inline.Emphasis(nested(node)));
  }

  @Override
  public void visit(StrongEmphasis node) {
    add(new Inline.StrongEmphasis(nested(node)));
  }

  @Override
  public void visit(Link node) {
    add(new Inline.Link(Sanitizer.line(node.getDestination()), nested(node)));
  }

  @Override
  public void visit(Image node) {
    add(
        new Inline.Image(
            Sanitizer.line(node.getDestination()), InlineText.line(nested(node)).strip()));
  }

  /** Tags are dropped, what stands between them stays; two of them mean something by themselves. */
  @Override
  public void visit(HtmlInline node) {
    String tag = node.getLiteral().toLowerCase(Locale.ROOT);
    if (tag.startsWith("<br")) {
      add(new Inline.HardLineBreak());
    } else if (tag.startsWith("<img")) {
      HtmlText.images(node.getLiteral()).forEach(this::add);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Strikethrough) {
      add(new Inline.Strikethrough(nested(node)));
    } else if (node instanceof FootnoteReference reference) {
      add(new Inline.FootnoteReference(footnoteNumber.applyAsInt(reference.getLabel())));
    } else {
      visitChildren(node);
    }
  }
}
