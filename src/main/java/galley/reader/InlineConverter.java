package galley.reader;

import galley.article.Inline;
import galley.article.InlineText;
import galley.article.TextJoin;
import galley.html.HtmlTag;
import galley.text.LineJoin;
import galley.text.Sanitizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
  /** Elements within more than these are not told from what stands around them. */
  private static final int DEEPEST = 50;

  private final FootnoteNumbers notes;
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private List<Inline> inlines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean softBreak;
  private boolean tagged;

  /** An element whose end was not met yet, and what stands before it. */
  private record OpenElement(HtmlTag tag, List<Inline> before) {}

  private InlineConverter(FootnoteNumbers notes) {
    this.notes = notes;
  }

  /**
   * Converts the children of {@code parent}.
   *
   * @param notes which number footnotes, at their first use
   */
  static List<Inline> children(Node parent, FootnoteNumbers notes) {
    InlineConverter converter = new InlineConverter(notes);
    converter.visitChildren(parent);
    return converter.end();
  }

  private List<Inline> end() {
    flush();
    while (!open.isEmpty()) {
      close("");
    }
    return tagged ? joined(inlines) : inlines;
  }

  private static List<Inline> joined(List<Inline> inlines) {
    return TextJoin.of(inlines).stream().map(InlineConverter::folded).toList();
  }

  private static Inline folded(Inline inline) {
    return inline instanceof Inline.Text text
        ? new Inline.Text(foldSpaces(text.literal()))
        : inline;
  }

  private List<Inline> nested(Node parent) {
    return children(parent, notes);
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
    String whole = text.toString();
    if (!whole.contains("  ")) {
      return whole;
    }
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

  /** What stands between two tags is read as the same element of a web page. */
  @Override
  public void visit(HtmlInline node) {
    HtmlTag tag = HtmlTag.of(node.getLiteral()).orElse(null);
    if (tag == null) {
      return;
    }
    tagged = true;
    if (tag.isEmpty()) {
      flush();
      inlines.addAll(tag.around(List.of()));
    } else if (!tag.isClosing()) {
      open(tag);
    } else if (open.stream().anyMatch(each -> each.tag().name().equals(tag.name()))) {
      while (!close(tag.name())) {
        // Those that were opened within it end with it.
      }
    }
  }

  private void open(HtmlTag tag) {
    if (open.size() < DEEPEST) {
      flush();
      open.push(new OpenElement(tag, inlines));
      inlines = new ArrayList<>();
    }
  }

  /** Ends the element that was opened last; whether its name is {@code name}. */
  private boolean close(String name) {
    flush();
    OpenElement last = open.pop();
    boolean named = last.tag().name().equals(name);
    List<Inline> children = joined(inlines);
    inlines = last.before();
    inlines.addAll(named ? last.tag().around(children) : children);
    return named;
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Strikethrough) {
      add(new Inline.Strikethrough(nested(node)));
    } else if (node instanceof FootnoteReference reference) {
      add(new Inline.FootnoteReference(notes.number(reference.getLabel())));
    } else {
      visitChildren(node);
    }
  }
}
