package galley.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Divides what stands below an element into its runs of text, in one pass. */
final class TextBlocks implements NodeVisitor {
  private static final String COMMAS = ",\u060C\u3001\uFF0C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32";

  /** A letter of a Chinese, Japanese or Korean text says as much as several Latin ones. */
  private static final int DENSE = 3;

  private static final char FIRST_DENSE = '\u3040';
  private static final char LAST_DENSE = '\uD7AF';

  private final List<TextBlock> blocks = new ArrayList<>();
  private final Set<Element> mixed = Collections.newSetFromMap(new HashMap<>());
  private Element container;
  private int links;
  private int length;
  private int linked;
  private int commas;
  private boolean spaced = true;

  private TextBlocks(Element root) {
    this.container = root;
  }

  static List<TextBlock> of(Element root) {
    TextBlocks found = new TextBlocks(root);
    NodeTraversor.traverse(found, root);
    found.end();
    return found.blocks.stream().map(found::judged).toList();
  }

  private TextBlock judged(TextBlock block) {
    return new TextBlock(
        block.container(),
        !mixed.contains(block.container()),
        block.length(),
        block.linked(),
        block.commas());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      count(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links++;
      }
      if (element.normalName().equals("br") && isDoubled(element)) {
        end();
        mixed.add(container);
      } else if (!Tags.isInline(element) && depth > 0) {
        end();
        mixed.add(container);
        container = element;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      }
      Element parent = element.parent();
      if (!Tags.isInline(element) && depth > 0 && parent != null) {
        end();
        container = parent;
        while (Tags.isInline(container) && container.parent() != null) {
          container = container.parent();
        }
      }
    }
  }

  /** Whether another line break follows, which together part paragraphs. */
  static boolean isDoubled(Element lineBreak) {
    Node next = lineBreak.nextSibling();
    while (next instanceof TextNode words && words.isBlank()) {
      next = next.nextSibling();
    }
    return next != null && next.normalName().equals("br");
  }

  private void count(String text) {
    int before = length;
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      boolean ascii = c < 0x80;
      boolean space = c == ' ' || ((!ascii || c < ' ') && Character.isWhitespace(c));
      if (!space || !spaced) {
        length += c >= FIRST_DENSE && c <= LAST_DENSE ? DENSE : 1;
      }
      commas += ascii ? (c == ',' ? 1 : 0) : COMMAS.indexOf(c) >= 0 ? 1 : 0;
      spaced = space;
    }
    linked += links > 0 ? length - before : 0;
  }

  private void end() {
    if (length > 0) {
      blocks.add(new TextBlock(container, true, length, linked, commas));
    }
    length = 0;
    linked = 0;
    commas = 0;
    spaced = true;
  }
}
