package galley.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The anchors of one article's sections, each unique. One after the other is taken, in reading
 * order. Not for sharing between threads.
 */
public final class AnchorNames {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  /** What {@link #take} would return for {@code slug}; takes nothing. */
  public String next(String slug) {
    int repeat = repeats.getOrDefault(slug, 0);
    String candidate = slug;
    while (taken.contains(candidate)) {
      repeat++;
      candidate = slug + "-" + repeat;
    }
    return candidate;
  }

  /** Takes {@code anchor}, or the first of {@code anchor-1}, {@code anchor-2} … that is free. */
  public String take(String anchor) {
    String candidate = anchor;
    while (!taken.add(candidate)) {
      candidate = anchor + "-" + repeats.merge(anchor, 1, Integer::sum);
    }
    return candidate;
  }

  /** The slug of a heading's words as GitHub makes it. */
  public static String slug(Block.Heading heading) {
    return slug(InlineText.line(heading.children()).strip());
  }

  /**
   * The slug of a heading as GitHub makes it: lower case, spaces to hyphens, letters, marks,
   * numbers, hyphens and underscores kept, all else dropped. {@code section} if nothing is left.
   */
  public static String slug(String title) {
    StringBuilder slug = new StringBuilder();
    String lower = title.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ') {
        slug.append('-');
      } else if (c == '-' || c == '_' || isWordCharacter(c)) {
        slug.appendCodePoint(c);
      }
    }
    return slug.length() == 0 ? "section" : slug.toString();
  }

  private static boolean isWordCharacter(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }
}
