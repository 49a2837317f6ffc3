package galley.reader;

import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A definition as PHP Markdown Extra and Pandoc have them: {@code : } and blocks that are set in as
 * far as the first, below a paragraph whose lines are the terms. An HTML comment stands for a
 * missing term.
 */
final class DefinitionParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;
  private static final int TAB = 4;

  private final DefinitionNode block = new DefinitionNode();

  /** How many columns further in than its container the definition's blocks begin. */
  private final int contentIndent;

  private DefinitionParser(int contentIndent) {
    this.contentIndent = contentIndent;
  }

  /** What the parser of Markdown is told of it. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int mark = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT
          || mark >= line.length()
          || line.charAt(mark) != ':'
          || !mayFollow(matched)) {
        return BlockStart.none();
      }
      int afterMark = state.getColumn() + state.getIndent() + 1;
      int column = afterMark;
      int index = mark + 1;
      while (index < line.length() && isBlank(line.charAt(index))) {
        column += line.charAt(index) == '\t' ? TAB - column % TAB : 1;
        index++;
      }
      if (index == mark + 1 || index == line.length()) {
        return BlockStart.none();
      }
      int content = column - afterMark > CODE_INDENT ? afterMark + 1 : column;
      return BlockStart.of(new DefinitionParser(content - state.getColumn())).atColumn(content);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean mayFollow(MatchedBlockParser matched) {
    Block container = matched.getMatchedBlockParser().getBlock();
    Node before = container.getLastChild();
    return !matched.getParagraphLines().isEmpty()
        || before instanceof Paragraph
        || before instanceof DefinitionNode
        || (before instanceof HtmlBlock html && isComment(html));
  }

  /** One on the line above has no literal yet, and but a comment and its like can end there. */
  private static boolean isComment(HtmlBlock html) {
    String literal = html.getLiteral();
    return literal == null || literal.startsWith("<!--");
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return block.getFirstChild() == null
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= contentIndent
        ? BlockContinue.atColumn(state.getColumn() + contentIndent)
        : BlockContinue.none();
  }
}
