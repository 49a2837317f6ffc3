package galley.bench;

import galley.annotation.Annotation;
import galley.annotation.Passage;
import galley.annotation.PlacedThread;
import galley.annotation.Placement;
import galley.annotation.Target;
import galley.article.Article;
import galley.article.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A thousand comments on an article of 300,000 characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AnchoringBenchmark {
  private static final int COMMENTS = 1000;
  private static final int QUOTE = 40;

  /** Whether the article was rewritten since: every seventh word is another. */
  @Param({"false", "true"})
  public boolean rewritten;

  private Article article = Sample.article("");
  private ArticleText text = ArticleText.of(article);
  private final List<Annotation> annotations = new ArrayList<>();

  /** Makes the article and the comments. */
  @Setup
  public void make() {
    String markdown = Sample.markdown(300_000);
    Article before = Sample.article(markdown);
    String words = ArticleText.of(before).string();
    Random random = new Random(3);
    for (int i = 0; i < COMMENTS; i++) {
      int start = random.nextInt(words.length() - QUOTE);
      Target target =
          new Target("a.md", Passage.selectors(words, start, start + QUOTE, "a-sample"));
      annotations.add(
          new Annotation(
              "urn:" + i,
              "commenting",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              "x",
              target));
    }
    article = rewritten ? Sample.article(markdown.replace("harbour", "quay")) : before;
    text = ArticleText.of(article);
  }

  /** Comments to their places. */
  @Benchmark
  public List<PlacedThread> place() {
    return Placement.of(article, text, annotations);
  }
}
