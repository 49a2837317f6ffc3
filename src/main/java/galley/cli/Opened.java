package galley.cli;

import galley.article.Article;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.reader.UnreadableSourceException;
import galley.store.CommentFile;
import galley.store.FileStamp;
import galley.web.TextDirective;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An article and where it came from.
 *
 * @param file empty for standard input and for an article from the web
 * @param page where on the web it was found; empty for others
 * @param wholePage whether all of a web page was read, rather than its article
 * @param stamp of the file, before it was read
 */
record Opened(
    Article article,
    Optional<Path> file,
    Optional<Page> page,
    boolean wholePage,
    Optional<FileStamp> stamp) {
  /** The argument that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  /** What a comment calls an article that came from standard input. */
  static final String STANDARD_INPUT_SOURCE = "standard-input";

  /**
   * A place on the web.
   *
   * @param address by which the article is known: an absolute IRI
   * @param name for its comments file
   * @param fragment the anchor that was asked for with the address
   */
  record Page(String address, String name, Optional<String> fragment) {}

  /**
   * Reads the article that the arguments of a command name, else standard input.
   *
   * @throws Failure if it cannot be read
   */
  static Opened open(Surroundings around, Arguments arguments) throws Failure {
    return reading(around, arguments).open();
  }

  /** An article without a place, such as the manual. */
  static Opened of(Article article) {
    return new Opened(article, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** An article read from a file whose stamp was taken before. */
  static Opened ofFile(Article article, Path file, boolean wholePage, FileStamp stamp) {
    return new Opened(article, Optional.of(file), Optional.empty(), wholePage, Optional.of(stamp));
  }

  /**
   * The same file as it is now.
   *
   * @throws Failure if it cannot be read
   * @throws IllegalStateException for what is no file
   */
  Opened again() throws Failure {
    Path from = file.orElseThrow(() -> new IllegalStateException("Not a file"));
    try {
      FileStamp now = FileStamp.of(from);
      return ofFile(ArticleReader.read(Source.read(from), wholePage), from, wholePage, now);
    } catch (UnreadableSourceException e) {
      throw new Failure(Reasons.of(e));
    }
  }

  private static SourceReading.Supplied standardInput(Surroundings around) throws Failure {
    try {
      return new SourceReading.Supplied(Source.read(around.in(), "standard input"), Opened::of);
    } catch (UnreadableSourceException e) {
      throw new Failure(Reasons.of(e));
    }
  }

  /** What tells it from others on the screen: a file's path, an address, or nothing. */
  String location() {
    if (file.isPresent()) {
      return file.get().toAbsolutePath().normalize().toString();
    }
    return page.isPresent() ? page.get().address() : "";
  }

  /**
   * A section by its anchor, as a shell in {@code around} and other programs find it.
   *
   * @param words in that section; empty for all of it
   */
  String reference(Surroundings around, String anchor, String words) {
    Path here = around.folder().toAbsolutePath().normalize();
    String name =
        file.map(path -> path.toAbsolutePath().normalize())
            .map(path -> path.startsWith(here) ? here.relativize(path) : path)
            .map(Path::toString)
            .or(() -> page.map(Page::address))
            .orElse("");
    return name + "#" + anchor + (words.isBlank() ? "" : TextDirective.of(words));
  }

  void tellWarnings(Surroundings around) {
    for (String warning : article.warnings()) {
      around.tell(warning);
    }
  }

  /** Which place in the article the address named. */
  Optional<String> fragment() {
    return page.isPresent() ? page.get().fragment() : Optional.empty();
  }

  /** The way to what the arguments of a command name. */
  static Reading reading(Surroundings around, Arguments arguments) {
    FetchOptions options = FetchOptions.of(arguments);
    boolean wholePage = arguments.has(Options.WHOLE_PAGE);
    if (isFile(arguments)) {
      return new FileReading(around, arguments.operand(0).orElseThrow(), wholePage);
    }
    String argument = arguments.operand(0).orElse(STANDARD_INPUT);
    // A class of its own, so that nothing of the network is loaded where none is needed.
    return isAddress(argument)
        ? WebArticle.reading(around, argument, wholePage, options)
        : new SourceReading(() -> standardInput(around), wholePage);
  }

  /** Whether the arguments name a file. */
  static boolean isFile(Arguments arguments) {
    Optional<String> argument = arguments.operand(0);
    return argument.isPresent()
        && !argument.get().equals(STANDARD_INPUT)
        && !isAddress(argument.get());
  }

  /**
   * Whether {@code argument} has the form of an address; a file of such a name can be opened as
   * {@code ./NAME}.
   */
  private static boolean isAddress(String argument) {
    String name = argument.stripLeading();
    int end = name.indexOf("://");
    for (int i = 0; i < end; i++) {
      char c = name.charAt(i);
      boolean letter = c < 0x80 && Character.isLetter(c);
      if (!letter && (i == 0 || !((c >= '0' && c <= '9') || "+.-".indexOf(c) >= 0))) {
        return false;
      }
    }
    return end > 0;
  }

  /** Whether comments have a place without being given one. */
  boolean hasOwnComments() {
    return file.isPresent() || page.isPresent();
  }

  /**
   * The comments file: the one given, else beside the article, or for one from the web in the
   * user's own folder.
   *
   * @throws Failure for standard input without one
   */
  CommentFile commentFile(Surroundings around, Optional<String> given) throws Failure {
    if (given.isPresent()) {
      return new CommentFile(around.folder().resolve(given.get()));
    }
    if (page.isPresent()) {
      return CommentFile.ofUser(page.get().name(), around.environment());
    }
    Path beside =
        file.orElseThrow(
            () ->
                new Failure(
                    "an article that is not from a file, as from standard input, needs --comments FILE"));
    return new CommentFile(beside.resolveSibling(beside.getFileName() + ".comments.json"));
  }

  /** What comments in {@code comments} call the article: the source of their target. */
  String source(CommentFile comments) {
    if (page.isPresent()) {
      return page.get().address();
    }
    return file.isPresent() ? comments.reference(file.get()) : STANDARD_INPUT_SOURCE;
  }
}
