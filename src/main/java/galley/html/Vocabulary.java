package galley.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an element's class and id say of it, as words in lower case with a hyphen around each:
 * {@code class="siteNav main_menu"} is {@code -site-nav-main-menu-}.
 */
final class Vocabulary {
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** No name of a part is longer; generated ones are cut. */
  private static final int LONGEST = 400;

  /** How many words the name of a part has at most. */
  private static final int LONGEST_NAME = 3;

  /** Names of the parts of a page that are not its article. */
  private static final Pattern UNLIKELY =
      Pattern.compile(
          "-(ads?|advert\\w*|adsense|adslot|adbox|adunit|outbrain|taboola|sponsor\\w*|promo\\w*"
              + "|banners?|breadcrumbs?|combx|comments?|commentlist|commentarea|community|disqus|gdpr"
              + "|legends|menus?|navbar|navigation|nav|related\\w*|recirc\\w*|recommend\\w*|remark"
              + "|replies|respond|rss|shoutbox|sidebar\\w*|skyscraper|social\\w*|sharing|share|shares"
              + "|sharebar|sharedaddy|share(tools|buttons|this|links)|supplemental|agegate|pager"
              + "|pagination|popups?|modals?|cookies?|consent|newsletters?|subscribe|signup"
              + "|subscription|paywall|footer\\w*|masthead|toolbar|trending|popular|jumplinks|skip"
              + "|widgets?|tooltip|gallery|galleries|slideshow|carousel|cta|author-(bio|box|info)"
              + "|(about|post)-(the-)?author|bio|authorbox|disclaimer)-");

  /** Names of lines that tell of the article: who wrote it, when, under what heading. */
  private static final Pattern COLOPHON =
      Pattern.compile(
          "-(byline\\w*|dateline|timestamp|pubdate|pub-date|post-date|publish\\w*|posted|postinfo|meta"
              + "|metadata|credits?|attribution|copyright|author|authors|contributors?|tags?|tagged"
              + "|taglist|labels|label|kicker|eyebrow|date|modified|readtime|reading-time|rubric"
              + "|category|categories)-");

  private static final Pattern POSITIVE =
      Pattern.compile("-\\w*(article|body|content|entry|main|page|post|text|blog|story)\\w*-");

  private static final Pattern NEGATIVE =
      Pattern.compile(
          "-(ads?|advert\\w*|hidden|hid|banners?|combx|comments?\\w*|com|contact|footer\\w*|footnotes?"
              + "|gdpr|masthead|media|meta|outbrain|promo\\w*|related\\w*|scroll|share\\w*|shoutbox"
              + "|sidebar\\w*|skyscraper|sponsor\\w*|shopping|tags|widgets?)-");

  private Vocabulary() {}

  static String words(String names) {
    String cut = names.length() > LONGEST ? names.substring(0, LONGEST) : names;
    String split = CAMEL.matcher(cut).replaceAll("-").toLowerCase(Locale.ROOT);
    return "-" + NO_LETTER.matcher(split).replaceAll("-") + "-";
  }

  private static String words(Element element) {
    return words(element.className()) + (isName(element.id()) ? words(element.id()) : "");
  }

  private static boolean isNamed(Element element) {
    return element.hasAttr("class") || element.hasAttr("id");
  }

  /** Whether an id is a part's name and not the words of a heading. */
  private static boolean isName(String id) {
    return words(id).chars().filter(c -> c == '-').count() <= LONGEST_NAME + 1;
  }

  /** Whether the names are those of a line that tells of the article. */
  static boolean isColophon(Element element) {
    return isNamed(element) && COLOPHON.matcher(words(element)).find();
  }

  /** Whether the names are those of navigation, advertising and the like. */
  static boolean isUnlikely(Element element) {
    return isNamed(element) && UNLIKELY.matcher(words(element)).find();
  }

  /** Whether the names speak for an article, 25, or against one, -25; class and id each. */
  static int weight(Element element) {
    return weight(element.className()) + weight(element.id());
  }

  private static int weight(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    String words = words(names);
    return (NEGATIVE.matcher(words).find() ? -25 : 0) + (POSITIVE.matcher(words).find() ? 25 : 0);
  }
}
