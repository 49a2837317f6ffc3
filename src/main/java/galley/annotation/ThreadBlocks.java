package galley.annotation;

import galley.article.Block;
import galley.article.Inline;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A thread of comments as a quote: who says what, answers as a list below. */
final class ThreadBlocks {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);

  private ThreadBlocks() {}

  /**
   * The quote.
   *
   * @param mark what stands in the text for the thread
   * @param line the 1-based source line that it belongs to
   */
  static Block of(PlacedThread placed, String mark, int line) {
    Annotation root = placed.thread().root();
    String head = mark + " " + signature(root) + state(placed) + ":";
    List<Block> blocks = new ArrayList<>(said(head, root.body(), line));
    List<Block.ListItem> answers = new ArrayList<>();
    for (Annotation reply : placed.thread().replies()) {
      answers.add(
          new Block.ListItem(Optional.empty(), said(signature(reply) + ":", reply.body(), line)));
    }
    if (!answers.isEmpty()) {
      blocks.add(new Block.ListBlock(Optional.empty(), true, answers, line));
    }
    return new Block.BlockQuote(blocks, line);
  }

  private static String signature(Annotation annotation) {
    return annotation.creator().orElse("unknown author")
        + annotation.created().map(time -> ", " + DATE.format(time)).orElse("");
  }

  /**
   * What the reader must know besides the words; the old ones where the text no longer has them.
   */
  private static String state(PlacedThread placed) {
    String quote =
        placed
            .thread()
            .root()
            .target()
            .quote()
            .map(selector -> " «" + selector.exact().replaceAll("\\s+", " ") + "»")
            .orElse("");
    String anchored =
        switch (placed.anchor().state()) {
          case EXACT, MOVED -> quote.isEmpty() ? "" : ", on" + quote;
          case CHANGED -> ", on what was" + quote;
          case ORPHANED -> ", on words that are gone," + quote;
        };
    return anchored + (placed.thread().resolved() ? ", resolved" : "");
  }

  private static List<Block> said(String head, String body, int line) {
    List<Block> paragraphs = new ArrayList<>();
    String all = head + "\n" + (body.isBlank() ? "(deleted)" : body.strip());
    for (String paragraph : all.split("\n{2,}", -1)) {
      List<Inline> inlines = new ArrayList<>();
      for (String text : paragraph.split("\n", -1)) {
        if (!inlines.isEmpty()) {
          inlines.add(new Inline.HardLineBreak());
        }
        inlines.add(new Inline.Text(text));
      }
      paragraphs.add(new Block.Paragraph(inlines, line));
    }
    return paragraphs;
  }
}
