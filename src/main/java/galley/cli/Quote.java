package galley.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Words looked for in an article's text. One white space is as good as another: the words may stand
 * on one line or on several.
 */
final class Quote {

  /**
   * A place where the words are.
   *
   * @param start UTF-16 index
   * @param end UTF-16 index, exclusive
   */
  record Place(int start, int end) {}

  private final String words;

  /** The words {@code text}; white space around them is left out. */
  Quote(String text) {
    words = collapsed(text, new int[text.length() + 1]).strip();
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Every place in {@code text} from {@code start} to {@code end}, UTF-16 indexes, in order. */
  List<Place> find(String text, int start, int end) {
    if (isEmpty()) {
      return List.of();
    }
    int[] indexes = new int[end - start + 1];
    String haystack = collapsed(text.substring(start, end), indexes);
    List<Place> places = new ArrayList<>();
    for (int i = haystack.indexOf(words); i >= 0; i = haystack.indexOf(words, i + 1)) {
      // From the last character's place: the white space after it is not part of the quote.
      places.add(new Place(start + indexes[i], start + indexes[i + words.length() - 1] + 1));
    }
    return places;
  }

  /** The text with each run of white space as one space; where each character of it came from. */
  private static String collapsed(String text, int[] indexes) {
    StringBuilder result = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!(white && space)) {
        indexes[result.length()] = i;
        result.append(white ? ' ' : c);
      }
      space = white;
    }
    return result.toString();
  }
}
