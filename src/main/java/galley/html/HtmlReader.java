package galley.html;

import galley.article.Article;
import galley.article.Block;
import galley.article.Metadata;
import galley.article.SectionBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a web page: its article, or all that is readable on it. */
public final class HtmlReader {
  /** Elements nested deeper are lifted to this depth, so that no walk runs out of stack. */
  private static final int DEEPEST = 250;

  private HtmlReader() {}

  /**
   * Reads {@code html}; any text gives an article.
   *
   * @param address where the page was found, absolute: what its relative links are relative to,
   *     unless it has a base of its own
   * @param fallback what to call a page without a title
   * @param wholePage whether to read everything instead of the article alone
   * @param warnings what was met before
   */
  public static Article read(
      String html,
      Optional<String> address,
      String fallback,
      boolean wholePage,
      List<String> warnings) {
    Document page = parse(html, address.orElse(""));
    Metadata metadata = PageMetadata.of(page, fallback);
    List<String> told = new ArrayList<>(warnings);
    Notes notes = Notes.takenFrom(page);
    Extraction found =
        wholePage
            ? new Extraction(List.of(WholePage.shown(page)), false)
            : Extraction.of(page, told);
    RepeatedTitle.remove(found.parts(), metadata.title());
    EmptyDescriptions.remove(found.parts(), metadata.title());

    SectionBuilder builder = new SectionBuilder();
    List<Block> blocks = new ArrayList<>();
    found.parts().forEach(part -> blocks.addAll(HtmlBlocks.in(part, notes, 1)));
    for (Block block : found.isArticle() ? Trimming.of(blocks, metadata.author()) : blocks) {
      if (block instanceof Block.Heading heading) {
        builder.heading(heading);
      } else {
        builder.block(block);
      }
    }
    return new Article(metadata, builder.build(notes.footnotes()), told);
  }

  /** {@code base}: an absolute address, or nothing. */
  static Document parse(String html, String base) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    return parser.parseInput(html, base);
  }
}
