package galley.markdown;

import galley.article.FootnoteReferences;
import galley.article.Inline;
import galley.markdown.EscapedText.Where;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The inlines of one paragraph, heading or cell as Markdown. Where marks would be misread, tags
 * take their place: {@code <em>}, {@code <strong>}, {@code <del>} and {@code <br>}.
 */
final class InlineMarkup implements Inline.Visitor<InlineMarkup> {
  private static final String BACKSLASH_BREAK = "\\\n";
  private static final String TAG_BREAK = "<br>";

  /** What tells brackets with backslashes around mathematics from those around words. */
  private static final Pattern TEX = Pattern.compile("[_^={}]|\\\\[A-Za-z]");

  private final StringBuilder out = new StringBuilder();
  private final Where where;
  private final Set<Integer> footnotes;

  /** Whether brackets are written as references, because with backslashes they would be TeX. */
  private final boolean referring;

  /** How many pairs of marks are open. */
  private int open;

  /** The first unit of what comes after the inline being written; 0 where the block ends. */
  private char after;

  private InlineMarkup(Where where, Set<Integer> footnotes, boolean referring) {
    this.where = where;
    this.footnotes = footnotes;
    this.referring = referring;
  }

  /**
   * The markup of {@code inlines}: of several lines in a paragraph, of one elsewhere; no line
   * begins or ends with a space.
   *
   * @param footnotes the numbers of those the article has
   */
  static String of(List<Inline> inlines, Where where, Set<Integer> footnotes) {
    return each(List.of(inlines), where, footnotes).get(0);
  }

  /** The same of each of {@code parts}, which will stand in one paragraph. */
  static List<String> each(List<List<Inline>> parts, Where where, Set<Integer> footnotes) {
    List<String> written = written(parts, where, footnotes, false);
    return looksLikeMathematics(String.join("\n", written))
        ? written(parts, where, footnotes, true)
        : written;
  }

  private static List<String> written(
      List<List<Inline>> parts, Where where, Set<Integer> footnotes, boolean referring) {
    return parts.stream().map(part -> write(part, where, footnotes, referring)).toList();
  }

  /** As readers look for it: what a backslash stands before is passed over with it. */
  private static boolean looksLikeMathematics(String text) {
    int open = -1;
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 2)) {
      if (text.startsWith("[", at + 1)) {
        open = at + 2;
        if (endsLine(text, open)) {
          return true;
        }
      } else if (open >= 0 && text.startsWith("]", at + 1)) {
        if (TEX.matcher(text).region(open, at).find()) {
          return true;
        }
        open = -1;
      }
    }
    return false;
  }

  private static boolean endsLine(String text, int index) {
    return index == text.length() || text.charAt(index) == '\\' || text.charAt(index) == '\n';
  }

  private static String write(
      List<Inline> inlines, Where where, Set<Integer> footnotes, boolean referring) {
    InlineMarkup markup = new InlineMarkup(where, footnotes, referring);
    markup.all(TidyInlines.of(inlines), (char) 0);
    String text = markup.out.toString();
    if (text.endsWith(BACKSLASH_BREAK)) {
      text = text.substring(0, text.length() - BACKSLASH_BREAK.length()) + TAG_BREAK;
    }
    return text.replaceAll("(?m)^ | $", "&#32;");
  }

  private void all(List<Inline> inlines, char afterLast) {
    for (int i = 0; i < inlines.size(); i++) {
      after = i + 1 < inlines.size() ? Flanks.first(inlines.get(i + 1)) : afterLast;
      inlines.get(i).accept(this);
    }
  }

  @Override
  public InlineMarkup visit(Inline.Text text) {
    EscapedText.append(text.literal(), out, where, referring, after);
    return this;
  }

  @Override
  public InlineMarkup visit(Inline.Code code) {
    String literal = code.literal();
    String fence = "`".repeat(CodeFence.longestRun(literal, '`') + 1);
    boolean padded =
        literal.startsWith("`")
            || literal.endsWith("`")
            || (literal.startsWith(" ") && literal.endsWith(" ") && !literal.isBlank());
    String pad = padded ? " " : "";
    if (out.length() > 0 && out.charAt(out.length() - 1) == '`') {
      out.append(BlockMarkup.SEPARATOR);
    }
    out.append(fence).append(pad).append(piped(literal)).append(pad).append(fence);
    return this;
  }

  private String piped(String raw) {
    return where == Where.CELL ? raw.replace("|", "\\|") : raw;
  }

  @Override
  public InlineMarkup visit(Inline.Emphasis emphasis) {
    List<Inline> children = emphasis.children();
    if (children.size() == 1 && children.get(0) instanceof Inline.StrongEmphasis strong) {
      Flanks flanks = flanks(strong.children());
      if (flanks.allow('*', open > 0)) {
        wrapped("***", strong.children());
        return this;
      }
    }
    return marked(children, "*", "_", "em");
  }

  @Override
  public InlineMarkup visit(Inline.StrongEmphasis strong) {
    return marked(strong.children(), "**", "__", "strong");
  }

  @Override
  public InlineMarkup visit(Inline.Strikethrough strikethrough) {
    return marked(strikethrough.children(), "~~", "~~", "del");
  }

  private InlineMarkup marked(List<Inline> children, String mark, String other, String tag) {
    Flanks flanks = flanks(children);
    boolean nested = open > 0;
    if (flanks.allow(mark.charAt(0), nested)) {
      wrapped(mark, children);
    } else if (flanks.allow(other.charAt(0), nested)) {
      wrapped(other, children);
    } else {
      out.append('<').append(tag).append('>');
      all(children, '<');
      out.append("</").append(tag).append('>');
    }
    return this;
  }

  private Flanks flanks(List<Inline> children) {
    char before = out.length() == 0 ? 0 : out.charAt(out.length() - 1);
    return new Flanks(before, Flanks.first(children), Flanks.last(children), after);
  }

  private void wrapped(String mark, List<Inline> children) {
    out.append(mark);
    open++;
    all(children, mark.charAt(0));
    open--;
    out.append(mark);
  }

  @Override
  public InlineMarkup visit(Inline.Link link) {
    if (Destination.isAutolink(link)) {
      out.append('<').append(link.destination()).append('>');
      return this;
    }
    if (FootnoteReferences.within(link.children())) {
      // Markdown has no footnote reference within a link.
      out.append("<a href=\"").append(piped(attribute(link.destination()))).append("\">");
      all(link.children(), '<');
      out.append("</a>");
      return this;
    }
    out.append('[');
    int outside = open;
    open = 0;
    all(link.children(), ']');
    open = outside;
    out.append("](").append(piped(Destination.of(link.destination()))).append(')');
    return this;
  }

  private static String attribute(String value) {
    return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  @Override
  public InlineMarkup visit(Inline.Image image) {
    out.append("![");
    EscapedText.append(image.alt(), out, where, referring, ']');
    out.append("](").append(piped(Destination.of(image.destination()))).append(')');
    return this;
  }

  @Override
  public InlineMarkup visit(Inline.FootnoteReference reference) {
    int number = reference.number();
    // A reference without its footnote would be read as these words anyway.
    if (footnotes.contains(number)) {
      out.append("[^").append(number).append(']');
    } else {
      EscapedText.append("[" + number + "]", out, where, referring, after);
    }
    return this;
  }

  @Override
  public InlineMarkup visit(Inline.HardLineBreak lineBreak) {
    out.append(where == Where.PARAGRAPH ? BACKSLASH_BREAK : TAG_BREAK);
    return this;
  }
}
