package galley.cli;

import galley.article.Article;
import galley.article.ArticleText;
import galley.reader.Beginning;
import galley.ui.Message;
import galley.ui.OpenArticle;
import galley.ui.Size;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * The rest of an article, read and laid out in a thread of its own while the beginning is on the
 * screen, which hears of every step.
 */
final class Rest {
  private static final int GROWTH = 8;

  /** A step that is as much work as the whole would only put that off. */
  private static final int MOST_PERCENT = 30;

  private final FutureTask<Opened> whole;

  private Rest(Reading reading, Size size, Consumer<Message> screen) {
    whole =
        new FutureTask<>(() -> read(reading, size, screen)) {
          @Override
          protected void done() {
            try {
              get();
            } catch (ExecutionException | InterruptedException e) {
              // The screen shall come and see why.
              screen.accept(new Message.Redraw());
            }
          }
        };
  }

  /** Begins to read what comes after the first {@code FileReading.FIRST} UTF-16 units. */
  static Rest begin(Reading reading, Size size, Consumer<Message> screen) {
    Rest rest = new Rest(reading, size, screen);
    Thread thread = new Thread(rest.whole, "galley reading");
    thread.setDaemon(true);
    thread.start();
    return rest;
  }

  private static Opened read(Reading reading, Size size, Consumer<Message> screen) throws Failure {
    for (int length = FileReading.FIRST * GROWTH; ; length *= GROWTH) {
      Optional<Beginning> more = reading.beginning(length);
      if (more.isEmpty() || more.get().percent() > MOST_PERCENT) {
        break;
      }
      screen.accept(grown(more.get().article(), more.get().percent(), reading.location(), size));
    }
    Opened opened = reading.open();
    screen.accept(grown(opened.article(), 100, reading.location(), size));
    return opened;
  }

  private static Message grown(Article article, int percent, String location, Size size) {
    OpenArticle open = OpenArticle.of(article, ArticleText.of(article), percent);
    return Message.ArticleGrown.of(open.at(location), size);
  }

  boolean isDone() {
    return whole.isDone();
  }

  /**
   * The whole article; waits for it.
   *
   * @throws Failure if it cannot be read
   */
  Opened get() throws Failure, InterruptedException {
    try {
      return whole.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Failure failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
