package galley.reader;

import galley.article.Block;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Quotes that GFM reads as alerts: their first line is {@code [!NOTE]} or such, and no more. */
final class Alerts {
  private static final Map<String, Block.Alert.Kind> KINDS =
      Map.of(
          "[!note]", Block.Alert.Kind.NOTE,
          "[!tip]", Block.Alert.Kind.TIP,
          "[!important]", Block.Alert.Kind.IMPORTANT,
          "[!warning]", Block.Alert.Kind.WARNING,
          "[!caution]", Block.Alert.Kind.CAUTION);

  private Alerts() {}

  /**
   * Takes the mark off a quote that is an alert, so that its words remain; leaves any other as it
   * is, such as one that has nothing but a mark.
   */
  static Optional<Block.Alert.Kind> take(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)
        || !(first.getFirstChild() instanceof Text mark)) {
      return Optional.empty();
    }
    Block.Alert.Kind kind = KINDS.get(mark.getLiteral().strip().toLowerCase(Locale.ROOT));
    Node ending = mark.getNext();
    boolean alone =
        ending == null || ending instanceof SoftLineBreak || ending instanceof HardLineBreak;
    if (kind == null || !alone || (ending == null && first.getNext() == null)) {
      return Optional.empty();
    }
    mark.unlink();
    if (ending == null) {
      first.unlink();
    } else {
      ending.unlink();
      List<SourceSpan> lines = first.getSourceSpans();
      first.setSourceSpans(lines.isEmpty() ? lines : lines.subList(1, lines.size()));
    }
    return Optional.of(kind);
  }
}
