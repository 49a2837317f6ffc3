package galley.layout;

/**
 * A piece of a line in one look.
 *
 * @param text safe to print, no line feed
 * @param start the UTF-16 index in the {@link galley.article.ArticleText} of the text's first
 *     character, its others following one by one; {@link #NOWHERE} for what the layout added
 */
public record Run(String text, Roles roles, int start) {
  /** The start of a run that is not the article's. */
  public static final int NOWHERE = -1;

  /** A run that is not the article's. */
  public static Run mark(String text, Role role) {
    return new Run(text, Roles.of(role), NOWHERE);
  }

  /** Whether these are the article's own words. */
  public boolean isWords() {
    return start != NOWHERE;
  }
}
