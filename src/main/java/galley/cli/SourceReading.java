package galley.cli;

import galley.article.Article;
import galley.reader.ArticleParts;
import galley.reader.ArticleReader;
import galley.reader.Beginning;
import galley.reader.Source;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way to an article that can be had only once: from standard input, or the web. For one thread
 * after the other.
 */
final class SourceReading implements Reading {
  private final Supply supply;
  private final boolean wholePage;
  private @Nullable Supplied supplied;
  private String location = "";

  /** How the source is had, which may take long. */
  interface Supply {
    Supplied get() throws Failure;
  }

  /**
   * The source.
   *
   * @param opened what an article that was read from it is
   */
  record Supplied(Source source, Function<Article, Opened> opened) {}

  /**
   * @param wholePage whether to read all of a web page instead of its article
   */
  SourceReading(Supply supply, boolean wholePage) {
    this.supply = supply;
    this.wholePage = wholePage;
  }

  private Supplied supplied() throws Failure {
    Supplied had = supplied;
    if (had == null) {
      had = supply.get();
      supplied = had;
    }
    return had;
  }

  private Opened opened(Supplied had, Article article) {
    Opened opened = had.opened().apply(article);
    location = opened.location();
    return opened;
  }

  @Override
  public Opened open() throws Failure {
    Supplied had = supplied();
    Opened opened = opened(had, ArticleReader.read(had.source(), wholePage));
    supplied = null;
    return opened;
  }

  /** As its beginning or, later, all of it says. */
  @Override
  public String location() {
    return location;
  }

  @Override
  public Optional<ArticleParts> parts() throws Failure {
    return ArticleParts.of(supplied().source());
  }

  /** None where the address names a place in the article: who knows how far down that is. */
  @Override
  public Optional<Beginning> beginning(int length) throws Failure {
    Supplied had = supplied();
    return Beginning.of(had.source(), length, wholePage)
        .filter(beginning -> opened(had, beginning.article()).fragment().isEmpty());
  }
}
