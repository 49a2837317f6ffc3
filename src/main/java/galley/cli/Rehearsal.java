package galley.cli;

import galley.article.Article;
import galley.article.ArticleText;
import galley.reader.ArticleReader;
import galley.reader.Source;
import galley.store.CommentFile;
import galley.store.Drafts;
import galley.store.ReadingPlaces;
import galley.terminal.TerminalSession;
import galley.ui.Key;
import galley.ui.Message;
import galley.ui.News;
import galley.ui.OpenArticle;
import galley.ui.Size;
import galley.ui.State;
import galley.ui.Update;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Goes through what starts do, without a terminal and without a trace, so that Java can keep the
 * classes in an archive. The build runs it, and the launcher for a Java that the build did not
 * know.
 */
public final class Rehearsal {
  private static final String PAGE_FILE = "rehearsal.html";
  private static final String FILE = "rehearsal.md";
  private static final String STATE = "home";

  /** What some have besides, for which a start would else wait twice as long. */
  private static final String RICH =
      """
      ---
      title: "All sorts"
      author: [Ann, 'Bo']
      date: 2026-01-31
      tags:
        - one
        - two
      ---
      # All sorts {#all}

      Words ~~struck~~, <b>bold</b> &amp; a note[^1] at https://example.org, or ann@example.org.
      ![A chart](chart.png) and `a` \\* b <!-- unseen -->, $x^2$ too, é &copy;.

      - [x] Done
      - [ ] Open

      > [!NOTE]
      > An alert

      Term
      : What it means

      <div align="center"><p>A block</p></div>

      $$
      x
      $$

      ***

      [^1]: The note, [linked][there].

      [there]: https://example.org "A title"
      """;

  /** Of several scripts. */
  private static final String SCRIPTS =
      "# 汉语 ไทย\n\n简体中文，没有空格。 ภาษาไทยไม่เว้นวรรค हिन्दी में العربية 한국어 👩‍🚀🇮🇸 е́\n";

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
      play(folder, file, List.of("--version", FILE, "export " + FILE, "outline " + FILE));
      Files.writeString(file, RICH);
      play(folder, file, List.of("export " + FILE));
      if (!most) {
        Files.writeString(file, SCRIPTS);
        play(folder, file, List.of("export " + FILE));
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
    try {
      read(folder.resolve(STATE), file, state);
    } catch (Failure e) {
      throw new IOException(e);
    }
    Drafts.in(Map.of("HOME", folder.toString())).of(file);
    new CommentFile(folder.resolve("none.json")).stamp();
  }

  /** A short reading, from opening an article where it was left to leaving it. */
  private static void read(Path home, Path file, State first) throws IOException, Failure {
    Map<String, String> environment = Map.of("HOME", home.toString());
    Preferences preferences = Preferences.of(environment);
    Surroundings around =
        new Surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            environment,
            file.resolveSibling(""));
    FileReading reading = new FileReading(around, String.valueOf(file.getFileName()));
    Author author = new Author(Optional.empty(), around);
    Edition edition = Edition.of(reading.open(), first.open(), Optional.empty(), author, around);
    String location = file.toAbsolutePath().normalize().toString();
    Bookmark bookmark = new Bookmark(ReadingPlaces.in(environment), location);
    State state = State.open(first.open(), first.size(), preferences.settings(), Instant.EPOCH);
    bookmark.keep(state);
    state = Update.update(state, edition.desk().load()).state();
    state = Update.update(bookmark.resumed(state, true), new News.GroundTold(0, 0, 0)).state();
    for (Key key : List.of(Key.of(']'), Key.of('j'), Key.of(' '), Key.of('t'), Key.of('t'))) {
      state = Update.update(state, new Message.KeyPressed(key)).state();
      View.view(state);
    }
    try (Stream<Path> written = Files.walk(home)) {
      for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
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
