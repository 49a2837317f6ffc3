package galley.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The articles below a folder, to choose one. Letters narrow the list; after Tab they are looked
 * for in the texts.
 *
 * @param folder its name, safe to print
 * @param entries all that are known, the newest first
 * @param complete whether all have been looked for
 * @param shown those that pass, the best first
 * @param inTexts whether the texts are searched, rather than titles and names
 * @param hits what was found in which text, by location
 * @param preview the beginning of the selected article, where there is room
 */
public record Library(
    String folder,
    List<LibraryEntry> entries,
    boolean complete,
    List<LibraryEntry> shown,
    Picker picker,
    boolean inTexts,
    Map<String, String> hits,
    Optional<LibraryPreview> preview,
    Optional<String> notice,
    Size size,
    Instant now) {

  public Library {
    entries = List.copyOf(entries);
    shown = List.copyOf(shown);
    hits = Map.copyOf(hits);
  }

  /** The library of a folder in which nobody has looked yet. */
  public static Library of(String folder, Size size, Instant now) {
    return new Library(
        folder,
        List.of(),
        false,
        List.of(),
        Picker.at(0),
        false,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        size,
        now);
  }

  /** With all the entries there are, the newest first, the same one selected. */
  public Library listing(List<LibraryEntry> all, boolean whole) {
    Optional<String> chosen = selected().map(LibraryEntry::location);
    Library listing =
        new Library(folder, all, whole, shown, picker, inTexts, hits, preview, notice, size, now);
    return listing.narrowed(picker).selecting(chosen);
  }

  /** With more known of some entries. */
  public Library knowing(List<LibraryEntry> better) {
    Map<String, LibraryEntry> known = new HashMap<>();
    better.forEach(entry -> known.put(entry.location(), entry));
    return listing(
        entries.stream().map(entry -> known.getOrDefault(entry.location(), entry)).toList(),
        complete);
  }

  /** With what was found in the texts, if that is still looked for. */
  public Library found(String words, Map<String, String> snippets) {
    if (!inTexts || !words.equals(picker.filter().text())) {
      return this;
    }
    Library found =
        new Library(
            folder, entries, complete, shown, picker, true, snippets, preview, notice, size, now);
    return found.narrowed(picker);
  }

  public Library previewing(LibraryPreview other) {
    return new Library(
        folder,
        entries,
        complete,
        shown,
        picker,
        inTexts,
        hits,
        Optional.of(other),
        notice,
        size,
        now);
  }

  public Library withNotice(String text) {
    return noticing(Optional.of(text));
  }

  Library noticing(Optional<String> text) {
    return new Library(
        folder, entries, complete, shown, picker, inTexts, hits, preview, text, size, now);
  }

  /** At a later time, or on a terminal of another size. */
  public Library at(Size other, Instant time) {
    return new Library(
        folder, entries, complete, shown, picker, inTexts, hits, preview, notice, other, time);
  }

  /** The entry that Enter opens. */
  public Optional<LibraryEntry> selected() {
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(shown.get(picker.selected(shown.size())));
  }

  private Library selecting(Optional<String> location) {
    for (int i = 0; i < shown.size(); i++) {
      if (location.equals(Optional.of(shown.get(i).location()))) {
        return picking(new Picker(picker.filter(), picker.typing(), i));
      }
    }
    return this;
  }

  Library picking(Picker other) {
    return new Library(
        folder, entries, complete, shown, other, inTexts, hits, preview, notice, size, now);
  }

  /** With another filter; nothing is found in texts until somebody has looked. */
  Library filtering(Picker other, boolean texts) {
    Library filtering =
        new Library(
            folder, entries, complete, shown, other, texts, Map.of(), preview, notice, size, now);
    return filtering.narrowed(other);
  }

  private Library narrowed(Picker other) {
    String typed = other.filter().text().strip();
    List<LibraryEntry> passing = new ArrayList<>();
    Map<LibraryEntry, Integer> scores = new HashMap<>();
    for (LibraryEntry entry : entries) {
      int score =
          typed.isEmpty()
              ? 0
              : inTexts
                  ? (hits.containsKey(entry.location()) ? 0 : FuzzyMatch.NONE)
                  : Math.max(
                      FuzzyMatch.score(typed, entry.title()),
                      FuzzyMatch.score(typed, entry.name()));
      if (score != FuzzyMatch.NONE) {
        passing.add(entry);
        scores.put(entry, score);
      }
    }
    passing.sort(Comparator.comparingInt(entry -> -scores.getOrDefault(entry, 0)));
    return new Library(
        folder, entries, complete, passing, other, inTexts, hits, preview, notice, size, now);
  }
}
