package galley.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Mathematics on lines of its own, between two that are but {@code $$}, or {@code \[} and {@code
 * \]}: a block of code, since its lines may begin with what would open a list or heading.
 */
final class DisplayedMathematics extends AbstractBlockParser {
  private static final Map<String, String> CLOSING = Map.of("$$", "$$", "\\[", "\\]");
  private static final int MOST_INDENT = 3;

  private final FencedCodeBlock block = new FencedCodeBlock();
  private final StringBuilder literal = new StringBuilder();
  private final int last;

  /**
   * @param last the line that closes it, counted from 0
   */
  private DisplayedMathematics(int last) {
    this.last = last;
    block.setInfo("math");
  }

  /** What the parser of Markdown is told of it, for one source. */
  static final class Factory extends AbstractBlockParserFactory {
    /** The lines that may open mathematics, each with the one that closes it. */
    private final Map<Integer, Integer> closing = new HashMap<>();

    Factory(String source, MarkdownMarks marks) {
      if (!marks.hasDisplayedMathematics()) {
        return;
      }
      Map<String, Integer> closers = new HashMap<>();
      List<String> lines = source.lines().map(String::stripTrailing).toList();
      for (int i = lines.size() - 1; i >= 0; i--) {
        String line = lines.get(i);
        String words = line.strip();
        if (words.isEmpty()) {
          closers.clear();
        }
        Integer end = closers.get(CLOSING.getOrDefault(words, ""));
        if (end != null && line.length() - words.length() <= MOST_INDENT) {
          closing.put(i, end);
        }
        if (CLOSING.containsValue(words)) {
          closers.put(words, i);
        }
      }
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      Integer end = closing.get(line(state));
      return end == null || state.getIndent() > MOST_INDENT
          ? BlockStart.none()
          : BlockStart.of(new DisplayedMathematics(end)).atIndex(state.getNextNonSpaceIndex());
    }
  }

  private static int line(ParserState state) {
    SourceSpan span = state.getLine().getSourceSpan();
    return span == null ? -1 : span.getLineIndex();
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (line(state) == last) {
      literal.append(state.getLine().getContent().toString().strip());
      return BlockContinue.finished();
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    literal.append(line.getContent()).append('\n');
  }

  @Override
  public void closeBlock() {
    block.setLiteral(literal.toString());
  }
}
