package galley.html;

import galley.article.Inline;
import galley.article.TextJoin;
import galley.text.LineJoin;
import galley.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The inlines of one paragraph, made from the nodes that are added: white space folded as a browser
 * folds it, across elements, and everything safe to print. White space at the edge of an emphasis
 * or a link moves out of it.
 */
final class Inlines {
  private final Notes notes;
  private List<Inline> inlines = new ArrayList<>();
  private StringBuilder text = new StringBuilder();

  /** Whether white space that comes next shows nothing, as at the start of a line. */
  private boolean atStart = true;

  /** Whether there was white space that shows if anything follows. */
  private boolean spaced;

  /** Whether the last that shows is white space. */
  private boolean blank;

  /** Whether a line of the source ended within it. */
  private boolean broken;

  Inlines(Notes notes) {
    this.notes = notes;
  }

  /** The inlines of everything below {@code element}; its blocks stand in one line. */
  static List<Inline> of(Element element, Notes notes) {
    Inlines inlines = new Inlines(notes);
    inlines.children(element);
    return inlines.end();
  }

  /** What was added since the last call, without white space at its ends. */
  List<Inline> end() {
    flush();
    List<Inline> ended = inlines;
    inlines = new ArrayList<>();
    atStart = true;
    blank = false;
    spaced = false;
    broken = false;
    while (!ended.isEmpty() && ended.get(ended.size() - 1) instanceof Inline.HardLineBreak) {
      ended.remove(ended.size() - 1);
    }
    return TextJoin.of(ended);
  }

  void add(Node node) {
    if (node instanceof TextNode words) {
      words(Sanitizer.text(words.getWholeText()));
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void children(Element element) {
    element.childNodes().forEach(this::add);
  }

  private void words(String words) {
    char[] all = words.toCharArray();
    int i = 0;
    while (i < all.length) {
      char c = all[i];
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        spaced = !atStart && !blank;
        broken |= c == '\n';
        i++;
      } else {
        if (spaced) {
          text.append(broken && text.length() > 0 ? joint(words, i) : " ");
        }
        int end = runEnd(all, i);
        text.append(words.substring(i, end));
        i = end;
        blank = false;
        atStart = false;
        spaced = false;
        broken = false;
      }
    }
  }

  /** The end of what stays as it is: letters, and single spaces between them. */
  private static int runEnd(char[] all, int start) {
    int end = start + 1;
    while (end < all.length
        && (all[end] > ' ' || (all[end] == ' ' && end + 1 < all.length && all[end + 1] > ' '))) {
      end++;
    }
    return end;
  }

  private String joint(String words, int next) {
    return LineJoin.between(text, words.substring(next, Math.min(next + 2, words.length())));
  }

  /** Shows white space that waits for what follows. */
  private void space() {
    text.append(spaced ? " " : "");
    blank |= spaced;
    spaced = false;
    broken = false;
  }

  private void flush() {
    if (text.length() > 0) {
      inlines.add(new Inline.Text(text.toString()));
      // Cleared, it would keep two bytes a character once it had needed them.
      text = new StringBuilder();
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "br" -> lineBreak();
      case "img" -> picture(element);
      case "wbr" -> put(InlineElement.of(element, List.of()));
      case "code", "kbd", "samp", "tt" -> put(InlineElement.code(element.wholeText()));
      case "math" -> words(Sanitizer.text(Formula.of(element)));
      case "a" -> link(element);
      default -> {
        if (InlineElement.isTransparent(element)) {
          other(element);
        } else {
          nest(element);
        }
      }
    }
  }

  private void picture(Element image) {
    if (Formula.isPicture(image)) {
      words(Sanitizer.text(Formula.ofPicture(image)));
    } else {
      put(InlineElement.of(image, List.of()));
    }
  }

  private void put(List<Inline> shown) {
    if (!shown.isEmpty()) {
      space();
      flush();
      inlines.addAll(shown);
      blank = false;
      atStart = false;
    }
  }

  private void other(Element element) {
    boolean block = !Tags.isInline(element);
    words(block ? " " : "");
    children(element);
    words(block ? " " : "");
  }

  private void lineBreak() {
    if (!atStart) {
      flush();
      inlines.add(new Inline.HardLineBreak());
    }
    atStart = true;
    blank = false;
    spaced = false;
    broken = false;
  }

  private void nest(Element element) {
    space();
    flush();
    List<Inline> around = inlines;
    inlines = new ArrayList<>();
    children(element);
    flush();
    List<Inline> children = TextJoin.of(inlines);
    inlines = around;
    if (!children.isEmpty()
        && children.get(0) instanceof Inline.Text first
        && first.literal().startsWith(" ")) {
      inlines.add(new Inline.Text(" "));
      children.set(0, new Inline.Text(first.literal().substring(1)));
      children = TextJoin.of(children);
    }
    inlines.addAll(InlineElement.of(element, children));
  }

  private void link(Element element) {
    int number = notes.number(element);
    if (number > 0) {
      put(List.of(new Inline.FootnoteReference(number)));
    } else {
      nest(element);
    }
  }
}
