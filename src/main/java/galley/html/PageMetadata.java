package galley.html;

import galley.article.Metadata;
import galley.text.Sanitizer;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of itself. JSON-LD comes first: it is written for machines and names the article
 * rather than the page. Then {@code <meta>}, Dublin Core and OpenGraph before the others, which are
 * written for sharing; then microdata and what stands on the page, which may be about something
 * else. Of the address and the language the page's own elements come first: that is what they are
 * for.
 */
final class PageMetadata {
  private static final int LONGEST_NAME = 120;

  private final Document page;
  private final MetaTags meta;
  private final LinkedData data;

  private PageMetadata(Document page) {
    this.page = page;
    this.meta = new MetaTags(page);
    this.data = LinkedData.of(page);
  }

  /** Reads it; the page must still be whole. */
  static Metadata of(Document page, String fallback) {
    return new PageMetadata(page).metadata(fallback);
  }

  private Metadata metadata(String fallback) {
    Optional<String> title = title();
    return new Metadata(
        title.orElse(fallback),
        title.isPresent() ? Metadata.TitleSource.DECLARED : Metadata.TitleSource.FILE_NAME,
        author(),
        date(),
        first(
            attribute("html[lang]", "lang"),
            meta.value("content-language", "language", "dc:language"),
            data.value("inLanguage"),
            meta.value("og:locale").map(locale -> locale.replace('_', '-'))),
        first(
            meta.value("og:site_name"),
            data.value("publisher"),
            meta.value("application-name", "dc:publisher")),
        address());
  }

  private Optional<String> title() {
    Optional<String> said =
        first(
            linkedTitle(),
            meta.value("dc:title", "dcterms:title", "dcterm:title", "og:title"),
            meta.value("weibo:article:title", "weibo:webpage:title", "title"),
            meta.value("twitter:title", "parsely-title"));
    return said.or(() -> first(Optional.of(PageTitle.of(page))));
  }

  /** The headline, unless it is the name that the page's title has. */
  private Optional<String> linkedTitle() {
    Optional<String> headline = data.value("headline");
    Optional<String> name = data.value("name");
    String shown = PageTitle.letters(page.title());
    boolean named =
        name.filter(words -> shown.contains(PageTitle.letters(words))).isPresent()
            && headline.filter(words -> shown.contains(PageTitle.letters(words))).isEmpty();
    return named ? name : headline.or(() -> name);
  }

  private Optional<String> author() {
    Optional<String> said =
        first(
            data.value("author"),
            meta.value("dc:creator", "dcterms:creator", "author", "parsely-author"),
            meta.value("article:author").filter(name -> !name.contains("://")));
    String marked = "[itemprop*=author] [itemprop=name], [itemprop*=author], [rel*=author]";
    return said.or(() -> first(text(marked)))
        .or(() -> first(text(".byline, .author, .p-author")))
        .filter(name -> name.length() <= LONGEST_NAME);
  }

  private Optional<String> date() {
    Optional<String> said =
        first(
            data.value("datePublished"),
            meta.value("article:published_time", "datepublished", "dc:date", "dcterms:date"),
            meta.value("dc:date:issued", "dcterms:issued", "parsely-pub-date", "date"),
            meta.value("pubdate", "publishdate", "publish-date", "article:published"));
    return said.or(() -> first(attribute("[itemprop=datePublished][datetime]", "datetime")))
        .or(() -> first(attribute("article time[datetime]", "datetime")))
        .or(() -> first(attribute("time[pubdate], time[datetime]", "datetime")))
        .filter(words -> words.length() <= LONGEST_NAME)
        .map(words -> words.replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[T ].*$", "$1"));
  }

  private Optional<String> address() {
    return first(
            canonical(), meta.value("og:url"), data.value("url"), data.value("mainEntityOfPage"))
        .filter(PageMetadata::isAbsolute);
  }

  /**
   * As written where it needs nothing more: to complete it takes the mark off a control sequence.
   */
  private Optional<String> canonical() {
    return Optional.ofNullable(page.selectFirst("link[rel*=canonical][href]"))
        .map(link -> isAbsolute(link.attr("href")) ? link.attr("href") : link.absUrl("href"));
  }

  private static boolean isAbsolute(String address) {
    return address.matches("(?i)https?://\\S+");
  }

  /**
   * No query here asks for a regular expression: with the first, jsoup looks for another engine in
   * every library, which takes as long as all else here.
   */
  private Optional<String> attribute(String query, String name) {
    return Optional.ofNullable(page.selectFirst(query)).map(element -> element.attr(name));
  }

  private Optional<String> text(String query) {
    for (Element element : page.select(query)) {
      String words = element.text().strip();
      if (!words.isEmpty() && words.length() <= LONGEST_NAME) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  /** The first that says something, in one safe line. */
  @SafeVarargs
  private static Optional<String> first(Optional<String>... said) {
    for (Optional<String> each : said) {
      String words = each.isPresent() ? line(each.get()) : "";
      if (!words.isEmpty()) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  private static String line(String words) {
    String plain = Parser.unescapeEntities(words, false);
    return Sanitizer.line(plain).replaceAll("[ \u00A0]+", " ").strip();
  }
}
