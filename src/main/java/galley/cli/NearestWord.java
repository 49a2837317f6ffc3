package galley.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** The word that somebody may have meant. */
final class NearestWord {
  private NearestWord() {}

  /** The one of {@code words} that is most like {@code typed}, if it is like it at all. */
  static Optional<String> of(String typed, Collection<String> words) {
    Optional<String> nearest = Optional.empty();
    int least = Math.max(2, typed.length() / 2) + 1;
    for (String word : words) {
      int distance = distance(typed, word);
      if (distance < least) {
        least = distance;
        nearest = Optional.of(word);
      }
    }
    return nearest;
  }

  /** How many letters must be put in, taken out or changed (Levenshtein 1966). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
