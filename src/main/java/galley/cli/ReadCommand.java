package galley.cli;

import galley.article.Article;
import galley.reader.Beginning;
import galley.terminal.TerminalSession;
import java.io.IOException;
import java.util.Optional;

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
    show(Opened.reading(around, arguments), arguments);
  }

  /** Shows an article on the screen, or writes it where there is no screen to show it on. */
  void show(Reading reading, Arguments arguments) throws Failure, IOException {
    if (!hasScreen()) {
      Opened opened = reading.open();
      Optional<String> wanted = arguments.value("--section");
      Article article = opened.article();
      if (wanted.isPresent()) {
        article = article.excerpt(SectionChoice.find(article, wanted.get()));
      }
      opened.tellWarnings(around);
      Article chosen = article;
      around.print(out -> new PlainText(ExportCommand.USUAL).write(chosen, out));
      return;
    }
    try (TerminalStart start =
        reading.isQuick()
            ? TerminalStart.now(around.environment())
            : TerminalStart.whenAsked(around.environment())) {
      Optional<String> wanted = arguments.value("--section");
      Optional<Beginning> beginning =
          wanted.isPresent() ? Optional.empty() : reading.beginning(FileReading.FIRST);
      if (beginning.isPresent()) {
        session(arguments, start).read(beginning.get(), reading);
        return;
      }
      // The keys are the shell's until the article is there, so that Ctrl-C ends a long wait.
      Opened opened = reading.open();
      session(arguments, start)
          .read(
              opened,
              wanted.isPresent()
                  ? SectionChoice.find(opened.article(), wanted.get())
                  : opened.wantedSection());
    }
  }

  private ReadingSession session(Arguments arguments, TerminalStart start) throws Failure {
    return new ReadingSession(
        start.session(),
        arguments.value("--comments"),
        new Author(arguments.value("--author"), around),
        around);
  }

  private boolean hasScreen() {
    return !"dumb".equals(around.environment().getOrDefault("TERM", "dumb"))
        && TerminalSession.isTerminal(1);
  }
}
