package galley.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    return FormatGuess.of(text);
  }
}
