package galley.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How a source is written. */
public enum Format {
  /** CommonMark with GFM's extensions. */
  MARKDOWN,
  /** A web page. */
  HTML,
  /** Text without markup. */
  PLAIN_TEXT;

  private static final Set<String> MARKDOWN_EXTENSIONS =
      Set.of("md", "markdown", "mdown", "mkd", "mkdn", "mdx", "qmd", "rmd");

  private static final Set<String> TEXT_EXTENSIONS = Set.of("txt", "text", "log");

  private static final Set<String> HTML_EXTENSIONS = Set.of("html", "htm", "xhtml", "xht", "shtml");

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

  /**
   * The format of a source: what a server calls it, else by its name's extension, else by what is
   * in it.
   *
   * @param name a file's name, or any other name without an extension
   * @param mediaType as {@code text/html}; servers call Markdown plain text
   */
  static Format of(String name, Optional<String> mediaType, String text) {
    String type = mediaType.orElse("").strip().toLowerCase(Locale.ROOT);
    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return HTML;
    }
    if (type.equals("text/markdown") || type.equals("text/x-markdown")) {
      return MARKDOWN;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (MARKDOWN_EXTENSIONS.contains(extension)) {
      return MARKDOWN;
    }
    if (TEXT_EXTENSIONS.contains(extension)) {
      return PLAIN_TEXT;
    }
    if (HTML_EXTENSIONS.contains(extension)) {
      return HTML;
    }
    return byContent(text.substring(0, Math.min(SAMPLE, text.length())));
  }

  private static Format byContent(String text) {
    if (PAGE.matcher(text).lookingAt()) {
      return HTML;
    }
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
