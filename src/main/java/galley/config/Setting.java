package galley.config;

import java.util.List;

/**
 * What a configuration file sets.
 *
 * @param name such as {@code theme}, or {@code keys.next-page} for one in a table
 * @param values one for a string, number or truth value; those of an array
 * @param line of the file, counted from 1
 */
public record Setting(String name, List<String> values, int line) {
  public Setting {
    values = List.copyOf(values);
  }
}
