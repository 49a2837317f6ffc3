package galley.cli;

import galley.terminal.TerminalSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
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

  /** What is done with an article before there are comments on it, and then with them. */
  private static final List<String> BEFORE =
      List.of("--version", "--help", "export --help", "%s", "export %s", "outline %s");

  private static final List<String> AFTER =
      List.of(
          "comment %s --author Ada -m Why?",
          "comments %s",
          "comments --json %s",
          "export --comments end %s",
          "save %s -o kept.md",
          "search e .",
          "config");

  private static final String HOME = "home";

  /** No article of so many letters is short. */
  private static final int LONG = 300_000;

  /**
   * A terminal's answer that it is black, and the keys of a short reading: turning pages, contents,
   * search, a sentence, help, commands, a comment, on to what was found, and to a comment if there
   * is one.
   */
  private static final String KEYS =
      "\u001b]11;rgb:0000/0000/0000\u001b\\]j tt/e\rvv\u0003?q:\u0003c\u0003nN)qq";

  /** The keys of a reading that is over before all is there: no more come to wait for it. */
  private static final String EARLY_KEYS = "j q";

  private Rehearsal() {}

  /** Rehearses. Exit codes: 0 done, 1 something could not be done; standard error tells what. */
  public static void main(String[] arguments) {
    try {
      rehearse();
    } catch (Exception e) {
      // A reading has taken care that no thread writes a stack trace of its own.
      System.err.println("galley: " + e);
      System.exit(1);
    }
  }

  private static void rehearse()
      throws IOException, URISyntaxException, ClassNotFoundException, Failure {
    for (String name : ARTICLES) {
      Path folder = Files.createTempDirectory("galley");
      try {
        play(folder, name);
      } finally {
        delete(folder);
      }
    }
    loadTheRest();
  }

  private static void play(Path folder, String name) throws IOException, Failure {
    Path home = folder.resolve(HOME);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Surroundings around =
        new Surroundings(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            Map.of("HOME", home.toString()),
            folder);
    copy(name, folder.resolve(name));
    run(BEFORE, name, around);
    read(around, name, home, KEYS);
    run(AFTER, name, around);
    copy("config.toml", home.resolve(".config/galley/config.toml"));
    // Where the first left it, and as somebody wants it.
    read(around, name, home, KEYS);
    read(around, prolonged(folder.resolve(name)), home, EARLY_KEYS);
  }

  /** So often the same that its beginning is shown first. */
  private static String prolonged(Path file) throws IOException {
    String text = Files.readString(file);
    Path all = file.resolveSibling("long-" + file.getFileName());
    Files.writeString(all, text.repeat(LONG / text.length() + 1));
    return all.getFileName().toString();
  }

  private static void copy(String sample, Path file) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    try (InputStream in = Rehearsal.class.getResourceAsStream("rehearsal/" + sample)) {
      Files.copy(Objects.requireNonNull(in), file);
    }
  }

  private static void run(List<String> commands, String name, Surroundings around) {
    for (String command : commands) {
      if (Main.run(around, command.replace("%s", name).split(" ")) != 0) {
        throw new IllegalStateException("cannot rehearse: " + command + " with " + name);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** A short reading, from the start of the terminal to giving it back. */
  private static void read(Surroundings around, String name, Path home, String keys)
      throws IOException, Failure {
    Path typed = Files.writeString(Files.createDirectories(home).resolve("keys"), keys);
    Preferences preferences = Preferences.of(around.environment());
    try (TerminalStart start =
        TerminalStart.now(
            () -> new TerminalStart.Ready(TerminalSession.rehearsed(typed), preferences))) {
      TerminalSession.isTerminal(1);
      Author author = new Author(Optional.empty(), around);
      new ReadingSession(start.ready().session(), Optional.empty(), author, preferences, around)
          .read(new FileReading(around, name));
    }
  }

  /** Loads all classes of ours: what a reader does seldom should not wait for them either. */
  private static void loadTheRest() throws IOException, URISyntaxException, ClassNotFoundException {
    URI place = Rehearsal.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    if (!Files.isRegularFile(Path.of(place))) {
      return;
    }
    List<String> names = new ArrayList<>();
    try (JarFile jar = new JarFile(Path.of(place).toFile())) {
      for (String name : jar.stream().map(entry -> entry.getName()).toList()) {
        if (name.startsWith("galley/") && name.endsWith(".class") && !name.contains("package-")) {
          names.add(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
        }
      }
    }
    for (String name : names) {
      Class.forName(name, false, Rehearsal.class.getClassLoader());
    }
  }
}
