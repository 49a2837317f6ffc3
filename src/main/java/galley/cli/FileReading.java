package galley.cli;

import galley.article.Article;
import galley.reader.ArticleParts;
import galley.reader.ArticleReader;
import galley.reader.Beginning;
import galley.reader.Source;
import galley.reader.UnreadableSourceException;
import galley.store.FileStamp;
import galley.text.Sanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way to the article in a file, which is read once. For one thread after the other. */
final class FileReading implements Reading {
  /** The UTF-16 units of a beginning that is there at once. */
  static final int FIRST = 16_384;

  /** Longer files may take seconds, in which Ctrl-C should end the program. */
  private static final int QUICK_BYTES = 2 << 20;

  private final Surroundings around;
  private final String name;
  private final boolean wholePage;
  private Optional<FileStamp> stamp = Optional.empty();
  private @Nullable Source source;

  /**
   * @param wholePage whether to read all of a web page instead of its article
   */
  FileReading(Surroundings around, String name, boolean wholePage) {
    this.around = around;
    this.name = name;
    this.wholePage = wholePage;
  }

  /** The way to a file as it is, its article if it is a web page. */
  FileReading(Surroundings around, String name) {
    this(around, name, false);
  }

  /** The beginning of a long article; all of a short one. */
  Article first() throws Failure {
    Optional<Beginning> beginning = beginning(FIRST);
    return beginning.isPresent() ? beginning.get().article() : open().article();
  }

  private Path file() throws Failure {
    try {
      return around.folder().resolve(name);
    } catch (InvalidPathException e) {
      throw new Failure("not a file name: " + Sanitizer.line(name));
    }
  }

  @Override
  public String location() throws Failure {
    return file().toAbsolutePath().normalize().toString();
  }

  @Override
  public boolean isQuick() {
    try {
      return Files.size(file()) <= QUICK_BYTES;
    } catch (Failure | IOException e) {
      return false;
    }
  }

  private Source source() throws Failure {
    Source read = source;
    if (read == null) {
      try {
        stamp = Optional.of(FileStamp.of(file()));
        read = Source.read(file());
        source = read;
      } catch (UnreadableSourceException e) {
        throw new Failure(Reasons.of(e));
      }
    }
    return read;
  }

  @Override
  public Optional<ArticleParts> parts() throws Failure {
    return ArticleParts.of(source());
  }

  @Override
  public Opened open() throws Failure {
    Article article = ArticleReader.read(source(), wholePage);
    Opened opened = Opened.ofFile(article, file(), wholePage, stamp.orElseThrow());
    source = null;
    return opened;
  }

  @Override
  public Optional<Beginning> beginning(int length) throws Failure {
    return Beginning.of(source(), length, wholePage);
  }
}
