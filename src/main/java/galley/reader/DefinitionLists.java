package galley.reader;

import galley.article.BlankInlines;
import galley.article.Block;
import galley.article.Inline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.PostProcessor;

/** Puts terms and definitions that follow each other into lists, and reads these. */
final class DefinitionLists extends AbstractVisitor implements PostProcessor {
  private final List<DefinitionNode> firsts = new ArrayList<>();

  @Override
  public Node process(Node document) {
    document.accept(this);
    for (DefinitionNode first : firsts) {
      gather(first);
    }
    return document;
  }

  @Override
  public void visit(CustomBlock node) {
    if (node instanceof DefinitionNode definition && isFirst(definition)) {
      firsts.add(definition);
    }
    visitChildren(node);
  }

  /** Whether no other definition stands before, in the same list. */
  private static boolean isFirst(DefinitionNode definition) {
    Node before = definition.getPrevious();
    Node last = before instanceof Paragraph ? before.getPrevious() : before;
    return !(last instanceof DefinitionNode);
  }

  private static void gather(DefinitionNode first) {
    DefinitionListNode list = new DefinitionListNode();
    Node start = first.getPrevious() instanceof Paragraph terms ? terms : first;
    list.setSourceSpans(start.getSourceSpans());
    start.insertBefore(list);
    for (Node node = start; node != null && belongs(node); node = list.getNext()) {
      list.appendChild(node);
    }
  }

  private static boolean belongs(Node node) {
    return node instanceof DefinitionNode
        || (node instanceof Paragraph && node.getNext() instanceof DefinitionNode);
  }

  /** The items of {@code list}; definitions that show nothing are none. */
  static List<Block.DefinitionItem> items(DefinitionListNode list, FootnoteNumbers notes) {
    List<Block.DefinitionItem> items = new ArrayList<>();
    Node node = list.getFirstChild();
    while (node != null) {
      List<List<Inline>> terms = new ArrayList<>();
      if (node instanceof Paragraph paragraph) {
        terms = terms(paragraph, notes);
        node = paragraph.getNext();
      }
      List<List<Block>> definitions = new ArrayList<>();
      for (; node instanceof DefinitionNode; node = node.getNext()) {
        definitions.add(BlockConverter.children(node, notes));
      }
      definitions.removeIf(List::isEmpty);
      items.add(new Block.DefinitionItem(terms, definitions));
    }
    return items;
  }

  /** Each line is a term. */
  private static List<List<Inline>> terms(Paragraph paragraph, FootnoteNumbers notes) {
    List<List<Inline>> terms = new ArrayList<>();
    Paragraph line = new Paragraph();
    Node node = paragraph.getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        terms.add(InlineConverter.children(line, notes));
        line = new Paragraph();
      } else {
        line.appendChild(node);
      }
      node = next;
    }
    terms.add(InlineConverter.children(line, notes));
    terms.removeIf(BlankInlines::are);
    return terms;
  }
}
