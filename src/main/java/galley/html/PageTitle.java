package galley.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The title in {@code <title>}, which often has the site's name too. */
final class PageTitle {
  private static final Pattern SEPARATOR =
      Pattern.compile(" [|\\-\u2013\u2014\\\\/>\u00BB\u00B7] ");
  private static final int FEW_WORDS = 4;

  private PageTitle() {}

  /** The words of {@code <title>} that are about the article; empty for a page without one. */
  static String of(Document page) {
    String whole = page.title().strip();
    Elements headings = page.select("h1, h2");
    for (Element heading : headings) {
      String words = heading.text().strip();
      if (words.length() > 10 && isPart(words, whole)) {
        return words;
      }
    }
    String title = withoutSite(whole);
    if (whole.isEmpty() || title.length() < 15) {
      Elements first = page.select("h1");
      if (first.size() == 1 && first.get(0).text().length() > title.length()) {
        return first.get(0).text();
      }
    }
    return words(title) <= FEW_WORDS ? whole : title;
  }

  private static boolean isPart(String words, String title) {
    int at = title.indexOf(words);
    int end = at + words.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1)))
        && (end == title.length() || !Character.isLetterOrDigit(title.charAt(end)));
  }

  /** Without its last part, or without its first if that leaves more of it. */
  private static String withoutSite(String title) {
    Matcher matcher = SEPARATOR.matcher(title);
    int last = -1;
    int first = -1;
    while (matcher.find()) {
      last = matcher.start();
      first = first < 0 ? matcher.end() : first;
    }
    if (last < 0) {
      return title;
    }
    String head = title.substring(0, last);
    return words(head) < 3 ? title.substring(first) : head;
  }

  private static int words(String words) {
    return words.isBlank() ? 0 : words.strip().split("\\s+", -1).length;
  }

  /** Only letters and digits, in lower case. */
  static String letters(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return letters.toString();
  }
}
