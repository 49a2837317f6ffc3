package galley.cli;

import galley.article.Article;
import galley.article.ArticleText;
import galley.reader.ArticleReader;
import galley.reader.Source;
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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/**
 * Goes once through what most starts do, without a terminal and without a trace, so that Java can
 * keep the classes in an archive. The build runs it.
 */
public final class Rehearsal {
  private static final String MANUAL = "/galley/articles/guide.md";
  private static final int COLUMNS = 80;
  private static final int ROWS = 24;

  private Rehearsal() {}

  /** Takes no arguments. */
  public static void main(String[] arguments)
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path folder = Files.createTempDirectory("galley");
    Path file = folder.resolve("guide.md");
    try (InputStream manual = Rehearsal.class.getResourceAsStream(MANUAL)) {
      if (manual != null) {
        Files.copy(manual, file);
        commands(folder);
        screen(ArticleReader.read(Source.read(file)));
      }
      own();
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static void commands(Path folder) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Surroundings around =
        new Surroundings(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), folder);
    for (String line :
        List.of(
            "--version",
            "--help",
            "export guide.md",
            "export guide.md --width none",
            "outline guide.md",
            "outline guide.md --json",
            "comments guide.md",
            "no-such-file.md")) {
      Main.run(around, line.split(" "));
    }
  }

  private static void screen(Article article) {
    OpenArticle open = OpenArticle.of(article, ArticleText.of(article), ZoneOffset.UTC);
    View.view(State.open(open, 0, new Size(COLUMNS, ROWS), Instant.EPOCH));
  }

  /** Loads the rest of our own classes: those of the terminal cannot be tried here. */
  private static void own() throws IOException, URISyntaxException, ClassNotFoundException {
    URI place = Rehearsal.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    if (!Files.isRegularFile(Path.of(place))) {
      return;
    }
    try (JarFile jar = new JarFile(Path.of(place).toFile())) {
      for (String name : jar.stream().map(entry -> entry.getName()).toList()) {
        if (name.startsWith("galley/") && name.endsWith(".class") && !name.contains("package-")) {
          Class.forName(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
        }
      }
    }
  }
}
