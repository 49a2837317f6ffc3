package galley.reader;

import java.util.regex.Pattern;

/** The format of a text whose name says nothing, by what is in it. */
final class FormatGuess {
  /** How a page opens, behind what may stand before it. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)\\A(?:\\s|<\\?[^>]{0,500}+>|<!--.{0,5000}?-->){0,20}+"
              + "<(?:!doctype\\s+html|html|head|body)[\\s>].*");

  /** How much of a text is looked at, in UTF-16 units. */
  private static final int SAMPLE = 50_000;

  /** Marks that people do not write but in Markdown; two of them are no accident. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?m)^#{1,6} \\S|^(```|~~~)|^\\|.*\\|$|\\]\\([^)\\s\\]]++\\)"
              + "|^[ ]{0,12}[-*] \\[[ x]\\] |\\*\\*\\S[^*\\n]*+\\*\\*");

  private FormatGuess() {}

  static Format of(String whole) {
    String text = whole.substring(0, Math.min(SAMPLE, whole.length()));
    if (PAGE.matcher(text).lookingAt()) {
      return Format.HTML;
    }
    if (!ExportMarks.in(PlainLines.of(text)).isEmpty()) {
      return Format.PLAIN_TEXT;
    }
    if (FrontMatter.opens(text)) {
      return Format.MARKDOWN;
    }
    long marks = MARKUP.matcher(text).results().limit(2).count();
    return marks > 1 || text.startsWith("# ") ? Format.MARKDOWN : Format.PLAIN_TEXT;
  }
}
