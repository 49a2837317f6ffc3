package galley.layout;

/**
 * A piece of a line in one look.
 *
 * @param text safe to print, no line feed
 * @param start the UTF-16 index in the {@link galley.article.ArticleText} of the text's first
 *     character, its others following one by one; {@link #NOWHERE} for what the layout added
 * @param link where the link leads that this is a part of, as its author wrote it; empty for none
 */
public record Run(String text, Roles roles, int start, String link) {
  /** The start of a run that is not the article's. */
  public static final int NOWHERE = -1;

  /** A run that is no link's. */
  public Run(String text, Roles roles, int start) {
    this(text, roles, start, "");
  }

  /** A run that is not the article's. */
  public static Run mark(String text, Role role) {
    return new Run(text, Roles.of(role), NOWHERE);
  }

  /** Whether these are the article's own words. */
  public boolean isWords() {
    return start != NOWHERE;
  }

  /** The part between two UTF-16 indexes of the text. */
  public Run part(int from, int to) {
    return new Run(text.substring(from, to), roles, isWords() ? start + from : NOWHERE, link);
  }

  /** The same in a look of more roles. */
  public Run with(Roles others) {
    return new Run(text, roles.with(others), start, link);
  }
}
