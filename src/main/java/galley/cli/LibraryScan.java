package galley.cli;

import galley.article.Article;
import galley.article.ArticleText;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.reader.UnreadableSourceException;
import galley.store.CommentFile;
import galley.store.CommentFileException;
import galley.store.LibraryCache;
import galley.store.ReadingPlaces;
import galley.text.Sanitizer;
import galley.text.Words;
import galley.ui.LibraryEntry;
import galley.ui.Message;
import galley.ui.News;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks for the articles below a folder in a thread of its own, and then into those that nobody has
 * looked into before; the screen hears of every step.
 */
final class LibraryScan implements Runnable {
  private static final long BETWEEN_REPORTS = Duration.ofMillis(250).toNanos();

  /** So many are told of with all that is known, before the others are looked up. */
  private static final int FIRST = 60;

  private final Path folder;
  private final Map<String, String> environment;
  private final ReadingPlaces places;
  private final Consumer<Message> screen;
  private final Thread thread = new Thread(this, "galley library");

  LibraryScan(Path folder, Map<String, String> environment, Consumer<Message> screen) {
    this.folder = folder;
    this.environment = environment;
    this.places = ReadingPlaces.in(environment);
    this.screen = screen;
  }

  LibraryScan start() {
    thread.setDaemon(true);
    thread.start();
    return this;
  }

  void stop() {
    thread.interrupt();
  }

  @Override
  public void run() {
    try {
      LibraryCache cache = LibraryCache.of(folder, environment);
      List<ArticleFiles.Found> files = ArticleFiles.below(folder);
      List<LibraryEntry> entries = new ArrayList<>();
      List<ArticleFiles.Found> unknown = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        ArticleFiles.Found file = files.get(i);
        Optional<LibraryCache.Facts> facts =
            cache.get(file.name(), file.bytes(), file.nanoseconds());
        if (facts.isEmpty()) {
          unknown.add(file);
        }
        entries.add(entry(file, facts, i < FIRST));
      }
      tell(entries);
      if (files.size() > FIRST) {
        for (int i = FIRST; i < files.size() && !Thread.interrupted(); i++) {
          ArticleFiles.Found file = files.get(i);
          entries.set(
              i, entry(file, cache.get(file.name(), file.bytes(), file.nanoseconds()), true));
        }
        tell(entries);
      }
      if (!unknown.isEmpty()) {
        learn(unknown, cache);
        keep(cache, files);
      }
    } catch (IOException e) {
      String why = "cannot list " + Sanitizer.line(folder.toString()) + ": " + Reasons.of(e);
      screen.accept(new News.LibraryChanged(library -> library.withNotice(why)));
    }
  }

  private static void keep(LibraryCache cache, List<ArticleFiles.Found> files) {
    try {
      cache.keep(files.stream().map(ArticleFiles.Found::name).toList());
    } catch (IOException e) {
      // It only has to be looked up once more.
    }
  }

  private void tell(List<LibraryEntry> entries) {
    List<LibraryEntry> told = List.copyOf(entries);
    screen.accept(new News.LibraryChanged(library -> library.listing(told, true)));
  }

  private void learn(List<ArticleFiles.Found> files, LibraryCache cache) {
    List<LibraryEntry> news = new ArrayList<>();
    long told = System.nanoTime();
    for (ArticleFiles.Found file : files) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      LibraryCache.Facts facts = facts(file.path());
      cache.put(file.name(), file.bytes(), file.nanoseconds(), facts);
      news.add(entry(file, Optional.of(facts), true));
      if (System.nanoTime() - told > BETWEEN_REPORTS) {
        report(news);
        news.clear();
        told = System.nanoTime();
      }
    }
    report(news);
  }

  private void report(List<LibraryEntry> news) {
    List<LibraryEntry> told = List.copyOf(news);
    screen.accept(new News.LibraryChanged(library -> library.knowing(told)));
  }

  private static LibraryCache.Facts facts(Path file) {
    try {
      Article article = ArticleReader.read(Source.read(file));
      return new LibraryCache.Facts(
          article.metadata().title(),
          article.metadata().author().orElse(""),
          Words.count(ArticleText.of(article).string()));
    } catch (UnreadableSourceException e) {
      return new LibraryCache.Facts("", "(cannot be read)", 0);
    }
  }

  private LibraryEntry entry(
      ArticleFiles.Found file, Optional<LibraryCache.Facts> facts, boolean whole) {
    String location = file.path().toAbsolutePath().normalize().toString();
    return new LibraryEntry(
        location,
        Sanitizer.line(file.name()),
        facts.map(LibraryCache.Facts::title).orElse(""),
        facts.map(LibraryCache.Facts::author).orElse(""),
        facts.map(LibraryCache.Facts::words).orElse(-1),
        whole ? places.of(location).map(place -> place.percent()).orElse(-1) : -1,
        whole ? comments(file.path()) : 0,
        file.modified());
  }

  private static int comments(Path article) {
    Path file = article.resolveSibling(article.getFileName() + ".comments.json");
    if (!Files.exists(file)) {
      return 0;
    }
    try {
      return (int)
          new CommentFile(file)
              .read().annotations().stream()
                  .filter(annotation -> annotation.motivation().equals("commenting"))
                  .count();
    } catch (CommentFileException e) {
      return 0;
    }
  }
}
