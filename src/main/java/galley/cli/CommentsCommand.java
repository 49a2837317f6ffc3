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

/** {@code galley comments}: the comments on an article, for people or for scripts. */
final class CommentsCommand implements Command {
  private final Surroundings around;

  CommentsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Syntax syntax() {
    return Options.articleSyntax("comments", "Lists the comments on an article.")
        .with(Options.flag("--text", "For people, in the order of the text. The default."))
        .with(
            Options.flag("--json", "As a JSON array of W3C Web Annotations, each with its place."))
        .with(
            Options.option(
                "--state",
                "STATE",
                "Those in open or resolved threads, or orphaned ones. Default: all."))
        .with(Options.comments());
  }

  @Override
  public void run(Arguments arguments) throws Failure, IOException {
    boolean json = arguments.has("--json");
    if (json && arguments.has("--text")) {
      throw wrong("--json and --text exclude each other");
    }
    Predicate<PlacedThread> wanted = wanted(arguments);
    Opened opened = Opened.open(around, arguments);
    CommentFile file = opened.commentFile(around, arguments.value("--comments"));
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

  private static Predicate<PlacedThread> wanted(Arguments arguments) {
    String state = arguments.value("--state").orElse("all");
    return switch (state) {
      case "all" -> placed -> true;
      case "open" -> placed -> !placed.thread().resolved();
      case "resolved" -> placed -> placed.thread().resolved();
      case "orphaned" -> placed -> placed.anchor().isOrphan();
      default ->
          throw wrong(
              "--state takes open, resolved, orphaned or all; not '" + Sanitizer.line(state) + "'");
    };
  }

  private static WrongUsage wrong(String message) {
    return new WrongUsage(message);
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
