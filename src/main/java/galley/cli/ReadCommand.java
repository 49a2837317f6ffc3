package galley.cli;

import galley.article.Article;
import galley.terminal.TerminalSession;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code galley ARTICLE}: reads on the screen; where there is none, exports. */
final class ReadCommand implements Command {
  private final Surroundings around;

  ReadCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Syntax syntax() {
    return Options.withArticle(
            Syntax.of(
                Main.PROGRAM,
                "Reads an article in the terminal, heading by heading, and takes comments on it.",
                "Without an article, lists those in ./articles or here. With standard output",
                "not a terminal, writes plain text."),
            false)
        .with(Options.section(), Options.author(), Options.comments())
        .withFooter(
            "",
            "Exit codes: 0 done, 1 could not do it, 2 wrong usage, 130 cancelled by Ctrl-C.",
            "The manual: galley guide");
  }

  @Override
  public void run(Arguments arguments) throws Failure, IOException {
    if (arguments.operand(0).isEmpty()) {
      around.print(Listing.of(around));
      return;
    }
    show(Opened.open(around, arguments), arguments);
  }

  /** Shows an article on the screen, or writes it where there is no screen to show it on. */
  void show(Opened opened, Arguments arguments) throws Failure, IOException {
    boolean dumb = "dumb".equals(around.environment().getOrDefault("TERM", "dumb"));
    Optional<String> wanted = arguments.value("--section");
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
        arguments.value("--comments"),
        new Author(arguments.value("--author"), around),
        around);
  }
}
