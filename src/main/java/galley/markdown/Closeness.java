package galley.markdown;

import galley.article.Block;

/**
 * Whether a block ends where the next begins, without a blank line between them; as a visitor,
 * whether a block can interrupt a paragraph.
 */
final class Closeness implements Block.Visitor<Boolean> {
  private final String firstLine;

  private Closeness(String firstLine) {
    this.firstLine = firstLine;
  }

  /**
   * Whether {@code next} can begin on the line after {@code previous}.
   *
   * @param firstLine of the markup of {@code next}
   */
  static boolean canTouch(Block previous, Block next, String firstLine) {
    boolean ended =
        previous instanceof Block.Heading
            || previous instanceof Block.CodeBlock
            || previous instanceof Block.ThematicBreak;
    return ended || (previous instanceof Block.Paragraph && next.accept(new Closeness(firstLine)));
  }

  @Override
  public Boolean visit(Block.Heading heading) {
    return true;
  }

  @Override
  public Boolean visit(Block.Paragraph paragraph) {
    return false;
  }

  @Override
  public Boolean visit(Block.BlockQuote quote) {
    return true;
  }

  @Override
  public Boolean visit(Block.Alert alert) {
    return true;
  }

  @Override
  public Boolean visit(Block.DefinitionList list) {
    return false;
  }

  /** Numbers that begin elsewhere than at 1 and empty items do not interrupt a paragraph. */
  @Override
  public Boolean visit(Block.ListBlock list) {
    return list.start().orElse(1) == 1 && firstLine.indexOf(' ') > 0;
  }

  @Override
  public Boolean visit(Block.CodeBlock code) {
    return true;
  }

  @Override
  public Boolean visit(Block.Table table) {
    return false;
  }

  @Override
  public Boolean visit(Block.ThematicBreak thematicBreak) {
    return true;
  }
}
