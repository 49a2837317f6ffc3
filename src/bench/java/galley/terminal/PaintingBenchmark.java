package galley.terminal;

import galley.article.Article;
import galley.article.ArticleText;
import galley.bench.Sample;
import galley.ui.Frame;
import galley.ui.Key;
import galley.ui.Message;
import galley.ui.OpenArticle;
import galley.ui.Size;
import galley.ui.State;
import galley.ui.Update;
import galley.ui.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;

/** Frames of 200 columns and 60 rows to bytes. */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PaintingBenchmark {
  /** The key between two frames: a line, or half a page. */
  @Param({"j", "d"})
  public String key = "j";

  private final List<Frame> frames = new ArrayList<>();
  private final FramePainter painter = new FramePainter(new Theme(Palette.ANY));
  private int next;

  /** Makes the frames. */
  @Setup
  public void make() {
    Article article = Sample.article(Sample.markdown(100_000));
    OpenArticle open = OpenArticle.of(article, ArticleText.of(article));
    State state = State.open(open, new Size(200, 60), Instant.EPOCH);
    for (int i = 0; i < 100; i++) {
      frames.add(View.view(state));
      state = Update.update(state, new Message.KeyPressed(Key.of(key.charAt(0)))).state();
    }
  }

  /** What turns one frame into the next. */
  @Benchmark
  public byte[] paint() {
    next = (next + 1) % frames.size();
    return painter.paint(frames.get(next));
  }
}
