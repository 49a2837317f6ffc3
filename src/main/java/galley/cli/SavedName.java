package galley.cli;

import galley.article.AnchorNames;
import galley.text.DisplayWidth;
import galley.text.Graphemes;
import java.nio.charset.StandardCharsets;

/**
 * The name of a file for an article: its title in small letters of any script, digits and hyphens,
 * as in {@code a-long-title.md}.
 */
final class SavedName {
  /** In display columns, without the extension. */
  private static final int WIDEST = 77;

  /** In bytes: file systems allow 255 for a whole name. */
  private static final int LONGEST = 200;

  private SavedName() {}

  static String of(String title) {
    if (title.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "article.md";
    }
    String slug = AnchorNames.slug(title).replaceAll("[-_]{2,}", "-");
    String name = slug.substring(0, end(slug)).replaceAll("^[-_]+|[-_]+$", "");
    return name + ".md";
  }

  /** Where to cut {@code slug}: between words if there are any, never within a character. */
  private static int end(String slug) {
    int columns = 0;
    int bytes = 0;
    int word = 0;
    for (int start = 0; start < slug.length(); ) {
      int next = Graphemes.next(slug, start);
      columns += DisplayWidth.ofCluster(slug, start, next);
      bytes += slug.substring(start, next).getBytes(StandardCharsets.UTF_8).length;
      if (columns > WIDEST || bytes > LONGEST) {
        return word > 0 ? word : start;
      }
      word = slug.charAt(start) == '-' ? start : word;
      start = next;
    }
    return slug.length();
  }
}
