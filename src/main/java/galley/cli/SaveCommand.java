package galley.cli;

import galley.markdown.MarkdownWriter;
import galley.store.WholeFile;
import galley.text.Sanitizer;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code galley save}: keeps an article as a Markdown file. */
final class SaveCommand implements Command {
  private static final String STANDARD_OUTPUT = "-";

  private final Surroundings around;

  SaveCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Syntax syntax() {
    return Options.articleSyntax(
            "save",
            "Keeps an article as a Markdown file.",
            "It reads as the same article. Prints the file's name.")
        .with(
            Options.option(
                "-o",
                "--output",
                "FILE",
                "Where to: a file, a folder, or - for standard output. Default: a file here, named"
                    + " after the title."))
        .with(Options.flag("--force", "Replace the file if it exists."));
  }

  @Override
  public void run(Arguments arguments) throws Failure, IOException {
    Opened opened = Opened.open(around, arguments);
    opened.tellWarnings(around);
    String markdown = MarkdownWriter.write(opened.article());
    String output = arguments.value("--output").orElse("");
    if (output.equals(STANDARD_OUTPUT)) {
      around.print(markdown);
      return;
    }
    String name = SavedName.of(opened.article().metadata().title());
    Path file = file(output, name);
    save(around.folder().resolve(file), file, markdown, arguments.has("--force"));
    around.print(file + "\n");
  }

  /** The file as it is called here; in a folder that {@code output} names, it has {@code name}. */
  private Path file(String output, String name) throws Failure {
    if (output.isEmpty()) {
      return Path.of(name);
    }
    try {
      Path given = Path.of(output);
      return Files.isDirectory(around.folder().resolve(given)) ? given.resolve(name) : given;
    } catch (InvalidPathException e) {
      throw new Failure("not a file name: " + Sanitizer.line(output));
    }
  }

  private static void save(Path file, Path called, String text, boolean force) throws Failure {
    String name = Sanitizer.line(called.toString());
    boolean special = Files.exists(file) && !Files.isRegularFile(file);
    try {
      if (Files.isDirectory(file)) {
        throw new Failure("cannot save " + name + ": it is a folder");
      } else if (force || special) {
        WholeFile.replace(file, text);
      } else {
        WholeFile.create(file, text);
      }
    } catch (FileAlreadyExistsException e) {
      throw new Failure(name + " exists; --force replaces it, -o FILE saves elsewhere");
    } catch (IOException e) {
      throw new Failure("cannot save " + name + ": " + Reasons.of(e));
    }
  }
}
