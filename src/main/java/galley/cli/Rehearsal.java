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
import java.io.UncheckedIOException;
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
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Goes through what starts do, without a terminal and without a trace, so that Java can keep the
 * classes in an archive. The build runs it, and the launcher for a Java that the build did not
 * know.
 */
public final class Rehearsal {
  /** Articles with what most have, and with what some have besides; resources. */
  private static final List<String> ARTICLES =
      List.of("usual.md", "rich.md", "scripts.md", "page.html", "plain.txt");

  private static final String STATE = "home";

  private static final int COLUMNS = 80;
  private static final int ROWS = 24;

  private Rehearsal() {}

  /** Rehearses. */
  public static void main(String[] arguments)
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path folder = Files.createTempDirectory("galley");
    try {
      ARTICLES.forEach(name -> play(folder, name));
      load(List.of("galley/"));
    } finally {
      Files.delete(folder);
    }
  }

  private static void play(Path folder, String name) {
    Path file = folder.resolve(name);
    try (InputStream sample = Rehearsal.class.getResourceAsStream("rehearsal/" + name)) {
      Files.copy(Objects.requireNonNull(sample), file);
      play(folder, file, List.of("--version", name, "export " + name, "outline " + name));
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
