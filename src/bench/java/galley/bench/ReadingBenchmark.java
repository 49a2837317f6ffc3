package galley.bench;

import galley.article.Article;
import galley.article.ArticleText;
import galley.layout.Layout;
import galley.layout.Page;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a source to a page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
  /** The article's length in UTF-16 units. */
  @Param({"6000", "1000000"})
  public int length;

  private String markdown = "";
  private Article article = Sample.article("");
  private ArticleText text = ArticleText.of(article);

  /** Makes the article. */
  @Setup
  public void make() {
    markdown = Sample.markdown(length);
    article = Sample.article(markdown);
    text = ArticleText.of(article);
  }

  /** Bytes to an article. */
  @Benchmark
  public Article read() {
    return Sample.article(markdown);
  }

  /** An article to its text. */
  @Benchmark
  public ArticleText text() {
    return ArticleText.of(article);
  }

  /** An article to a page. */
  @Benchmark
  public Page layout() {
    return Layout.of(article, text, 80);
  }
}
