package galley.cli;

import galley.config.Configuration;
import galley.config.Setting;
import galley.terminal.Theme;
import galley.ui.Arrangement;
import galley.ui.KeyMap;
import galley.ui.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user has set, as far as it makes sense; what does not is told, and all else counts.
 *
 * @param theme one of {@link Theme#NAMES}
 * @param author who comments, if nothing nearer says so
 * @param library the folder that is listed without a name
 * @param origins the settings that count, by their names
 * @param mistakes one line each
 */
record Preferences(
    Settings settings,
    String theme,
    Optional<String> author,
    Optional<String> library,
    Map<String, Setting> origins,
    List<String> mistakes) {
  private static final String KEYS = "keys.";

  /** The names of all settings but those of keys. */
  static final List<String> NAMES = List.of("theme", "measure", "contents", "author", "library");

  /** Those of the user whom {@code environment} is about. */
  static Preferences of(Map<String, String> environment) {
    return of(Configuration.read(Configuration.file(environment)));
  }

  static Preferences of(Configuration configuration) {
    Reading reading = new Reading(configuration);
    for (Setting setting : configuration.settings()) {
      reading.take(setting);
    }
    return new Preferences(
        new Settings(reading.keys, new Arrangement(reading.measure, reading.contents, true, false)),
        reading.theme,
        reading.author,
        reading.library,
        reading.origins,
        reading.mistakes);
  }

  /** The same, but nothing stands beside anything. */
  Preferences linearly() {
    Settings linear = new Settings(settings.keys(), settings.arrangement().linearly());
    return new Preferences(linear, theme, author, library, origins, mistakes);
  }

  /** Takes one setting after the other. */
  private static final class Reading {
    private final Configuration configuration;
    private final List<String> mistakes;
    private final Map<String, Setting> origins = new HashMap<>();
    private KeyMap keys = KeyMap.USUAL;
    private int measure = Arrangement.USUAL.measure();
    private boolean contents;
    private String theme = Theme.AUTO;
    private Optional<String> author = Optional.empty();
    private Optional<String> library = Optional.empty();

    Reading(Configuration configuration) {
      this.configuration = configuration;
      this.mistakes = new ArrayList<>(configuration.mistakes());
    }

    void take(Setting setting) {
      int before = mistakes.size();
      if (setting.name().startsWith(KEYS)) {
        keys(setting);
      } else {
        take(setting, setting.values().isEmpty() ? "" : setting.values().get(0));
      }
      if (mistakes.size() == before) {
        origins.put(setting.name(), setting);
      }
    }

    private void take(Setting setting, String value) {
      switch (setting.name()) {
        case "theme" -> {
          if (Theme.NAMES.contains(value)) {
            theme = value;
          } else {
            wrong(setting, "there is no theme '" + value + "'", value, Theme.NAMES);
          }
        }
        case "measure" -> measure(setting, value);
        case "contents" -> {
          if (value.equals("true") || value.equals("false")) {
            contents = value.equals("true");
          } else {
            wrong(setting, "contents is true or false, not '" + value + "'", "", List.of());
          }
        }
        case "author" -> author = Optional.of(value).filter(name -> !name.isBlank());
        case "library" -> library = Optional.of(value).filter(name -> !name.isBlank());
        default ->
            wrong(setting, "there is no setting '" + setting.name() + "'", setting.name(), NAMES);
      }
    }

    private void measure(Setting setting, String value) {
      try {
        int columns = Integer.parseInt(value);
        if (columns >= Arrangement.NARROWEST && columns <= Arrangement.WIDEST) {
          measure = columns;
          return;
        }
      } catch (NumberFormatException e) {
        // As wrong as a number out of bounds.
      }
      wrong(
          setting,
          "measure is a number of columns from "
              + Arrangement.NARROWEST
              + " to "
              + Arrangement.WIDEST
              + ", not '"
              + value
              + "'",
          "",
          List.of());
    }

    private void keys(Setting setting) {
      String command = setting.name().substring(KEYS.length());
      if (!KeyMap.commands().contains(command)) {
        wrong(setting, "there is no command '" + command + "'", command, KeyMap.commands());
        return;
      }
      try {
        keys = keys.with(command, setting.values());
      } catch (IllegalArgumentException e) {
        wrong(setting, String.valueOf(e.getMessage()), "", List.of());
      }
    }

    private void wrong(Setting setting, String what, String typed, List<String> words) {
      String meant =
          NearestWord.of(typed, words).map(word -> "; did you mean '" + word + "'?").orElse("");
      mistakes.add(configuration.place(setting.line()) + what + meant);
    }
  }
}
