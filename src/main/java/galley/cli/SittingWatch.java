package galley.cli;

import galley.article.ArticleText;
import galley.store.FileStamp;
import galley.text.TextDiff;
import galley.ui.Message;
import galley.ui.News;
import galley.ui.OpenArticle;
import galley.ui.PlacedThreads;
import galley.ui.Size;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Looks after the files of a sitting, in a thread of its own: reads the comments at the start and
 * whenever another program changed them, and the article whenever it changed. So neither many
 * comments nor a slow disk keeps the reader waiting.
 */
final class SittingWatch {
  /** So often that the screen follows an editor at once, and so seldom that it costs nothing. */
  private static final Duration INTERVAL = Duration.ofMillis(250);

  /** How long a file that is being written is waited for. */
  private static final int MOST_WRITING = 20;

  private static final Duration WRITING = Duration.ofMillis(20);

  private final Function<Opened, Edition> edition;
  private final Supplier<Size> size;
  private final Consumer<Edition> revised;
  private final FirstAnswer sink;
  private final Thread thread = new Thread(this::watch, "galley files");
  private Edition latest;

  /**
   * @param edition makes one of what was read
   * @param size the terminal's
   * @param revised hears of every new edition before the screen does
   * @param sink takes every message but the first; for any thread
   */
  SittingWatch(
      Edition first,
      Function<Opened, Edition> edition,
      Supplier<Size> size,
      Consumer<Edition> revised,
      Consumer<Message> sink) {
    this.latest = first;
    this.edition = edition;
    this.size = size;
    this.revised = revised;
    this.sink = new FirstAnswer(sink);
  }

  SittingWatch start() {
    thread.setDaemon(true);
    thread.start();
    return this;
  }

  /**
   * The comments as they were at the start, if they are read within {@code patience}; so most
   * articles need not be shown without them first.
   */
  Optional<Message> first(Duration patience) throws InterruptedException {
    return sink.within(patience);
  }

  void stop() {
    thread.interrupt();
  }

  private void watch() {
    try {
      Optional<FileStamp> comments = latest.desk().stamp();
      Optional<FileStamp> article = latest.opened().stamp();
      sink.accept(latest.desk().load());
      while (comments.isPresent() || article.isPresent()) {
        Thread.sleep(INTERVAL.toMillis());
        Optional<FileStamp> nowArticle = article.flatMap(known -> settled(known));
        if (!nowArticle.equals(article)) {
          article = nowArticle;
          read();
        }
        Optional<FileStamp> nowComments = latest.desk().stamp();
        if (!nowComments.equals(comments)) {
          comments = nowComments;
          sink.accept(latest.desk().load());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private FileStamp stamp() {
    return FileStamp.of(latest.opened().file().orElseThrow());
  }

  /** The article's stamp, once nobody is writing; the known one while there is no file. */
  private Optional<FileStamp> settled(FileStamp known) {
    FileStamp last = stamp();
    for (int i = 0; i < MOST_WRITING && !last.equals(known); i++) {
      try {
        Thread.sleep(WRITING.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.of(known);
      }
      FileStamp next = stamp();
      if (next.equals(last)) {
        break;
      }
      last = next;
    }
    // An editor that renames leaves a moment without a file.
    return Optional.of(last.isPresent() ? last : known);
  }

  private void read() {
    try {
      Edition now = edition.apply(latest.opened().again());
      if (now.opened().article().equals(latest.opened().article())) {
        return;
      }
      TextDiff diff = TextDiff.of(latest.open().text().string(), now.open().text().string());
      PlacedThreads threads =
          now.desk().load() instanceof Message.CommentsFound found
              ? found.threads()
              : PlacedThreads.NONE;
      revised.accept(now);
      latest = now;
      sink.accept(News.Revised.of(now.open().withThreads(threads), diff, size.get()));
    } catch (Failure e) {
      sink.accept(new Message.Noticed(String.valueOf(e.getMessage())));
    } catch (OutOfMemoryError e) {
      sink.accept(new Message.Noticed("The file has become too large for the memory there is"));
    }
  }

  /** {@code opened} as it lies open. */
  static OpenArticle open(Opened opened) {
    return OpenArticle.of(opened.article(), ArticleText.of(opened.article())).at(opened.location());
  }
}
