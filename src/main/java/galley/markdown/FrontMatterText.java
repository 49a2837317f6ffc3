package galley.markdown;

import galley.article.Article;
import galley.article.Metadata;
import galley.article.Metadata.TitleSource;
import java.util.regex.Pattern;

/**
 * What an article says of itself as a YAML block. Values are in single quotes where a plain one
 * could mean something else: of all quoting in YAML this is the one without escapes.
 */
final class FrontMatterText {
  /** One line that YAML and those who read half of it take for nothing but a string. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{M}\\p{N} ,.;()/’'!?_+-]*|\\d{4}-\\d\\d-\\d\\d|https?://[^\\s#'\"]+");

  /** Words that YAML takes for a truth value or nothing. */
  private static final Pattern KEYWORD = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

  private final StringBuilder out = new StringBuilder();

  private FrontMatterText() {}

  /** The block with its last line end; empty if there is nothing to say. */
  static String of(Article article) {
    FrontMatterText text = new FrontMatterText();
    Metadata metadata = article.metadata();
    boolean opens = metadata.title().equals(article.sections().get(0).title());
    if (metadata.titleSource() == TitleSource.DECLARED
        || (metadata.titleSource() == TitleSource.HEADING && opens)) {
      text.add("title", metadata.title());
    }
    metadata.author().ifPresent(author -> text.add("author", author));
    metadata.date().ifPresent(date -> text.add("date", date));
    metadata.language().ifPresent(language -> text.add("lang", language));
    metadata.site().ifPresent(site -> text.add("site", site));
    metadata.address().ifPresent(address -> text.add("source", address));
    return text.out.length() == 0 ? "" : "---\n" + text.out + "---\n";
  }

  private void add(String key, String value) {
    boolean plain =
        PLAIN.matcher(value).matches()
            && !KEYWORD.matcher(value).matches()
            && value.equals(value.strip());
    out.append(key).append(": ");
    out.append(plain ? value : "'" + value.replace("'", "''") + "'").append('\n');
  }
}
