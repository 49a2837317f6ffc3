package galley.text;

/**
 * The columns that text takes on a terminal, one grapheme cluster at a time.
 *
 * <p>East Asian wide and fullwidth characters and emoji take two columns, marks take none, the rest
 * takes one; characters of ambiguous width (Unicode Standard Annex #11) take one. The text must be
 * {@linkplain Sanitizer sanitised}: a line feed or tab counts as nothing here. All methods are pure
 * and safe for use by several threads; every index is a UTF-16 index, every width is in display
 * columns and never negative.
 */
public final class DisplayWidth {
  private static final char SOFT_HYPHEN = '\u00AD';

  private DisplayWidth() {}

  /** The columns of the whole {@code text}. */
  public static int of(CharSequence text) {
    return text instanceof String string && isLength(string)
        ? string.length()
        : of(text, 0, text.length());
  }

  /**
   * The columns of {@code text} from {@code start} to before {@code end}. Both should be cluster
   * boundaries: what lies outside is not looked at.
   *
   * @throws IndexOutOfBoundsException if the range does not lie within the text
   */
  public static int of(CharSequence text, int start, int end) {
    checkRange(text, start, end);
    int columns = 0;
    int i = start;
    int width = plainWidth(text, i, end);
    while (i < end) {
      int nextWidth = plainWidth(text, i + 1, end);
      if (width > 0 && nextWidth > 0) {
        columns += width;
        i++;
        width = nextWidth;
      } else {
        int next = Math.min(Graphemes.next(text, i), end);
        columns += ClusterWidth.of(text, i, next);
        i = next;
        width = plainWidth(text, i, end);
      }
    }
    return columns;
  }

  /** As {@link PlainCharacters#width}; something where the text ends. */
  private static int plainWidth(CharSequence text, int index, int end) {
    return index < end ? PlainCharacters.width(text.charAt(index)) : 1;
  }

  /**
   * Whether each UTF-16 unit of {@code text} takes one column by itself: the columns of any stretch
   * of it are its length then.
   */
  public static boolean isLength(String text) {
    return PlainCharacters.areNarrow(text);
  }

  /**
   * The columns of one grapheme cluster, from {@code start} to before {@code end}.
   *
   * @throws IndexOutOfBoundsException if the range does not lie within the text
   */
  public static int ofCluster(CharSequence text, int start, int end) {
    checkRange(text, start, end);
    if (end - start == 1) {
      int width = PlainCharacters.width(text.charAt(start));
      if (width > 0) {
        return width;
      }
    }
    return ClusterWidth.of(text, start, end);
  }

  /**
   * Whether terminals agree on the width of the cluster from {@code start} to before {@code end}.
   * They do on one assigned character and on a letter with simple combining marks. They do not on
   * emoji with selectors or joiners, Indic conjuncts and spacing marks, format characters and
   * characters that are not assigned; after these a painter had better set the cursor anew.
   *
   * @throws IndexOutOfBoundsException if the range does not lie within the text
   */
  public static boolean isCertain(CharSequence text, int start, int end) {
    checkRange(text, start, end);
    if (end - start == 1 && PlainCharacters.isPlain(text.charAt(start))) {
      return text.charAt(start) != SOFT_HYPHEN;
    }
    return ClusterWidth.isCertain(text, start, end);
  }

  private static void checkRange(CharSequence text, int start, int end) {
    if (start < 0 || end < start || end > text.length()) {
      throw new IndexOutOfBoundsException(
          "range " + start + " to " + end + " in a text of length " + text.length());
    }
  }
}
