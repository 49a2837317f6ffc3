package galley.ui;

import galley.text.SearchPattern;
import java.util.Arrays;
import java.util.List;

/** What was typed to narrow a list: what passes has every word of it. */
final class WordFilter {
  private final List<SearchPattern> words;

  private WordFilter(List<SearchPattern> words) {
    this.words = words;
  }

  static WordFilter of(String typed) {
    return new WordFilter(
        Arrays.stream(typed.strip().split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .map(SearchPattern::words)
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
