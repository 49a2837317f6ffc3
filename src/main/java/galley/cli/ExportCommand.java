package galley.cli;

import galley.annotation.AnnotatedArticle;
import galley.annotation.Placement;
import galley.article.Article;
import galley.article.ArticleText;
import galley.reader.ArticleParts;
import galley.store.CommentFile;
import galley.store.CommentFileException;
import galley.store.Comments;
import galley.text.Sanitizer;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code galley export}: an article as plain text. */
final class ExportCommand implements Command {
  private static final int LEAST = 20;
  private static final int MOST = 10_000;

  /** The width without a wish. */
  static final int USUAL = 80;

  private final Surroundings around;

  ExportCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Syntax syntax() {
    return Options.articleSyntax("export", "Writes an article as plain text.")
        .with(
            Options.option(
                "--width",
                "N|none",
                "Display columns, "
                    + LEAST
                    + " or more; none: one line a paragraph, the words alone. Default: "
                    + USUAL
                    + "."))
        .with(Options.section())
        .with(
            Options.option(
                "--comments",
                "end|inline|none",
                "Comments as numbered notes at the end of each section, after the paragraph they"
                    + " are on, or not at all. Default: none."))
        .with(Options.option("-o", "--output", "FILE", "Write there instead of standard output."));
  }

  @Override
  public void run(Arguments arguments) throws Failure, IOException {
    String width = arguments.value("--width").orElse(String.valueOf(USUAL));
    int columns = width.equals("none") ? 0 : columns(width);
    String comments = arguments.value("--comments").orElse("none");
    checkPosition(comments);
    PlainText plain = new PlainText(columns);
    Optional<String> section = arguments.value("--section");
    Reading reading = Opened.reading(around, arguments);
    boolean whole = comments.equals("none") && section.isEmpty();
    Optional<ArticleParts> parts = whole ? reading.parts() : Optional.empty();
    if (parts.isPresent()) {
      for (String warning : parts.get().warnings()) {
        around.tell(warning);
      }
      print(arguments, out -> plain.write(parts.get(), out));
      return;
    }
    Opened opened = reading.open();
    Article all = commented(opened, comments);
    Article article =
        section.isPresent() ? all.excerpt(SectionChoice.find(all, section.get())) : all;
    opened.tellWarnings(around);
    print(arguments, out -> plain.write(article, out));
  }

  private void print(Arguments arguments, Surroundings.Printing printing)
      throws Failure, IOException {
    Optional<String> output = arguments.value("--output");
    if (output.isPresent()) {
      write(around.folder().resolve(output.get()), printing);
    } else {
      around.print(printing);
    }
  }

  private static void checkPosition(String position) {
    if (!List.of("end", "inline", "none").contains(position)) {
      throw new WrongUsage(
          "--comments takes end, inline or none; not '" + Sanitizer.line(position) + "'");
    }
  }

  private Article commented(Opened opened, String position) throws Failure {
    if (position.equals("none")) {
      return opened.article();
    }
    if (!opened.hasOwnComments()) {
      throw new Failure("an article from standard input has no comments to export; name its file");
    }
    CommentFile file = opened.commentFile(around, Optional.empty());
    try {
      Comments comments = file.read();
      comments.warnings().forEach(around::tell);
      ArticleText text = ArticleText.of(opened.article());
      return AnnotatedArticle.of(
          opened.article(),
          text,
          Placement.of(opened.article(), text, comments.annotations()),
          position.equals("end")
              ? AnnotatedArticle.Position.END
              : AnnotatedArticle.Position.INLINE);
    } catch (CommentFileException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
  }

  private static int columns(String width) {
    try {
      int columns = Integer.parseInt(width);
      if (columns >= LEAST && columns <= MOST) {
        return columns;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of range.
    }
    throw new WrongUsage(
        "--width takes a number from "
            + LEAST
            + " to "
            + MOST
            + ", or none; not '"
            + Sanitizer.line(width)
            + "'");
  }

  private static void write(Path file, Surroundings.Printing printing) throws Failure {
    try (Writer out = Files.newBufferedWriter(file)) {
      printing.to(out);
    } catch (IOException e) {
      throw new Failure("cannot write " + Sanitizer.line(file.toString()) + ": " + Reasons.of(e));
    }
  }
}
