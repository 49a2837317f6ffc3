package galley.markdown;

import galley.article.Inline;
import java.util.List;
import java.util.regex.Pattern;

/** Where links and images lead, as it stands in parentheses behind their words. */
final class Destination {
  /** Nothing that ends a destination, opens an entity or is a backslash; parentheses in pairs. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:[^\\s\\p{Z}\\p{C}()<>\\\\&|]|&(?!#?\\w*;)|\\([^\\s\\p{Z}\\p{C}()<>\\\\&|]*\\))+");

  private static final Pattern AUTOLINK =
      Pattern.compile("(?:https?|ftp)://[A-Za-z0-9/:.?=%+~@,;!$'()_*#&-]+");

  private Destination() {}

  static String of(String destination) {
    return BARE.matcher(destination).matches()
        ? destination
        : "<" + destination.replaceAll("[\\\\<>]|&(?=#?\\w*;)", "\\\\$0") + ">";
  }

  /** Whether the words of {@code link} are its destination, so that {@code <https://a.b>} does. */
  static boolean isAutolink(Inline.Link link) {
    return link.children().equals(List.of(new Inline.Text(link.destination())))
        && AUTOLINK.matcher(link.destination()).matches();
  }
}
