package galley.cli;

import galley.article.Article;
import galley.article.SourceLines;
import galley.reader.Beginning;
import galley.terminal.TerminalSession;
import galley.text.Sanitizer;
import galley.ui.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** {@code galley ARTICLE}: reads on the screen; where there is none, exports. */
final class ReadCommand implements Command {
  private static final String LINEAR = "--linear";

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
                "Of a folder, lists the articles below it; without a name, of ./articles or here."),
            false)
        .with(
            Options.section(),
            Options.option("--line", "N", "Opens at a line of the source."),
            Options.flag(LINEAR, "Line below line, for a screen reader."),
            Options.author(),
            Options.comments(),
            Options.option(DebugLog.OPTION, "FILE", "Tells what it does in a log, for a report."))
        .withFooter(
            "Exit codes: 0 done, 1 could not do it, 2 wrong usage. The manual: galley guide");
  }

  @Override
  public void run(Arguments arguments) throws Failure, IOException {
    Optional<String> log = arguments.value(DebugLog.OPTION);
    if (log.isPresent() && !around.log().isOn()) {
      new ReadCommand(around.logging(log(log.get()))).run(arguments);
      return;
    }
    Optional<Path> folder = folder(arguments);
    if (folder.isPresent()) {
      browse(folder.get(), arguments);
    } else {
      Arguments apart = Reference.apart(around, arguments);
      show(Opened.reading(around, apart), apart);
    }
  }

  private DebugLog log(String name) throws Failure {
    try {
      return DebugLog.to(around.folder().resolve(name));
    } catch (IOException e) {
      throw new Failure("cannot write the log " + Sanitizer.line(name) + ": " + Reasons.of(e));
    }
  }

  /** The folder whose articles are wanted: the one named, or without any name the usual one. */
  private Optional<Path> folder(Arguments arguments) {
    if (arguments.operand(0).isEmpty()) {
      Path articles = around.folder().resolve("articles");
      Path usual = Files.isDirectory(articles) ? articles : around.folder();
      Optional<String> library = Preferences.of(around.environment()).library();
      return Optional.of(library.map(around::resolve).orElse(usual));
    }
    if (Opened.isFile(arguments)) {
      Path named = around.folder().resolve(arguments.operand(0).get());
      return Files.isDirectory(named) ? Optional.of(named) : Optional.empty();
    }
    return Optional.empty();
  }

  private void browse(Path folder, Arguments arguments) throws Failure, IOException {
    if (!hasScreen()) {
      around.print(Listing.of(around, folder));
      return;
    }
    try (TerminalStart start = TerminalStart.now(around.environment(), arguments.has(LINEAR))) {
      TerminalStart.Ready ready = start.ready();
      new LibrarySession(ready.session(), folder, ready.preferences().settings().keys(), around)
          .run(article -> read(ready, article, arguments));
    }
  }

  private void read(TerminalStart.Ready ready, Path article, Arguments arguments) throws Failure {
    FileReading reading = new FileReading(around, article.toString());
    session(arguments, ready).read(reading);
  }

  /** Shows an article on the screen, or writes it where there is no screen to show it on. */
  void show(Reading reading, Arguments arguments) throws Failure, IOException {
    if (!hasScreen()) {
      Opened opened = reading.open();
      Optional<String> wanted = arguments.value("--section");
      Article article = opened.article();
      if (wanted.isPresent()) {
        article = article.excerpt(Reference.section(article, wanted.get()));
      }
      opened.tellWarnings(around);
      Article chosen = article;
      around.print(out -> new PlainText(ExportCommand.USUAL).write(chosen, out));
      return;
    }
    boolean linear = arguments.has(LINEAR);
    try (TerminalStart start =
        reading.isQuick()
            ? TerminalStart.now(around.environment(), linear)
            : TerminalStart.whenAsked(around.environment(), linear)) {
      Optional<String> section = arguments.value("--section");
      Optional<Integer> line = line(arguments);
      Optional<Beginning> beginning =
          section.isPresent() || line.isPresent()
              ? Optional.empty()
              : reading.beginning(FileReading.FIRST);
      if (beginning.isPresent()) {
        session(arguments, start.ready()).read(beginning.get(), reading);
        return;
      }
      // The keys are the shell's until the article is there, so that Ctrl-C ends a long wait.
      Opened opened = reading.open();
      Optional<UnaryOperator<State>> place = Optional.empty();
      if (section.isPresent()) {
        place = Optional.of(Reference.place(opened.article(), section.get()));
      } else if (line.isPresent()) {
        place = Optional.of(state -> atLine(state, line.get()));
      }
      session(arguments, start.ready()).read(opened, place);
    }
  }

  /** The line of the source to open at. */
  private static Optional<Integer> line(Arguments arguments) {
    Optional<String> given = arguments.value("--line");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      int line = Integer.parseInt(given.get());
      if (line > 0) {
        return Optional.of(line);
      }
    } catch (NumberFormatException e) {
      // As wrong as a line before the first.
    }
    throw new WrongUsage("--line takes the number of a line, 1 or more: " + given.get());
  }

  private static State atLine(State state, int line) {
    return state.atWords(SourceLines.of(state.open().article(), state.open().text()).offset(line));
  }

  private ReadingSession session(Arguments arguments, TerminalStart.Ready ready) {
    return new ReadingSession(
        ready.session(),
        arguments.value("--comments"),
        new Author(arguments.value("--author"), around),
        ready.preferences(),
        around);
  }

  private boolean hasScreen() {
    return !"dumb".equals(around.environment().getOrDefault("TERM", "dumb"))
        && TerminalSession.isTerminal(1);
  }
}
