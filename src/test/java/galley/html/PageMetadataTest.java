package galley.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Metadata;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageMetadataTest {
  private static Metadata of(String head) {
    return of(head, "");
  }

  private static Metadata of(String head, String base) {
    return PageMetadata.of(HtmlReader.parse(head, base), "a file");
  }

  private static void checkTitle(String expected, String html) {
    assertEquals(expected, of(html).title(), () -> html);
  }

  private static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @Test
  void prefersTheHeadlineThatIsWrittenForMachines() {
    String head =
        linked("{'@type':'NewsArticle','headline':'The headline'}".replace((char) 39, '"'))
            + "<meta property='og:title' content='The shared title'><title>The title</title>";
    checkTitle("The headline", head);
  }

  @Test
  void findsAnArticleAmongOtherThings() {
    String graph =
        "{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"Site\"},"
            + "{\"@type\":[\"Thing\",\"BlogPosting\"],\"headline\":\"Deep down\","
            + "\"author\":[{\"name\":\"A\"},{\"name\":\"B\"}],\"publisher\":{\"name\":\"Press\"}}]}";
    Metadata found = of(linked(graph));
    assertEquals("Deep down", found.title());
    assertEquals(Optional.of("A, B"), found.author());
    assertEquals(Optional.of("Press"), found.site());
  }

  @Test
  void passesOverTheArticlesThatAPageLists() {
    String list =
        "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"item\":"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Somewhere else\"}}]}";
    checkTitle("The front page", linked(list) + "<title>The front page</title>");
  }

  @Test
  void readsJsonThatIsAlmostJson() {
    checkTitle("Kept", linked("<!-- {\"@type\":\"Article\",\"headline\":\"Kept\",} -->"));
    checkTitle("Title", linked("{\"@type\":") + "<title>Title</title>");
  }

  @Test
  void takesTheSiteOffTheTitle() {
    checkTitle("Eleven pupils and a ferry", "<title>Eleven pupils and a ferry | The Post</title>");
    checkTitle("Eleven pupils and a ferry", "<title>The Post - Eleven pupils and a ferry</title>");
    checkTitle(
        "Eleven pupils: a ferry tale",
        "<title>The Post: Eleven pupils: a ferry tale</title><h1>Eleven pupils: a ferry tale</h1>");
  }

  @Test
  void isNamedByItsFileWithoutATitle() {
    assertEquals("a file", of("<p>Words.").title());
    assertEquals(Metadata.TitleSource.FILE_NAME, of("<title> </title>").titleSource());
  }

  @Test
  void findsTheAuthorAndTheDateOnThePage() {
    Metadata found =
        of(
            "<article itemscope><span itemprop=author>Ada Quill</span>"
                + "<time itemprop=datePublished datetime='2026-03-02T08:00'>March</time></article>");
    assertEquals(Optional.of("Ada Quill"), found.author());
    assertEquals(Optional.of("2026-03-02"), found.date());
    assertEquals(Optional.of("Bo"), of("<a rel=author href=/bo>Bo</a>").author());
    assertEquals(
        Optional.empty(), of("<meta property='article:author' content='https://e.org'>").author());
  }

  @Test
  void findsLanguageAndAddress() {
    Metadata found =
        of(
            "<html lang=sv><head><link rel=canonical href='https://post.example/a'>"
                + "<meta property='og:url' content='https://post.example/b'>");
    assertEquals(Optional.of("sv"), found.language());
    assertEquals(Optional.of("https://post.example/a"), found.address());
    assertEquals(
        Optional.of("en-GB"), of("<meta property='og:locale' content='en_GB'>").language());
    assertEquals(Optional.empty(), of("<link rel=canonical href='javascript:x'>").address());
  }

  @Test
  void completesItsAddressByWhereItWasFound() {
    String relative =
        "<link rel=canonical href='../a'><meta property='og:url' content='http://b/'>";
    String found = "https://post.example/news/print/a?b";
    assertEquals(Optional.of("https://post.example/news/a"), of(relative, found).address());
    assertEquals(
        Optional.of("https://post.example/x/a"),
        of("<base href='/x/y/'>" + relative, found).address());
    assertEquals(Optional.of("http://b/"), of(relative).address());
  }
}
