package galley.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the links of a page lead that was found on the web. */
class WebLinksTest {
  private static final String FOUND = "https://e.org/essays/tides?print=1";

  private static String read(String html) throws UnreadableSourceException {
    Source.Origin origin = new Source.Origin(FOUND, Optional.empty(), Optional.of("text/html"));
    Article article = ArticleReader.read(Source.of(html.getBytes(UTF_8), "tides", origin), true);
    return Described.of(article);
  }

  private static void check(String expected, String html) throws UnreadableSourceException {
    String described = read(html);
    assertTrue(described.contains(expected), () -> html + "\n" + described);
  }

  @ParameterizedTest
  @CsvSource({
    "ebb, https://e.org/essays/ebb",
    "../ebb?x#y, https://e.org/ebb?x#y",
    "/ebb, https://e.org/ebb",
    "?ebb, https://e.org/essays/tides?ebb",
    "//f.org/ebb, https://f.org/ebb",
    "http://f.org/ebb, http://f.org/ebb",
    "mailto:a@e.org, mailto:a@e.org",
    "#ebb, #ebb",
  })
  void leadWhereABrowserWouldGo(String written, String meant) throws UnreadableSourceException {
    check("<link " + meant + " there>", "<p>See <a href='" + written + "'>there</a>.");
  }

  @Test
  void startFromTheBaseThatThePageGives() throws UnreadableSourceException {
    String link = "<p>See <a href='ebb'>there</a>.";
    check("<link https://f.org/x/ebb there>", "<base href='https://f.org/x/'>" + link);
    check("<link https://e.org/x/ebb there>", "<base href='/x/'>" + link);
  }

  @Test
  void goForPicturesToo() throws UnreadableSourceException {
    check(
        "<image https://e.org/essays/map.png ", "<p>A map: <img src=map.png alt='The whole bay'>");
  }
}
