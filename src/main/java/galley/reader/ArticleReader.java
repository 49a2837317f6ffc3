package galley.reader;

import galley.article.Article;

/** Turns a source into an article with the reader for its format; any content gives one. */
public final class ArticleReader {
  private ArticleReader() {}

  /** Reads {@code source}. */
  public static Article read(Source source) {
    return switch (source.format()) {
      case MARKDOWN -> MarkdownReader.read(source);
      case PLAIN_TEXT -> MarkdownReader.read(source);
    };
  }
}
