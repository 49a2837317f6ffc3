package galley.cli;

import galley.article.Article;
import galley.article.ArticleText;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.store.CommentFile;
import galley.store.Drafts;
import galley.terminal.TerminalSession;
import galley.ui.OpenArticle;
import galley.ui.Size;
import galley.ui.State;
import galley.ui.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/**
 * Goes through what starts do, without a terminal and without a trace, so that Java can keep the
 * classes in an archive. The build runs it, and the launcher for a Java that the build did not
 * know.
 */
public final class Rehearsal {
  private static final String MANUAL = "/galley/articles/guide.md";
  private static final String FILE = "rehearsal.md";

  /** What most articles have, and nothing that needs a library beside the parser. */
  private static final String ARTICLE =
      """
      # Rehearsal

      Words *with stress*, **with more**, `code` and a [link](https://example.org), \u2014 a café.

      ## One

      - An item
      - Another
        1. Within

      > A quote

      ### Two

          code();

      ```sh
      galley export
      ```

      | A | B |
      |---|--:|
      | 1 | 2 |
      """;

  private static final int COLUMNS = 80;
  private static final int ROWS = 24;

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param arguments {@code most} for what most starts do, which suits an archive whose classes are
   *     all loaded at once; else everything
   */
  public static void main(String[] arguments)
      throws IOException, URISyntaxException, ClassNotFoundException {
    boolean most = List.of(arguments).contains("most");
    Path folder = Files.createTempDirectory("galley");
    Path file = folder.resolve(FILE);
    try {
      Files.writeString(file, ARTICLE);
      play(folder, file, List.of("--version", "export " + FILE, "outline " + FILE));
      if (!most) {
        try (InputStream manual = Rehearsal.class.getResourceAsStream(MANUAL)) {
          Files.write(file, manual == null ? new byte[0] : manual.readAllBytes());
        }
        play(
            folder,
            file,
            List.of(
                "--help",
                "export " + FILE + " --width none",
                "outline " + FILE + " --json",
                "comments " + FILE,
                "no-such-file.md"));
      }
      load(most ? List.of("galley/cli/", "galley/terminal/", "galley/ui/") : List.of("galley/"));
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static void play(Path folder, Path file, List<String> commands) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Surroundings around =
        new Surroundings(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), folder);
    for (String line : commands) {
      Main.run(around, line.split(" "));
    }
    Article article = ArticleReader.read(Source.read(file));
    OpenArticle open = OpenArticle.of(article, ArticleText.of(article));
    State state = State.open(open, 0, new Size(COLUMNS, ROWS), Instant.EPOCH);
    TerminalSession.rehearse(View.view(state));
    Drafts.in(Map.of("HOME", folder.toString())).of(file);
    new CommentFile(folder.resolve("none.json")).stamp();
  }

  /** Loads our own classes in some packages: those of the terminal cannot be tried here. */
  private static void load(List<String> packages)
      throws IOException, URISyntaxException, ClassNotFoundException {
    URI place = Rehearsal.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    if (!Files.isRegularFile(Path.of(place))) {
      return;
    }
    List<String> names = new ArrayList<>();
    try (JarFile jar = new JarFile(Path.of(place).toFile())) {
      for (String name : jar.stream().map(entry -> entry.getName()).toList()) {
        if (name.endsWith(".class")
            && !name.contains("package-")
            && packages.stream().anyMatch(name::startsWith)) {
          names.add(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
        }
      }
    }
    for (String name : names) {
      Class.forName(name);
    }
  }
}
