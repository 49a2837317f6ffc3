package galley.reader;

import galley.article.Article;
import galley.html.HtmlReader;
import galley.html.HtmlSource;

/** Turns a source into an article with the reader for its format; any content gives one. */
public final class ArticleReader {
  private ArticleReader() {}

  /** Reads {@code source}; of a web page the article alone. */
  public static Article read(Source source) {
    return read(source, false);
  }

  /**
   * Reads {@code source}.
   *
   * @param wholePage whether to read all that a web page shows, and not its article alone
   */
  public static Article read(Source source, boolean wholePage) {
    return switch (source.format()) {
      case MARKDOWN -> MarkdownReader.read(source);
      case HTML -> HtmlReader.read(page(source, wholePage));
      case PLAIN_TEXT -> PlainTextReader.read(source);
    };
  }

  static HtmlSource page(Source source, boolean wholePage) {
    return new HtmlSource(
        source.text(), source.address(), Titles.fileTitle(source), wholePage, source.warnings());
  }
}
