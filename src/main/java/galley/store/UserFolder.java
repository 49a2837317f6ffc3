package galley.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Galley's folders in the user's home, by the XDG Base Directory Specification. */
enum UserFolder {
  /** What is kept between two readings. */
  STATE("XDG_STATE_HOME", ".local/state"),
  /** What the user made. */
  DATA("XDG_DATA_HOME", ".local/share");

  private final String variable;
  private final String usual;

  UserFolder(String variable, String usual) {
    this.variable = variable;
    this.usual = usual;
  }

  /** The folder of the user whom {@code environment}, the process's variables, is about. */
  Path in(Map<String, String> environment) {
    return absolute(environment.get(variable))
        .or(() -> absolute(environment.get("HOME")).map(home -> home.resolve(usual)))
        .orElseGet(() -> Path.of(System.getProperty("user.home")).resolve(usual))
        .resolve("galley");
  }

  /** The specification says to ignore relative paths. */
  private static Optional<Path> absolute(@Nullable String variable) {
    return Optional.ofNullable(variable)
        .filter(value -> !value.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
