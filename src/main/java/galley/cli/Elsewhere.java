package galley.cli;

import galley.article.ArticleText;
import galley.text.Sanitizer;
import galley.ui.Message;
import galley.ui.News;
import galley.ui.OpenArticle;
import galley.ui.Place;
import galley.ui.Trail;
import galley.web.PercentEncoding;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The way to other articles while one is on the screen: each is opened in a thread of its own, and
 * only the one asked for last arrives. For one thread, but for {@link #take}.
 */
final class Elsewhere {
  /** What opens sooner is there without a word about it. */
  private static final Duration AT_ONCE = Duration.ofMillis(200);

  /** What stands for a folder. */
  private static final List<String> INDEXES = List.of("README.md", "index.md", "index.html");

  private final Surroundings around;

  /** Those on their way by location, and those that cannot be read again. */
  private final Map<String, Opened> known = new ConcurrentHashMap<>();

  private final AtomicInteger asked = new AtomicInteger();

  Elsewhere(Surroundings around) {
    this.around = around;
  }

  /** Remembers an article that cannot be read again. */
  void keep(Opened opened) {
    if (opened.file().isEmpty()) {
      known.put(opened.location(), opened);
    }
  }

  /** The article that arrived at a location. */
  Opened take(String location) {
    Opened opened = known.get(location);
    if (opened == null) {
      throw new IllegalArgumentException("Nothing was opened there: " + location);
    }
    if (opened.file().isPresent()) {
      known.remove(location);
    }
    return opened;
  }

  /** Goes to a place in an article that was open before. */
  Message visit(String location, Place place, Trail trail, Consumer<Message> screen)
      throws InterruptedException {
    Optional<Opened> kept = Optional.ofNullable(known.get(location));
    return open(
        () -> kept.isPresent() ? kept.get() : read(Path.of(location)),
        opened -> new News.Visited(opened, "", Optional.of(place), trail),
        location,
        screen);
  }

  /**
   * Goes where a link of an article leads.
   *
   * @param reference relative to {@code from}
   */
  Message follow(Opened from, String reference, Trail trail, Consumer<Message> screen)
      throws InterruptedException {
    int hash = reference.indexOf('#');
    String anchor = hash < 0 ? "" : reference.substring(hash + 1);
    String path = PercentEncoding.decode(hash < 0 ? reference : reference.substring(0, hash));
    return open(
        () -> read(resolve(from, path)),
        opened -> new News.Visited(opened, anchor, Optional.empty(), trail),
        path,
        screen);
  }

  /** The address of what a link of an article from the web leads to. */
  static Optional<String> address(Opened from, String reference) {
    try {
      return from.page().map(page -> URI.create(page.address()).resolve(reference).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Path resolve(Opened from, String name) throws Failure {
    try {
      Path path =
          from.file()
              .map(file -> file.toAbsolutePath().resolveSibling(name))
              .orElseGet(() -> around.folder().toAbsolutePath().resolve(name))
              .normalize();
      return Files.isDirectory(path)
          ? INDEXES.stream()
              .map(path::resolve)
              .filter(Files::isRegularFile)
              .findFirst()
              .orElse(path)
          : path;
    } catch (InvalidPathException e) {
      throw new Failure("not a file name: " + Sanitizer.line(name));
    }
  }

  private Opened read(Path path) throws Failure {
    if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
      throw new Failure(Sanitizer.line(path.toString()) + " is not a file to read");
    }
    return new FileReading(around, path.toString()).open();
  }

  private interface Opening {
    Opened open() throws Failure;
  }

  private interface Arrival {
    Message of(OpenArticle open);
  }

  private Message open(Opening opening, Arrival arrival, String name, Consumer<Message> screen)
      throws InterruptedException {
    int number = asked.incrementAndGet();
    FirstAnswer answers = new FirstAnswer(screen);
    Thread thread =
        new Thread(() -> answers.accept(arrived(opening, arrival, number)), "galley elsewhere");
    thread.setDaemon(true);
    thread.start();
    return answers
        .within(AT_ONCE)
        .orElseGet(() -> new Message.Noticed("Opening " + Sanitizer.line(name) + " …"));
  }

  private Message arrived(Opening opening, Arrival arrival, int number) {
    try {
      Opened opened = opening.open();
      OpenArticle open = OpenArticle.of(opened.article(), ArticleText.of(opened.article()));
      if (number != asked.get()) {
        return new Message.Redraw();
      }
      known.put(opened.location(), opened);
      return arrival.of(open.at(opened.location()));
    } catch (Failure e) {
      return new Message.Noticed(String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      return new Message.Noticed("Too large for the memory there is");
    }
  }
}
