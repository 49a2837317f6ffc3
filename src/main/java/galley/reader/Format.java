package galley.reader;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a source is written. */
public enum Format {
  /** CommonMark with GFM's extensions. */
  MARKDOWN,
  /** Text without markup. */
  PLAIN_TEXT;

  private static final Set<String> MARKDOWN_EXTENSIONS =
      Set.of("md", "markdown", "mdown", "mkd", "mkdn", "mdx", "qmd", "rmd");

  private static final Set<String> TEXT_EXTENSIONS = Set.of("txt", "text", "html", "htm", "log");

  /** How much of a text is looked at, in UTF-16 units. */
  private static final int SAMPLE = 50_000;

  /** Marks that people do not write but in Markdown; two of them are no accident. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?m)^#{1,6} \\S|^(```|~~~)|^\\|.*\\|$|\\]\\([^)\\s\\]]++\\)"
              + "|^[ ]{0,12}[-*] \\[[ x]\\] |\\*\\*\\S[^*\\n]*+\\*\\*");

  /**
   * The format of a file: by its name's extension, else by what is in it.
   *
   * @param name a file's name, or any other name without an extension
   */
  public static Format of(String name, String text) {
    int dot = name.lastIndexOf('.');
    String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (dot >= 0 && MARKDOWN_EXTENSIONS.contains(extension)) {
      return MARKDOWN;
    }
    if (dot >= 0 && TEXT_EXTENSIONS.contains(extension)) {
      return PLAIN_TEXT;
    }
    return byContent(text.substring(0, Math.min(SAMPLE, text.length())));
  }

  private static Format byContent(String text) {
    if (!ExportMarks.in(PlainLines.of(text)).isEmpty()) {
      return PLAIN_TEXT;
    }
    if (FrontMatter.opens(text)) {
      return MARKDOWN;
    }
    long marks = MARKUP.matcher(text).results().limit(2).count();
    return marks > 1 || text.startsWith("# ") ? MARKDOWN : PLAIN_TEXT;
  }
}
