package galley.cli;

import galley.annotation.Anchor;
import galley.annotation.Annotation;
import galley.annotation.PlacedThread;
import galley.annotation.Placement;
import galley.article.ArticleText;
import galley.article.SourceLines;
import galley.store.CommentFile;
import galley.store.CommentFileException;
import galley.store.CommentPlace;
import galley.store.CommentsJson;
import galley.text.Sanitizer;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code galley comments}: the comments on an article, for people or for scripts. */
final class CommentsCommand implements Command {
  private final Surroundings around;

  CommentsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public CommandSpec spec() {
    return Options.articleSpec(this, "comments", "Lists the comments on an article.")
        .addOption(Options.flag("--text", "For people, in the order of the text. The default."))
        .addOption(
            Options.flag("--json", "As a JSON array of W3C Web Annotations, each with its place."))
        .addOption(
            Options.option(
                "--state",
                "STATE",
                "Those in open or resolved threads, or orphaned ones. Default: all."))
        .addOption(Options.comments());
  }

  @Override
  public void run(ParseResult arguments) throws Failure, IOException {
    boolean json = arguments.hasMatchedOption("--json");
    if (json && arguments.hasMatchedOption("--text")) {
      throw wrong(arguments, "--json and --text exclude each other");
    }
    Predicate<PlacedThread> wanted = wanted(arguments);
    Opened opened = Opened.open(around, arguments);
    CommentFile file = opened.commentFile(around, Options.value(arguments, "--comments"));
    ArticleText text = ArticleText.of(opened.article());
    try {
      CommentsJson read = file.readWithJson();
      read.comments().warnings().forEach(around::tell);
      List<Annotation> annotations = read.comments().annotations();
      List<PlacedThread> threads =
          Placement.of(opened.article(), text, annotations).stream().filter(wanted).toList();
      around.print(
          json
              ? json(opened, text, read, threads)
              : new CommentReview(opened.article(), text).of(threads));
    } catch (CommentFileException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
  }

  private static Predicate<PlacedThread> wanted(ParseResult arguments) {
    String state = Options.value(arguments, "--state").orElse("all");
    return switch (state) {
      case "all" -> placed -> true;
      case "open" -> placed -> !placed.thread().resolved();
      case "resolved" -> placed -> placed.thread().resolved();
      case "orphaned" -> placed -> placed.anchor().isOrphan();
      default ->
          throw wrong(
              arguments,
              "--state takes open, resolved, orphaned or all; not '" + Sanitizer.line(state) + "'");
    };
  }

  private static ParameterException wrong(ParseResult arguments, String message) {
    return new ParameterException(arguments.commandSpec().commandLine(), message);
  }

  private static String json(
      Opened opened, ArticleText text, CommentsJson read, List<PlacedThread> threads)
      throws CommentFileException {
    SourceLines lines = SourceLines.of(opened.article(), text);
    // By identity: two equal entries of a file are two comments.
    IdentityHashMap<Annotation, CommentPlace> places = new IdentityHashMap<>();
    for (PlacedThread placed : threads) {
      CommentPlace place = place(opened, text, lines, placed);
      placed.thread().members().forEach(annotation -> places.put(annotation, place));
    }
    List<Annotation> annotations = read.comments().annotations();
    return read.write(index -> Optional.ofNullable(places.get(annotations.get(index))));
  }

  private static CommentPlace place(
      Opened opened, ArticleText text, SourceLines lines, PlacedThread placed) {
    Anchor anchor = placed.anchor();
    Optional<CommentPlace.Words> words =
        anchor.isOrphan()
            ? Optional.empty()
            : Optional.of(
                new CommentPlace.Words(
                    text.string().substring(anchor.start(), anchor.end()),
                    text.codePoints(anchor.start()),
                    text.codePoints(anchor.end()),
                    lines.at(anchor.start())));
    Optional<String> section =
        placed.section() == Anchor.NOWHERE
            ? Optional.empty()
            : Optional.of(opened.article().sections().get(placed.section()).number());
    return new CommentPlace(anchor.state(), words, section, placed.thread().resolved());
  }
}
