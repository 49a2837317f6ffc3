package galley.cli;

import galley.article.Article;
import galley.terminal.TerminalSession;
import galley.text.Sanitizer;
import galley.ui.KeyMap;
import galley.ui.Library;
import galley.ui.LibraryEntry;
import galley.ui.LibraryPreview;
import galley.ui.LibraryStep;
import galley.ui.LibraryView;
import galley.ui.LibraryWish;
import galley.ui.News;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The library on the screen: an article is chosen, read, and the library is there again. */
final class LibrarySession {
  /** What typing and moving on make needless is not begun. */
  private static final Duration PAUSE = Duration.ofMillis(80);

  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(200);

  private final TerminalSession terminal;
  private final LatestFrame latest;
  private final Surroundings around;
  private final KeyMap keys;
  private final Path folder;
  private final AtomicInteger searches = new AtomicInteger();
  private final AtomicInteger previews = new AtomicInteger();
  private Library library;
  private Optional<String> previewed = Optional.empty();

  /** What an article is read with. */
  @FunctionalInterface
  interface Reader {
    void read(Path article) throws Failure, IOException;
  }

  /**
   * @param keys which do what
   */
  LibrarySession(TerminalSession terminal, Path folder, KeyMap keys, Surroundings around) {
    this.terminal = terminal;
    this.latest = new LatestFrame(terminal);
    this.around = around;
    this.keys = keys;
    this.folder = folder;
    Path absolute = folder.toAbsolutePath().normalize();
    Path last = absolute.getFileName();
    String name = Sanitizer.line(last == null ? absolute.toString() : last.toString());
    this.library = Library.of(name, terminal.size(), Instant.now());
  }

  /**
   * Shows the library until the reader leaves.
   *
   * @throws Failure if the terminal fails
   */
  void run(Reader reader) throws Failure {
    try {
      while (true) {
        Optional<String> chosen = choose();
        if (chosen.isEmpty()) {
          return;
        }
        open(reader, Path.of(chosen.get()));
      }
    } catch (IOException e) {
      throw new Failure(Reasons.of(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void open(Reader reader, Path article) throws IOException {
    try {
      reader.read(article);
    } catch (Failure e) {
      library = library.withNotice(String.valueOf(e.getMessage()));
    }
    terminal.repaint();
    library = library.at(terminal.size(), Instant.now());
  }

  /** The location of an article; empty when the reader leaves. */
  private Optional<String> choose() throws IOException, InterruptedException {
    boolean[] over = new boolean[1];
    LibraryScan scan =
        new LibraryScan(folder, around.environment(), news -> terminal.post(news, () -> !over[0]))
            .start();
    try {
      while (true) {
        latest.show(() -> LibraryView.view(library, keys, ZoneId.systemDefault()));
        preview();
        LibraryStep step =
            LibraryStep.of(library.at(library.size(), Instant.now()), keys, terminal.next());
        library = step.library();
        if (step.wish() == LibraryWish.QUIT) {
          return Optional.empty();
        }
        if (step.wish() == LibraryWish.OPEN) {
          return library.selected().map(LibraryEntry::location);
        }
        happen(step.wish());
      }
    } finally {
      over[0] = true;
      scan.stop();
      searches.incrementAndGet();
      previews.incrementAndGet();
    }
  }

  private void happen(LibraryWish wish) throws IOException {
    switch (wish) {
      case SEARCH -> search(library.picker().filter().text());
      case REPAINT -> terminal.repaint();
      case SUSPEND -> terminal.suspend();
      default -> searches.incrementAndGet();
    }
  }

  private void inBackground(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static boolean paused() {
    try {
      Thread.sleep(PAUSE.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void search(String words) {
    int number = searches.incrementAndGet();
    List<LibraryEntry> entries = library.entries();
    inBackground(
        "galley search",
        () -> {
          TextSearch search = new TextSearch(words);
          Map<String, String> found = new HashMap<>();
          long told = System.nanoTime();
          for (LibraryEntry entry : entries) {
            if (found.isEmpty() && entry.equals(entries.get(0)) && !paused()) {
              return;
            }
            if (searches.get() != number) {
              return;
            }
            List<TextSearch.Hit> hits =
                search.in(Path.of(entry.location()), () -> searches.get() != number);
            if (!hits.isEmpty()) {
              found.put(entry.location(), hits.get(0).snippet());
            }
            if (System.nanoTime() - told > BETWEEN_REPORTS.toNanos()) {
              told = System.nanoTime();
              report(words, found, number);
            }
          }
          report(words, found, number);
        });
  }

  private void report(String words, Map<String, String> found, int number) {
    Map<String, String> snippets = Map.copyOf(found);
    terminal.post(
        new News.LibraryChanged(library -> library.found(words, snippets)),
        () -> searches.get() == number);
  }

  /** Has the beginning of the selected article read, if there is room for it. */
  private void preview() {
    int width = LibraryView.previewWidth(library.size());
    Optional<String> wanted =
        width == 0 ? Optional.empty() : library.selected().map(LibraryEntry::location);
    Optional<String> key = wanted.map(location -> location + "\0" + width);
    if (key.equals(previewed)) {
      return;
    }
    previewed = key;
    int number = previews.incrementAndGet();
    wanted.ifPresent(
        location ->
            inBackground(
                "galley preview",
                () -> {
                  if (paused() && previews.get() == number) {
                    preview(location, width, number);
                  }
                }));
  }

  private void preview(String location, int width, int number) {
    try {
      FileReading reading = new FileReading(around, location);
      Article article = reading.first();
      LibraryPreview preview = LibraryPreview.of(location, article, width);
      terminal.post(
          new News.LibraryChanged(library -> library.previewing(preview)),
          () -> previews.get() == number);
    } catch (Failure e) {
      // The list says already that it cannot be read.
    }
  }
}
