package galley.text;

/**
 * Makes text from outside safe to lay out and to send to a terminal; the one place that does.
 *
 * <p>Escape sequences go as a whole; so do other control characters, bidirectional embeddings,
 * overrides and isolates, interlinear annotation characters, byte order marks and tag characters
 * outside emoji. Lone surrogates and noncharacters become U+FFFD. Every line end becomes a line
 * feed. The result is in Unicode Normalization Form C, but for letters with more marks than any
 * script uses. Direction marks, joiners, soft hyphens, variation selectors and private use
 * characters stay.
 *
 * <p>Every method takes time linear in the text, is idempotent, returns the same instance where
 * nothing changes, and is safe for use by several threads.
 */
public final class Sanitizer {
  private static final int TAB_COLUMNS = 4;

  private Sanitizer() {}

  /** A whole source before it is parsed: lines and tabs stay. */
  public static String source(String text) {
    return PlainCharacters.are(text, "\n\t")
        ? text
        : same(text, Normalization.toNfc(Removal.of(text)));
  }

  /** Text of several lines: as {@link #source}, and a tab fills up to the next fourth column. */
  public static String text(String text) {
    return PlainCharacters.are(text, "\n") ? text : same(text, withoutTabs(source(text)));
  }

  /** Text for one line: as {@link #text}, and a line feed becomes a space. */
  public static String line(String text) {
    return PlainCharacters.are(text, "") ? text : text(text).replace('\n', ' ');
  }

  private static String same(String before, String after) {
    return after.equals(before) ? before : after;
  }

  private static String withoutTabs(String text) {
    int tab = text.indexOf('\t');
    if (tab < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length() + text.length() / 8 + TAB_COLUMNS);
    int column = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\t') {
        column += DisplayWidth.of(text, start, i);
        int spaces = TAB_COLUMNS - column % TAB_COLUMNS;
        result.append(text, start, i).append(" ".repeat(spaces));
        column += spaces;
        start = i + 1;
      } else if (c == '\n') {
        result.append(text, start, Math.min(i + 1, text.length()));
        column = 0;
        start = i + 1;
      }
    }
    return result.toString();
  }
}
