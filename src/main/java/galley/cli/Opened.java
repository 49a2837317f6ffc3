package galley.cli;

import galley.article.Article;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.reader.UnreadableSourceException;
import galley.text.Sanitizer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An article and where it came from.
 *
 * @param file empty for standard input
 */
record Opened(Article article, Optional<Path> file) {
  /** The argument that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  /** What a comment calls an article that came from standard input. */
  static final String STANDARD_INPUT_SOURCE = "standard-input";

  /**
   * Reads the article that {@code argument} names.
   *
   * @throws Failure if it cannot be read
   */
  static Opened open(Surroundings around, String argument) throws Failure {
    try {
      if (argument.equals(STANDARD_INPUT)) {
        Source source = Source.read(around.in(), "standard input");
        return new Opened(ArticleReader.read(source), Optional.empty());
      }
      Path file = around.folder().resolve(argument);
      return new Opened(ArticleReader.read(Source.read(file)), Optional.of(file));
    } catch (UnreadableSourceException e) {
      throw new Failure(Reasons.of(e));
    } catch (InvalidPathException e) {
      throw new Failure("not a file name: " + Sanitizer.line(argument));
    }
  }

  void tellWarnings(Surroundings around) {
    article.warnings().forEach(around::tell);
  }

  /**
   * The comments file: the one given, else beside the article.
   *
   * @throws Failure for standard input without one
   */
  Path commentsFile(Surroundings around, Optional<String> given) throws Failure {
    if (given.isPresent()) {
      return around.folder().resolve(given.get());
    }
    Path beside =
        file.orElseThrow(
            () ->
                new Failure(
                    "an article that is not from a file, as from standard input, needs --comments FILE"));
    return beside.resolveSibling(beside.getFileName() + ".comments.json");
  }
}
