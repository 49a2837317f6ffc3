package galley.html;

import galley.article.Article;
import galley.article.ArticleText;
import galley.article.Block;
import galley.article.Metadata;
import galley.article.Section;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** A piece of HTML that stands within something else, and is shown whole. */
public final class HtmlFragment {
  private HtmlFragment() {}

  /**
   * The blocks of {@code html}; any text gives some, or none.
   *
   * @param line the 1-based line of the source where {@code html} begins
   */
  public static List<Block> blocks(String html, int line) {
    Document page = HtmlReader.parse(html, "");
    Unseen.remove(page);
    return HtmlBlocks.in(page.body(), Notes.none(), line);
  }

  /** The words of {@code html} as an article's plain text has them, without blank ends. */
  public static String text(String html) {
    Section all = new Section(Optional.empty(), "0", "", "preamble", blocks(html, 1), List.of());
    Metadata unknown =
        new Metadata(
            "-",
            Metadata.TitleSource.FILE_NAME,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return ArticleText.of(new Article(unknown, List.of(all), List.of())).string().strip();
  }
}
