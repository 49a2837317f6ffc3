package galley.ui;

import galley.text.DisplayWidth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An article in the library.
 *
 * @param location by which it is opened; not to be shown
 * @param name its path below the folder, safe to print
 * @param title empty as long as nobody has looked
 * @param author empty without one
 * @param words how many it has; negative as long as nobody has looked
 * @param percent how much of it was read; negative if it never was open
 * @param comments how many are on it
 */
public record LibraryEntry(
    String location,
    String name,
    String title,
    String author,
    int words,
    int percent,
    int comments,
    Instant modified) {
  private static final int PACE = 220;

  /** The title, or the file's name without one. */
  String shownTitle() {
    return title.isEmpty() ? name.substring(name.lastIndexOf('/') + 1) : title;
  }

  /**
   * What is told at the right: how long it is, how much was read, how many comments; as much of it
   * as {@code columns} hold.
   */
  String told(int columns) {
    List<String> parts = new ArrayList<>();
    if (words >= 0) {
      parts.add(Math.max(1, (words + PACE - 1) / PACE) + " min");
    }
    if (percent >= 0) {
      parts.add(percent >= 100 ? "read" : percent + "% read");
    }
    if (comments > 0) {
      parts.add(comments + (comments == 1 ? " comment" : " comments"));
    }
    String told = String.join(" · ", parts);
    while (DisplayWidth.of(told) > columns && !parts.isEmpty()) {
      parts.remove(parts.size() - 1);
      told = String.join(" · ", parts);
    }
    return told;
  }
}
