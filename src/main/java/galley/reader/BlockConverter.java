package galley.reader;

import galley.article.BlankInlines;
import galley.article.Block;
import galley.article.Inline;
import galley.html.HtmlFragment;
import galley.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** The blocks below one commonmark node as ours, in order, but for footnotes' definitions. */
final class BlockConverter extends AbstractVisitor {
  private final FootnoteNumbers notes;
  private final List<Block> blocks = new ArrayList<>();

  private BlockConverter(FootnoteNumbers notes) {
    this.notes = notes;
  }

  /** Converts the children of {@code parent}. */
  static List<Block> children(Node parent, FootnoteNumbers notes) {
    BlockConverter converter = new BlockConverter(notes);
    converter.visitChildren(parent);
    return converter.blocks;
  }

  @Override
  public void visit(Heading node) {
    blocks.add(
        new Block.Heading(
            node.getLevel(), InlineConverter.children(node, notes), notes.line(node)));
  }

  @Override
  public void visit(Paragraph node) {
    List<Inline> words = InlineConverter.children(node, notes);
    // Such as a lone anchor, or a line break for the space that it makes.
    if (!BlankInlines.are(words)) {
      blocks.add(new Block.Paragraph(words, notes.line(node)));
    }
  }

  @Override
  public void visit(BlockQuote node) {
    Optional<Block.Alert.Kind> kind = Alerts.take(node);
    List<Block> quoted = children(node, notes);
    // Nothing is left of a quote that held only a footnote's definition.
    if (!quoted.isEmpty()) {
      blocks.add(
          kind.isPresent()
              ? new Block.Alert(kind.get(), quoted, notes.line(node))
              : new Block.BlockQuote(quoted, notes.line(node)));
    }
  }

  @Override
  public void visit(BulletList node) {
    list(node, Optional.empty());
  }

  @Override
  public void visit(OrderedList node) {
    list(node, Optional.ofNullable(node.getMarkerStartNumber()));
  }

  private void list(ListBlock node, Optional<Integer> start) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
      Optional<Boolean> checked = Optional.empty();
      if (item.getFirstChild() instanceof TaskListItemMarker marker) {
        checked = Optional.of(marker.isChecked());
      }
      items.add(new Block.ListItem(checked, children(item, notes)));
    }
    blocks.add(new Block.ListBlock(start, Tightness.of(node), items, notes.line(node)));
  }

  @Override
  public void visit(FencedCodeBlock node) {
    String info = node.getInfo() == null ? "" : Sanitizer.line(node.getInfo()).strip();
    blocks.add(new Block.CodeBlock(info, lines(node.getLiteral()), notes.line(node)));
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    blocks.add(new Block.CodeBlock("", lines(node.getLiteral()), notes.line(node)));
  }

  @Override
  public void visit(HtmlBlock node) {
    if (!(node.getPrevious() instanceof HtmlBlock)) {
      blocks.addAll(HtmlFragment.blocks(html(node), notes.line(node)));
    }
  }

  /** A blank line ends a block for Markdown, but no element that is open in it. */
  private String html(HtmlBlock first) {
    StringBuilder html = new StringBuilder(first.getLiteral());
    int line = notes.line(first);
    int lines = (int) first.getLiteral().chars().filter(c -> c == '\n').count();
    for (Node next = first.getNext(); next instanceof HtmlBlock more; next = next.getNext()) {
      int blank = Math.max(1, notes.line(more) - line - lines);
      html.append("\n".repeat(blank)).append(more.getLiteral());
      lines += blank + (int) more.getLiteral().chars().filter(c -> c == '\n').count();
    }
    return html.toString();
  }

  @Override
  public void visit(ThematicBreak node) {
    blocks.add(new Block.ThematicBreak(notes.line(node)));
  }

  @Override
  public void visit(CustomBlock node) {
    if (node instanceof TableBlock) {
      blocks.add(TableConverter.convert(node, notes));
    } else if (node instanceof DefinitionListNode list) {
      blocks.add(new Block.DefinitionList(DefinitionLists.items(list, notes), notes.line(node)));
    }
  }

  private static String lines(String literal) {
    String safe = Sanitizer.text(literal);
    return safe.endsWith("\n") ? safe.substring(0, safe.length() - 1) : safe;
  }
}
