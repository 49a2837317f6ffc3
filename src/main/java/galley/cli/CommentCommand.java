package galley.cli;

import galley.article.ArticleText;
import galley.store.CommentFile;
import galley.store.CommentFileException;
import galley.text.Sanitizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** {@code galley comment}: comments without the screen. */
final class CommentCommand implements Command {
  private static final List<String> ON_COMMENTS =
      List.of("--reply-to", "--edit", "--delete", "--resolve", "--reopen");
  private static final List<String> ON_WORDS = List.of("--section", "--quote", "--occurrence");
  private static final List<String> WITHOUT_MESSAGE = List.of("--delete", "--resolve", "--reopen");

  private final Surroundings around;

  CommentCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Syntax syntax() {
    return Options.articleSyntax(
            "comment",
            "Adds, answers, changes, deletes or resolves a comment.",
            "It is on an article, on a section or on words of it. Prints the comment's id.")
        .with(Options.section())
        .with(
            Options.option(
                "--quote", "TEXT", "The words to comment on; any white space between them."))
        .with(
            Options.option(
                "--occurrence", "N", "Which of several places with those words, from 1."))
        .with(
            Options.option(
                "--reply-to", "ID", "Answers a comment; ids may be cut short while unique."))
        .with(Options.option("--edit", "ID", "Gives a comment of yours another text."))
        .with(Options.option("--delete", "ID", "Deletes a comment of yours."))
        .with(Options.option("--resolve", "ID", "Says that a thread is settled."))
        .with(Options.option("--reopen", "ID", "Says that a thread is not settled."))
        .with(Options.author())
        .with(
            Options.option(
                "-m", "--message", "TEXT", "What to say; - reads it from standard input."))
        .with(Options.comments());
  }

  @Override
  public void run(Arguments arguments) throws Failure, IOException {
    check(arguments);
    Opened opened = Opened.open(around, arguments);
    CommentFile file = opened.commentFile(around, arguments.value("--comments"));
    ArticleText text = ArticleText.of(opened.article());
    Author author = new Author(arguments.value("--author"), around);
    Commenter commenter = new Commenter(opened, text, file, author, Clock.systemUTC());
    try {
      around.print(id(arguments, opened, text, file, commenter) + "\n");
    } catch (CommentFileException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
  }

  /** Does what is asked for, and returns the id of the comment. */
  private String id(
      Arguments arguments, Opened opened, ArticleText text, CommentFile file, Commenter commenter)
      throws Failure, IOException, CommentFileException {
    Optional<String> action = ON_COMMENTS.stream().filter(arguments::has).findFirst();
    if (action.isPresent()) {
      String given = arguments.value(action.get()).orElse("");
      String id = CommentChoice.find(file.read().annotations(), given);
      return act(action.get(), id, arguments, commenter);
    }
    Optional<String> section = arguments.value("--section");
    int index = section.isPresent() ? SectionChoice.find(opened.article(), section.get()) : 0;
    Optional<String> quote = arguments.value("--quote");
    if (quote.isEmpty()) {
      return commenter.add(index, message(arguments));
    }
    int start = section.isPresent() ? text.sectionStart(index) : 0;
    int end = section.isPresent() ? text.sectionEnd(index) : text.string().length();
    Quote.Place place =
        choose(new Quote(Sanitizer.text(quote.get())).find(text.string(), start, end), arguments);
    return commenter.comment(place.start(), place.end(), message(arguments));
  }

  private String act(String action, String id, Arguments arguments, Commenter commenter)
      throws Failure, IOException, CommentFileException {
    return switch (action) {
      case "--reply-to" -> commenter.reply(id, message(arguments));
      case "--resolve" -> commenter.resolve(id);
      case "--reopen" -> commenter.reopen(id);
      case "--edit" -> {
        commenter.edit(id, message(arguments));
        yield id;
      }
      default -> {
        commenter.delete(id);
        yield id;
      }
    };
  }

  private static Quote.Place choose(List<Quote.Place> places, Arguments arguments) throws Failure {
    Optional<String> occurrence = arguments.value("--occurrence");
    if (places.isEmpty()) {
      throw new Failure("the words of --quote are not there; nothing was saved");
    }
    if (occurrence.isEmpty()) {
      if (places.size() > 1) {
        throw new Failure(
            "the words of --quote are there "
                + places.size()
                + " times; say which with --occurrence 1 to "
                + places.size());
      }
      return places.get(0);
    }
    int wanted = number(occurrence.get());
    if (wanted < 1 || wanted > places.size()) {
      throw new Failure(
          "no occurrence "
              + Sanitizer.line(occurrence.get())
              + ": the words of --quote are there "
              + (places.size() == 1 ? "once" : places.size() + " times"));
    }
    return places.get(wanted - 1);
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
  }

  private static void check(Arguments arguments) {
    List<String> actions = ON_COMMENTS.stream().filter(arguments::has).toList();
    List<String> words = ON_WORDS.stream().filter(arguments::has).toList();
    if (actions.size() > 1) {
      throw wrong(actions.get(0) + " and " + actions.get(1) + " exclude each other");
    }
    if (!actions.isEmpty() && !words.isEmpty()) {
      throw wrong(actions.get(0) + " and " + words.get(0) + " exclude each other");
    }
    if (words.contains("--occurrence") && !words.contains("--quote")) {
      throw wrong("--occurrence needs --quote");
    }
    if (words.contains("--occurrence") && number(arguments.value("--occurrence").orElse("")) == 0) {
      throw wrong("--occurrence is a number from 1");
    }
    if (arguments.value("--quote").filter(quote -> new Quote(quote).isEmpty()).isPresent()) {
      throw wrong("--quote has no words");
    }
    boolean silent = actions.stream().anyMatch(WITHOUT_MESSAGE::contains);
    if (silent == arguments.has("--message")) {
      throw wrong(
          silent ? actions.get(0) + " takes no --message" : "Missing required option: '--message'");
    }
    if (arguments.value("--message").filter("-"::equals).isPresent()
        && arguments.operand(0).filter(Opened.STANDARD_INPUT::equals).isPresent()) {
      throw wrong("the article and the message cannot both come from standard input");
    }
  }

  private static WrongUsage wrong(String message) {
    return new WrongUsage(message);
  }

  private String message(Arguments arguments) throws Failure, IOException {
    String given = arguments.value("--message").orElse("");
    String body =
        given.equals("-") ? new String(around.in().readAllBytes(), StandardCharsets.UTF_8) : given;
    if (Sanitizer.text(body).isBlank()) {
      throw new Failure("the comment is empty; nothing was saved");
    }
    return body.strip();
  }
}
