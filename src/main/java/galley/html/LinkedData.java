package galley.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says of its article, by schema.org's names. */
final class LinkedData {
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "AdvertiserContentArticle",
          "NewsArticle",
          "AnalysisNewsArticle",
          "AskPublicNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReportageNewsArticle",
          "ReviewNewsArticle",
          "Report",
          "SatiricalArticle",
          "ScholarlyArticle",
          "MedicalScholarlyArticle",
          "SocialMediaPosting",
          "BlogPosting",
          "LiveBlogPosting",
          "DiscussionForumPosting",
          "TechArticle",
          "APIReference");

  /** What leads to the articles of other pages. */
  private static final String LISTED = "itemListElement";

  private static final int MOST_NODES = 2000;

  private final Map<?, ?> article;

  private LinkedData(Map<?, ?> article) {
    this.article = article;
  }

  /** The first article that {@code page} tells of; one without properties if it tells of none. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      String json = script.data().replaceAll("^\\s*(<!\\[CDATA\\[|<!--)|(\\]\\]>|-->)\\s*$", "");
      Optional<Map<?, ?>> found = LooseJson.parse(json).flatMap(LinkedData::article);
      if (found.isPresent()) {
        return new LinkedData(found.get());
      }
    }
    return new LinkedData(Map.of());
  }

  private static Optional<Map<?, ?>> article(Object root) {
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
      Object each = open.poll();
      if (each instanceof List<?> list) {
        open.addAll(list);
      } else if (each instanceof Map<?, ?> map) {
        if (isArticle(map.get("@type"))) {
          return Optional.of(map);
        }
        map.forEach(
            (name, value) -> {
              if (!LISTED.equals(name) && (value instanceof Map || value instanceof List)) {
                open.add(value);
              }
            });
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(@Nullable Object type) {
    return type instanceof List<?> types
        ? types.stream().anyMatch(ARTICLES::contains)
        : type instanceof String name && ARTICLES.contains(name);
  }

  /** A property's words: of a thing its name or address, of several all, with commas between. */
  Optional<String> value(String property) {
    return Optional.ofNullable(article.get(property))
        .map(LinkedData::words)
        .filter(words -> !words.isBlank());
  }

  private static String words(@Nullable Object value) {
    if (value instanceof String words) {
      return words;
    }
    if (value instanceof Map<?, ?> thing) {
      Object name = thing.get("name");
      Object told = name == null ? thing.get("@id") : name;
      return told instanceof Map ? "" : words(told);
    }
    if (value instanceof List<?> several) {
      return several.stream()
          .filter(each -> !(each instanceof List))
          .map(LinkedData::words)
          .filter(words -> !words.isBlank())
          .distinct()
          .collect(Collectors.joining(", "));
    }
    return "";
  }
}
