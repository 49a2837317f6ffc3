package galley.html;

import galley.article.Article;
import galley.article.ArticleText;
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

  /** Reads {@code source}; any text gives an article. */
  public static Article read(HtmlSource source) {
    return read(parse(source.html(), source.address().orElse("")), source).article();
  }

  /**
   * Reads the beginning of {@code source}.
   *
   * @param letters how much of its text, in UTF-16 units, or somewhat more
   * @param farthest how much of the source may be gone through for that, in UTF-16 units
   * @return empty if there is not so much, or not enough of an article in it to be sure that it is
   *     the page's
   */
  public static Optional<PageBeginning> beginning(HtmlSource source, int letters, int farthest) {
    Optional<FirstPart> part = FirstPart.of(source, letters, farthest);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    Reading read = read(part.get().page(), source);
    boolean enough = ArticleText.of(read.article()).string().length() * 2 >= letters;
    return enough && (read.isArticle() || source.wholePage())
        ? Optional.of(new PageBeginning(read.article(), part.get().length()))
        : Optional.empty();
  }

  /** What came of a page, which is all that is readable on it if that is no article. */
  private record Reading(Article article, boolean isArticle) {}

  private static Reading read(Document page, HtmlSource source) {
    Metadata metadata = PageMetadata.of(page, source.fallback());
    List<String> told = new ArrayList<>(source.warnings());
    Notes notes = Notes.takenFrom(page);
    Extraction found =
        source.wholePage()
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
    Article article = new Article(metadata, builder.build(notes.footnotes()), told);
    return new Reading(article, found.isArticle());
  }

  /** {@code base}: an absolute address, or nothing. */
  static Document parse(String html, String base) {
    return parser().parseInput(html, base);
  }

  static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
  }
}
