package galley.endtoend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The built program, run as a process without a terminal.
 *
 * <p>It sees nothing of the user who runs the tests: its environment is its own, and so is its home
 * folder. It runs on the JDK that runs the tests.
 *
 * @param folder the working folder
 * @param environment all that the program finds in its environment
 */
record Galley(Path folder, Map<String, String> environment) {
  /** The folder that the build makes, with bin and lib. */
  static final Path HOME =
      Path.of(System.getProperty("galley.home", "target/galley")).toAbsolutePath();

  private static final long MOST_SECONDS = 60;

  Galley {
    environment = Map.copyOf(environment);
  }

  /** What a finished process left. */
  record Result(int exit, String out, String err) {}

  /** In a new folder {@code work} of {@code temporary}, with a home folder beside it. */
  static Galley in(Path temporary) {
    try {
      Path home = Files.createDirectories(temporary.resolve("home"));
      Path work = Files.createDirectories(temporary.resolve("work"));
      return new Galley(
          work,
          Map.of(
              "HOME",
              home.toString(),
              "PATH",
              HOME.resolve("bin") + ":" + System.getenv("PATH"),
              "JAVA_HOME",
              System.getProperty("java.home"),
              "XDG_CACHE_HOME",
              "/dev/null",
              "LANG",
              "C.UTF-8",
              "TERM",
              "xterm-256color",
              "GIT_CONFIG_NOSYSTEM",
              "1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Galley with(String variable, String value) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(variable, value);
    return new Galley(folder, changed);
  }

  Galley without(String variable) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.remove(variable);
    return new Galley(folder, changed);
  }

  /** Copies the sample articles to {@code articles} in the working folder. */
  Galley withSampleArticles() {
    Path copies = folder.resolve("articles");
    try (Stream<Path> samples = Files.list(Path.of("articles"))) {
      Files.createDirectories(copies);
      for (Path sample : samples.toList()) {
        Files.copy(sample, copies.resolve(sample.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Copies the program, without what it finds around it. */
  static void copyTo(Path target) throws IOException {
    try (Stream<Path> all = Files.walk(HOME)) {
      for (Path file : all.toList()) {
        Path copy = target.resolve(HOME.relativize(file).toString());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Runs {@code galley arguments…} with nothing on standard input. */
  Result galley(String... arguments) {
    String program = HOME.resolve("bin/galley").toString();
    return run("", Stream.concat(Stream.of(program), Stream.of(arguments)).toList());
  }

  /** Runs lines of POSIX shell, stopping at the first that fails. */
  Result shell(String lines) {
    return run("", List.of("/bin/sh", "-ec", lines));
  }

  /** Runs any command, waits for its end, and fails the test when that does not come. */
  Result run(String input, List<String> command) {
    try {
      Path in = Files.writeString(Files.createTempFile("galley", ".in"), input);
      Path out = Files.createTempFile("galley", ".out");
      Path err = Files.createTempFile("galley", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      Process process = builder.start();
      boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
      Result result = new Result(process.exitValue(), Files.readString(out), Files.readString(err));
      for (Path file : List.of(in, out, err)) {
        Files.delete(file);
      }
      assertTrue(ended, () -> command + " does not end: " + result);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
