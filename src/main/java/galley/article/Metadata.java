package galley.article;

import java.util.Optional;

/**
 * What an article says of itself. Each value is one line, safe to print.
 *
 * @param title never empty
 * @param titleSource where the title was found, which decides whether it is set above the text
 * @param author as written, several authors in one string
 * @param date as written, in no particular form
 * @param language a BCP 47 tag as written
 * @param site the name of where it was published
 * @param address where it was published, an absolute URL
 */
public record Metadata(
    String title,
    TitleSource titleSource,
    Optional<String> author,
    Optional<String> date,
    Optional<String> language,
    Optional<String> site,
    Optional<String> address) {

  /** Of an article that does not say where it was published. */
  public Metadata(
      String title,
      TitleSource titleSource,
      Optional<String> author,
      Optional<String> date,
      Optional<String> language) {
    this(title, titleSource, author, date, language, Optional.empty(), Optional.empty());
  }

  /** Where a title was found. */
  public enum TitleSource {
    /** Said apart from the text: front matter, or the first line of a text without markup. */
    DECLARED,
    /** The article's first heading, which stands in the text already. */
    HEADING,
    /** The name of the file, which is not the author's word. */
    FILE_NAME
  }

  public Metadata {
    if (title.isBlank()) {
      throw new IllegalArgumentException("An article's title is not blank");
    }
  }
}
