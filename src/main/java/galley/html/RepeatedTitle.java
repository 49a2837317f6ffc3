package galley.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes the title, which stands above the article, out of the article's text. */
final class RepeatedTitle {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private RepeatedTitle() {}

  /** Removes headings that say the title or, with the site's name in it, most of the title. */
  static void remove(List<Element> parts, String title) {
    List<Element> repeated = new ArrayList<>();
    for (Element part : parts) {
      List<Element> headings = part.select("h1, h2, [itemprop=headline]");
      for (Element heading : headings) {
        if (!heading.equals(part) && heading.parent() != null && repeats(heading, title)) {
          repeated.add(heading);
        }
      }
    }
    Removal.of(repeated);
  }

  private static boolean repeats(Element heading, String title) {
    String words = heading.text();
    String letters = PageTitle.letters(words);
    return letters.equals(PageTitle.letters(title))
        || (isOpening(heading) && isAlike(words, title));
  }

  private static boolean isOpening(Element heading) {
    return heading.normalName().equals("h1") || heading.attr("itemprop").contains("headline");
  }

  /** Whether most words of the shorter are in the other. */
  private static boolean isAlike(String one, String other) {
    Set<String> ours = words(one);
    Set<String> theirs = words(other);
    int least = Math.min(ours.size(), theirs.size());
    ours.retainAll(theirs);
    return least > 1 && ours.size() * 3 >= least * 2;
  }

  private static Set<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>(List.of(NO_LETTER.split(lower, -1)));
    words.remove("");
    return words;
  }
}
