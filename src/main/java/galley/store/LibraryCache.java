package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.text.Sanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of the articles below a folder, so that not every one is read anew: a text file in
 * {@code $XDG_CACHE_HOME/galley/library}, a line an article. Only an article whose size and time of
 * change are the same is known. May be deleted at any time. For any thread.
 */
public final class LibraryCache {
  private static final String HEADER = "galley library 1";
  private static final long MOST_BYTES = 64L << 20;

  private final Path file;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private LibraryCache(Path file) {
    this.file = file;
  }

  /**
   * What is known of an article.
   *
   * @param author empty without one
   */
  public record Facts(String title, String author, int words) {}

  private record Known(long bytes, long nanoseconds, Facts facts) {}

  /** What is known of the articles below {@code folder}. */
  public static LibraryCache of(Path folder, Map<String, String> environment) {
    String location = folder.toAbsolutePath().normalize().toString();
    Path file = ArticleFile.in(UserFolder.CACHE.in(environment).resolve("library"), location);
    LibraryCache cache = new LibraryCache(file);
    cache.read();
    return cache;
  }

  private void read() {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return;
      }
      String[] lines = Files.readString(file, UTF_8).split("\n", -1);
      if (!lines[0].equals(HEADER)) {
        return;
      }
      for (int i = 1; i < lines.length; i++) {
        String[] fields = lines[i].split("\t", -1);
        if (fields.length == 6) {
          known.put(fields[5], known(fields));
        }
      }
    } catch (IOException | NumberFormatException e) {
      // What cannot be read is looked up anew.
    }
  }

  private static Known known(String[] fields) {
    Facts facts =
        new Facts(
            Sanitizer.line(fields[3]), Sanitizer.line(fields[4]), Integer.parseInt(fields[2]));
    return new Known(Long.parseLong(fields[0]), Long.parseLong(fields[1]), facts);
  }

  /**
   * What is known of an article as it is now.
   *
   * @param name its path below the folder
   */
  public Optional<Facts> get(String name, long bytes, long nanoseconds) {
    Known found = known.get(name);
    return found != null && found.bytes == bytes && found.nanoseconds == nanoseconds
        ? Optional.of(found.facts)
        : Optional.empty();
  }

  /** Learns what is in an article. */
  public void put(String name, long bytes, long nanoseconds, Facts facts) {
    known.put(name, new Known(bytes, nanoseconds, facts));
  }

  /**
   * Keeps what is known of {@code names}; the others are forgotten.
   *
   * @throws IOException if it cannot be written
   */
  public void keep(Iterable<String> names) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    Map<String, Known> kept = new HashMap<>(known);
    for (String name : names) {
      Known found = kept.get(name);
      if (found != null && name.indexOf('\t') < 0 && name.indexOf('\n') < 0) {
        text.append(found.bytes).append('\t').append(found.nanoseconds).append('\t');
        text.append(found.facts.words).append('\t').append(field(found.facts.title)).append('\t');
        text.append(field(found.facts.author)).append('\t').append(name).append('\n');
      }
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder, OwnerOnly.folder());
      new Replacement(file.toAbsolutePath(), folder, "." + file.getFileName(), step -> {})
          .write(text.toString().getBytes(UTF_8), OwnerOnly.file());
    }
  }

  private static String field(String text) {
    return text.replace('\t', ' ').replace('\n', ' ');
  }
}
