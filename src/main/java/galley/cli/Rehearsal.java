package galley.cli;

import galley.terminal.TerminalSession;
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

  private static final String HOME = "home";

  /**
   * A terminal's answer that it is black, and the keys of a short reading: turning pages, contents,
   * search, a sentence, help, commands, a comment, and on to what was found.
   */
  private static final String KEYS =
      "\u001b]11;rgb:0000/0000/0000\u001b\\]j tt/e\rvv\u0003?q:\u0003c\u0003nNq";

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
    try {
      copy(name, file);
      play(folder, name, List.of("--version", name, "export " + name, "outline " + name));
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(String sample, Path file) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    try (InputStream in = Rehearsal.class.getResourceAsStream("rehearsal/" + sample)) {
      Files.copy(Objects.requireNonNull(in), file);
    }
  }

  private static void play(Path folder, String name, List<String> commands) throws IOException {
    Path home = Files.createDirectory(folder.resolve(HOME));
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Surroundings around =
        new Surroundings(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            Map.of("HOME", home.toString()),
            folder);
    for (String line : commands) {
      Main.run(around, line.split(" "));
    }
    try {
      read(around, name, home);
      copy("config.toml", home.resolve(".config/galley/config.toml"));
      // Where the first left it, and as somebody wants it.
      read(around, name, home);
    } catch (Failure e) {
      throw new IOException(e);
    }
    try (Stream<Path> written = Files.walk(home)) {
      for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** A short reading, from the start of the terminal to giving it back. */
  private static void read(Surroundings around, String name, Path home)
      throws IOException, Failure {
    Path keys = Files.writeString(home.resolve("keys"), KEYS);
    Preferences preferences = Preferences.of(around.environment());
    try (TerminalStart start =
        TerminalStart.now(
            () -> new TerminalStart.Ready(TerminalSession.rehearsed(keys), preferences))) {
      Opened opened = new FileReading(around, name).open();
      TerminalSession.isTerminal(1);
      Author author = new Author(Optional.empty(), around);
      new ReadingSession(start.ready().session(), Optional.empty(), author, preferences, around)
          .read(opened, Optional.empty());
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
