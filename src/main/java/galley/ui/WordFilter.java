package galley.ui;

import galley.text.SearchPattern;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What was typed to narrow a list: what passes has every word of it, in capitals or not. */
final class WordFilter {
  private final List<SearchPattern> words;

  private WordFilter(List<SearchPattern> words) {
    this.words = words;
  }

  static WordFilter of(String typed) {
    return new WordFilter(
        Arrays.stream(typed.strip().split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .map(word -> SearchPattern.words(word.toLowerCase(Locale.ROOT)))
            .toList());
  }

  boolean passes(String text) {
    for (SearchPattern word : words) {
      if (!word.isIn(text)) {
        return false;
      }
    }
    return true;
  }
}
