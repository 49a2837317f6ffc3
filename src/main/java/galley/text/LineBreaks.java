package galley.text;

import java.util.Optional;

/**
 * Where a new line may begin, as Unicode Standard Annex #14 says.
 *
 * <p>The style is strict (CSS Text {@code line-break: strict}): small kana and closing punctuation
 * do not begin a line. Thai, Lao, Khmer and Myanmar break between words by dictionary. A path or
 * address may be broken after a slash.
 */
public final class LineBreaks {
  private static final int[] NONE = {};

  private LineBreaks() {}

  /**
   * The UTF-16 indexes in {@code text} at which a new line may begin, ascending: the length of the
   * text is the last, 0 is never one; empty for an empty text. After a line feed a new line must
   * begin. Linear in the length of the text; safe for use by several threads.
   */
  public static int[] opportunities(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    Optional<int[]> latin = LatinLineBreaks.opportunities(text);
    return latin.isPresent() ? latin.get() : DictionaryLineBreaks.opportunities(text);
  }
}
