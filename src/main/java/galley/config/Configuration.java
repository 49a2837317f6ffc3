package galley.config;

import galley.text.Sanitizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * The user's configuration: {@code $XDG_CONFIG_HOME/galley/config.toml}, or {@code
 * ~/.config/galley/config.toml}, in TOML 1.0. Reading it never fails: what is wrong is told, and
 * the rest counts.
 *
 * @param file where it is, or would be
 * @param settings in the order of the file
 * @param mistakes one line each, with the file and the line in it
 */
public record Configuration(Path file, List<Setting> settings, List<String> mistakes) {
  private static final long MOST_BYTES = 1 << 20;

  public Configuration {
    settings = List.copyOf(settings);
    mistakes = List.copyOf(mistakes);
  }

  /** Where the user's file is, or would be. */
  public static Path file(Map<String, String> environment) {
    String named = environment.getOrDefault("XDG_CONFIG_HOME", "");
    if (!named.isEmpty() && Path.of(named).isAbsolute()) {
      return Path.of(named, "galley", "config.toml");
    }
    String home = environment.getOrDefault("HOME", "");
    return Path.of(home.isEmpty() ? System.getProperty("user.home") : home, ".config")
        .resolve(Path.of("galley", "config.toml"));
  }

  /** Reads {@code file}; a configuration without settings if there is none. */
  public static Configuration read(Path file) {
    if (!Files.exists(file)) {
      return new Configuration(file, List.of(), List.of());
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("it is larger than 1 MB");
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return of(file, Toml.parse(text));
    } catch (IOException e) {
      String why =
          shown(file) + " cannot be read: " + Sanitizer.line(String.valueOf(e.getMessage()));
      return new Configuration(file, List.of(), List.of(why));
    }
  }

  private static Configuration of(Path file, TomlParseResult toml) {
    List<Setting> settings = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    for (TomlParseError error : toml.errors()) {
      String what = Sanitizer.line(String.valueOf(error.getMessage()));
      mistakes.add(place(file, error.position().line()) + what);
    }
    collect(toml, "", settings);
    settings.sort(Comparator.comparingInt(Setting::line));
    return new Configuration(file, settings, mistakes);
  }

  private static void collect(TomlTable table, String prefix, List<Setting> settings) {
    for (String key : table.keySet()) {
      List<String> path = List.of(key);
      Object value = table.get(path);
      if (value instanceof TomlTable inner) {
        collect(inner, prefix + key + ".", settings);
      } else {
        TomlPosition position = table.inputPositionOf(path);
        int line = position == null ? 1 : position.line();
        settings.add(new Setting(Sanitizer.line(prefix + key), values(value), line));
      }
    }
  }

  private static List<String> values(Object value) {
    if (!(value instanceof TomlArray array)) {
      return List.of(Sanitizer.line(String.valueOf(value)));
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      values.add(Sanitizer.line(String.valueOf(array.get(i))));
    }
    return values;
  }

  /** The setting of a name. */
  public Optional<Setting> get(String name) {
    return settings.stream().filter(setting -> setting.name().equals(name)).findFirst();
  }

  /** What a message about a line of the file begins with. */
  public String place(int line) {
    return place(file, line);
  }

  private static String place(Path file, int line) {
    return shown(file) + ", line " + line + ": ";
  }

  private static String shown(Path file) {
    return Sanitizer.line(file.toString());
  }
}
