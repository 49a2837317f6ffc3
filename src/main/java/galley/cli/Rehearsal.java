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
  private static final String PAGE_FILE = "rehearsal.html";
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

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Rehearsal</title><meta name="author" content="Ann"></head>
      <body><nav><a href="/">Home</a></nav>
      <article><h1>Rehearsal</h1>
      <p>Words <em>with stress</em> and a <a href="/more">link</a>, of which there are enough here
      for an article to be found, whatever else may be on the page beside it.</p>
      <h2>More</h2><ul><li>One</li><li>Two</li></ul><pre>code</pre>
      <table><tr><th>A</th></tr><tr><td>1</td></tr></table>
      <p>And some more of them, so that nothing is missing, and nobody asks what it is about.</p>
      </article></body></html>
      """;

  private static final int COLUMNS = 80;
  private static final int ROWS = 24;

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param arguments {@code most} for Markdown alone, which suits an archive whose classes are all
   *     loaded at once; else web pages, too
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
        Path page = folder.resolve(PAGE_FILE);
        Files.writeString(page, PAGE);
        play(folder, page, List.of("export " + PAGE_FILE));
        Files.delete(page);
      }
      load(List.of("galley/cli/", "galley/terminal/"));
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
    State state = State.open(open, new Size(COLUMNS, ROWS), Instant.EPOCH);
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
      Class.forName(name, false, Rehearsal.class.getClassLoader());
    }
  }
}
