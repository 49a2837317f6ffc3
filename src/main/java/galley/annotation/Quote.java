package galley.annotation;

import galley.annotation.Selector.TextQuoteSelector;

/**
 * Quoted words with those around them, as letters.
 *
 * @param letters prefix, exact and suffix in one
 * @param from where the quoted words begin
 * @param to where they end
 */
record Quote(Letters letters, int from, int to) {
  /** The most of a prefix or suffix that is looked at, in UTF-16 units. */
  private static final int MOST_AROUND = 256;

  static Quote of(TextQuoteSelector selector) {
    String whole = selector.prefix();
    String prefix = whole.substring(Math.max(0, whole.length() - MOST_AROUND));
    int end = Math.min(MOST_AROUND, selector.suffix().length());
    Letters all = Letters.of(prefix + selector.exact() + selector.suffix().substring(0, end));
    int from = all.index(prefix.length());
    return new Quote(all, from, all.index(prefix.length() + selector.exact().length()));
  }

  /** The number of quoted letters. */
  int length() {
    return to - from;
  }

  boolean hasNeighbours() {
    return length() < letters.length();
  }

  /** How much the prefix tells. */
  int prefixWeight() {
    return letters.weight(0, from);
  }

  /** How much the quoted words tell. */
  int weight() {
    return letters.weight(from, to);
  }

  /** How much the suffix tells. */
  int suffixWeight() {
    return letters.weight(to, letters.length());
  }
}
