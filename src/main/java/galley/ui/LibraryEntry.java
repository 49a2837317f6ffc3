package galley.ui;

import java.time.Instant;

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

  /** What is told at the right: how long it is, how much was read, how many comments. */
  String told() {
    String told = words < 0 ? "" : Math.max(1, (words + PACE - 1) / PACE) + " min";
    if (percent >= 0) {
      told += (told.isEmpty() ? "" : " · ") + (percent >= 100 ? "read" : percent + "% read");
    }
    if (comments > 0) {
      told += (told.isEmpty() ? "" : " · ") + comments + (comments == 1 ? " comment" : " comments");
    }
    return told;
  }
}
