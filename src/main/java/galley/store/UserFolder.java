package galley.store;

import java.nio.file.Path;
import java.util.Map;

/** Galley's folders in the user's home, by the XDG Base Directory Specification. */
enum UserFolder {
  /** What is kept between two readings. */
  STATE("XDG_STATE_HOME", ".local/state"),
  /** What can be had again. */
  CACHE("XDG_CACHE_HOME", ".cache"),
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
    String named = environment.getOrDefault(variable, "");
    if (isAbsolute(named)) {
      return Path.of(named, "galley");
    }
    String home = environment.getOrDefault("HOME", "");
    return Path.of(isAbsolute(home) ? home : System.getProperty("user.home"), usual, "galley");
  }

  /** The specification says to ignore relative paths. */
  private static boolean isAbsolute(String path) {
    return !path.isEmpty() && Path.of(path).isAbsolute();
  }
}
