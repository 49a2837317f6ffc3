package galley.cli;

import galley.text.Sanitizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Who comments: the name given, else {@code GALLEY_AUTHOR}, else the configuration's, else git's
 * {@code user.name}, else the login name. Git is asked only when a name is needed.
 */
final class Author {
  private static final int GIT_SECONDS = 2;

  private final Optional<String> given;
  private final Map<String, String> environment;
  private final Path folder;

  Author(Optional<String> given, Surroundings around) {
    this.given = given;
    this.environment = around.environment();
    this.folder = around.folder();
  }

  /** One line, safe to print, never empty. */
  String name() {
    return given
        .flatMap(Author::line)
        .or(() -> Optional.ofNullable(environment.get("GALLEY_AUTHOR")).flatMap(Author::line))
        .or(() -> Preferences.of(environment).author().flatMap(Author::line))
        .or(this::gitName)
        .or(() -> Optional.ofNullable(System.getProperty("user.name")).flatMap(Author::line))
        .orElse("unknown");
  }

  private static Optional<String> line(String name) {
    String line = Sanitizer.line(name).strip();
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  private Optional<String> gitName() {
    try {
      Process git =
          new ProcessBuilder("git", "config", "user.name")
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      git.getOutputStream().close();
      if (!git.waitFor(GIT_SECONDS, TimeUnit.SECONDS)) {
        git.destroyForcibly();
        return Optional.empty();
      }
      return line(new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
