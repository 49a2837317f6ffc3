package galley.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a section is made of; CommonMark's and GFM's blocks, under their names.
 *
 * <p>All text in a block is safe to print: see {@link galley.text.Sanitizer}. A {@code line} is the
 * 1-based line of the source where the block begins.
 */
public sealed interface Block {

  /** The 1-based source line where this block begins. */
  int line();

  /** Calls the method of {@code visitor} that stands for this kind of block. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind, so that a new kind does not compile until every consumer handles it. */
  interface Visitor<R> {
    R visit(Heading heading);

    R visit(Paragraph paragraph);

    R visit(BlockQuote quote);

    R visit(Alert alert);

    R visit(ListBlock list);

    R visit(DefinitionList list);

    R visit(CodeBlock code);

    R visit(Table table);

    R visit(ThematicBreak thematicBreak);
  }

  /**
   * {@code ## Words}. A section's own heading, or one inside a quote or list, which begins no
   * section; {@code level} is 1 to 6.
   */
  record Heading(int level, List<Inline> children, int line) implements Block {
    public Heading {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("A heading's level is 1 to 6: " + level);
      }
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Running text. */
  record Paragraph(List<Inline> children, int line) implements Block {
    public Paragraph {
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code > Blocks}. */
  record BlockQuote(List<Block> children, int line) implements Block {
    public BlockQuote {
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code > [!NOTE]} and blocks, from GFM: a quote that says what it is for, not who said it. */
  record Alert(Kind kind, List<Block> children, int line) implements Block {

    /** What an alert is for. */
    public enum Kind {
      NOTE,
      TIP,
      IMPORTANT,
      WARNING,
      CAUTION
    }

    public Alert {
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code - items} or {@code 1. items}. An ordered list has a {@code start}, zero or more; a
   * bullet list has none. A tight list has no blank lines between its items.
   */
  record ListBlock(Optional<Integer> start, boolean tight, List<ListItem> items, int line)
      implements Block {
    public ListBlock {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** One item of a list; {@code checked} stands only on a task list's item, {@code - [x]}. */
  record ListItem(Optional<Boolean> checked, List<Block> children) {
    public ListItem {
      children = List.copyOf(children);
    }
  }

  /** {@code <dl>}, from HTML: terms and what they mean. */
  record DefinitionList(List<DefinitionItem> items, int line) implements Block {
    public DefinitionList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Terms, {@code <dt>}, and the definitions that all of them share, {@code <dd>}; either may be
   * missing. A term here is a list of its own, never one of another item, so that it can be known
   * by identity.
   */
  record DefinitionItem(List<List<Inline>> terms, List<List<Block>> definitions) {
    public DefinitionItem {
      terms = terms.stream().map(DefinitionItem::own).toList();
      definitions = definitions.stream().map(List::copyOf).toList();
    }

    /** Unlike {@link List#copyOf}, which gives back what cannot change. */
    private static List<Inline> own(List<Inline> term) {
      return Collections.unmodifiableList(new ArrayList<>(term));
    }
  }

  /**
   * Fenced or indented code; {@code literal} is its lines joined by {@code \n}, without a final
   * one. {@code info} is the fence's info string, empty without one.
   */
  record CodeBlock(String info, String literal, int line) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A GFM table: a header row and body rows, every row as wide as {@code alignments}. */
  record Table(List<Alignment> alignments, TableRow header, List<TableRow> rows, int line)
      implements Block {
    public Table {
      alignments = List.copyOf(alignments);
      rows = List.copyOf(rows);
      checkWidth(header, alignments.size());
      for (TableRow row : rows) {
        checkWidth(row, alignments.size());
      }
    }

    private static void checkWidth(TableRow row, int columns) {
      if (row.cells().size() != columns) {
        throw new IllegalArgumentException(
            "A row has " + row.cells().size() + " cells in a table of " + columns + " columns");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A row of cells. */
  record TableRow(List<TableCell> cells) {
    public TableRow {
      cells = List.copyOf(cells);
    }
  }

  /** A cell's words. */
  record TableCell(List<Inline> children) {
    public TableCell {
      children = List.copyOf(children);
    }
  }

  /** How a table's column is set. */
  enum Alignment {
    LEFT,
    CENTER,
    RIGHT
  }

  /** {@code ---}. */
  record ThematicBreak(int line) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
