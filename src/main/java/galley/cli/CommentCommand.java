package galley.cli;

import galley.article.ArticleText;
import galley.store.CommentFile;
import galley.store.CommentFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code galley comment}: a comment without the screen. */
final class CommentCommand implements Command {
  private final Surroundings around;

  CommentCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public CommandSpec spec() {
    return Options.spec(this, "comment", "Adds a comment to an article and prints its id.")
        .addPositional(Options.article(true))
        .addOption(Options.section())
        .addOption(Options.author())
        .addOption(
            OptionSpec.builder("-m", "--message")
                .paramLabel("TEXT")
                .arity("1")
                .type(String.class)
                .required(true)
                .description("What to say; - reads it from standard input.")
                .build())
        .addOption(Options.comments());
  }

  @Override
  public void run(ParseResult arguments) throws Failure, IOException {
    String article = Options.argument(arguments).orElse(Opened.STANDARD_INPUT);
    String message = Options.value(arguments, "-m").orElse("");
    boolean piped = message.equals("-");
    if (piped && article.equals(Opened.STANDARD_INPUT)) {
      throw new ParameterException(
          arguments.commandSpec().commandLine(),
          "the article and the message cannot both come from standard input");
    }
    Opened opened = Opened.open(around, article);
    CommentFile file =
        new CommentFile(opened.commentsFile(around, Options.value(arguments, "--comments")));
    Optional<String> section = Options.value(arguments, "--section");
    int index = section.isPresent() ? SectionChoice.find(opened.article(), section.get()) : 0;
    String body = piped ? new String(around.in().readAllBytes(), StandardCharsets.UTF_8) : message;
    if (body.isBlank()) {
      throw new Failure("the comment is empty; nothing was saved");
    }
    Author author = new Author(Options.value(arguments, "--author"), around);
    Commenter commenter =
        new Commenter(opened, ArticleText.of(opened.article()), file, author, Clock.systemUTC());
    try {
      around.print(commenter.add(index, body.strip()) + "\n");
    } catch (CommentFileException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
  }
}
