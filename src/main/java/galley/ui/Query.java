package galley.ui;

import galley.text.SearchPattern;

/**
 * What the reader looks for.
 *
 * @param typed not blank
 * @param regularExpression whether it is one, rather than words
 */
public record Query(String typed, boolean regularExpression) {
  /**
   * What finds it.
   *
   * @throws IllegalArgumentException if it is no regular expression; the message says why in a few
   *     words
   */
  public SearchPattern pattern() {
    return regularExpression ? SearchPattern.regularExpression(typed) : SearchPattern.words(typed);
  }
}
