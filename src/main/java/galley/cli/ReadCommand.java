package galley.cli;

import galley.article.Article;
import galley.terminal.TerminalSession;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code galley ARTICLE}: reads on the screen; where there is none, exports. */
final class ReadCommand implements Command {
  private final Surroundings around;

  ReadCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.withArticle(
                Options.spec(
                    this,
                    "galley",
                    "Reads an article in the terminal, heading by heading, and takes comments on it.",
                    "Without an article, lists those in ./articles or here. With standard output",
                    "not a terminal, writes plain text."),
                false)
            .addOption(Options.section())
            .addOption(Options.author())
            .addOption(Options.comments());
    spec.usageMessage()
        .footer(
            "",
            "Exit codes: 0 done, 1 could not do it, 2 wrong usage, 130 cancelled by Ctrl-C.",
            "The manual: galley guide");
    return spec;
  }

  @Override
  public void run(ParseResult arguments) throws Failure, IOException {
    if (Options.argument(arguments).isEmpty()) {
      around.print(Listing.of(around));
      return;
    }
    show(Opened.open(around, arguments), arguments);
  }

  /** Shows an article on the screen, or writes it where there is no screen to show it on. */
  void show(Opened opened, ParseResult arguments) throws Failure, IOException {
    boolean dumb = "dumb".equals(around.environment().getOrDefault("TERM", "dumb"));
    Optional<String> wanted = Options.value(arguments, "--section");
    OptionalInt section =
        wanted.isPresent()
            ? OptionalInt.of(SectionChoice.find(opened.article(), wanted.get()))
            : OptionalInt.empty();
    if (dumb || !TerminalSession.isTerminal(1)) {
      opened.tellWarnings(around);
      Article article = opened.article();
      around.print(
          ExportCommand.text(
              section.isPresent() ? article.excerpt(section.getAsInt()) : article,
              ExportCommand.USUAL));
      return;
    }
    ReadingSession.read(
        opened,
        section.orElseGet(() -> opened.wantedSection().orElse(0)),
        Options.value(arguments, "--comments"),
        new Author(Options.value(arguments, "--author"), around),
        around);
  }
}
