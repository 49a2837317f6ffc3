package galley.cli;

import galley.config.Configuration;
import galley.config.Setting;
import galley.text.DisplayWidth;
import galley.text.Sanitizer;
import galley.ui.KeyMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code galley config}: what is in force, and where it comes from. */
final class ConfigCommand implements Command {
  private final Surroundings around;

  ConfigCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
        "config",
        "Prints the settings in force and where each is from.",
        "They stand in " + Configuration.file(around.environment()) + ", in TOML.");
  }

  private record Row(String name, String value, String origin) {}

  @Override
  public void run(Arguments arguments) throws Failure, IOException {
    Path file = Configuration.file(around.environment());
    Preferences preferences = Preferences.of(Configuration.read(file));
    preferences.mistakes().forEach(around::tell);
    List<Row> rows = new ArrayList<>();
    rows.add(row(preferences, file, "theme", text(preferences.theme())));
    rows.add(
        row(
            preferences,
            file,
            "measure",
            String.valueOf(preferences.settings().arrangement().measure())));
    rows.add(
        row(
            preferences,
            file,
            "contents",
            String.valueOf(preferences.settings().arrangement().contents())));
    rows.add(author(preferences, file));
    rows.add(row(preferences, file, "library", text(preferences.library().orElse(""))));
    for (String command : KeyMap.commands()) {
      List<String> keys = preferences.settings().keys().keys(command);
      String shown = "[" + String.join(", ", keys.stream().map(ConfigCommand::text).toList()) + "]";
      rows.add(row(preferences, file, "keys." + command, shown));
    }
    around.print(text(rows));
  }

  private static String text(String value) {
    return "\"" + Sanitizer.line(value).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private Row author(Preferences preferences, Path file) {
    String named = around.environment().getOrDefault("GALLEY_AUTHOR", "");
    Author author = new Author(Optional.empty(), around);
    Row row = row(preferences, file, "author", text(author.name()));
    return !named.isBlank()
        ? new Row(row.name(), row.value(), "GALLEY_AUTHOR")
        : preferences.author().isPresent()
            ? row
            : new Row(row.name(), row.value(), "git, or the login name");
  }

  private static Row row(Preferences preferences, Path file, String name, String value) {
    Setting setting = preferences.origins().get(name);
    String origin =
        setting == null ? "default" : Sanitizer.line(file.toString()) + ", line " + setting.line();
    return new Row(name, value, origin);
  }

  /** A TOML file again, its origins as comments. */
  private static String text(List<Row> rows) {
    StringBuilder out = new StringBuilder();
    int widest = 0;
    for (Row row : rows) {
      widest = Math.max(widest, DisplayWidth.of(row.name() + " = " + row.value()));
    }
    boolean keys = false;
    for (Row row : rows) {
      if (row.name().startsWith("keys.") && !keys) {
        out.append("\n[keys]\n");
        keys = true;
      }
      String name = keys ? row.name().substring("keys.".length()) : row.name();
      String line = name + " = " + row.value();
      int gap = Math.max(2, Math.min(widest, 48) - DisplayWidth.of(line) + 2);
      out.append(line).append(" ".repeat(gap)).append("# ").append(row.origin()).append('\n');
    }
    return out.toString();
  }
}
