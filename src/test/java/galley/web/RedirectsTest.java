package galley.web;

import static galley.web.Fetching.assertGives;
import static galley.web.Fetching.assertRefuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {
  private static WebAddress next(String from, String location) throws FetchException {
    return new Redirects(10).next(WebAddress.parse(from), Optional.of(location));
  }

  private static String refusal(String from, String location) {
    FetchException e =
        assertThrows(FetchException.class, () -> next(from, location), () -> location);
    return String.valueOf(e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsEveryKind(int status) throws Exception {
    try (Site site = new Site()) {
      site.with("/a", status, "look there", "Location: b").with("/b", 200, "words");
      assertGives("words", site.at("/a"));
    }
  }

  @Test
  void followsTenAndNoMore() throws Exception {
    try (Site site = new Site()) {
      for (int i = 0; i < 11; i++) {
        site.with("/from" + i + "/", 302, "", "Location: ../from" + (i + 1) + "/");
      }
      site.with("/from11/", 200, "words");
      assertGives("words", site.at("/from1/"));
      assertRefuses("is the end of 10 redirects", site.at("/from0/"));
    }
  }

  @Test
  void noticesACircle() throws Exception {
    try (Site site = new Site()) {
      site.with("/a", 302, "", "Location: /b")
          .with("/b", 302, "", "Location: /a#there")
          .with("/self", 302, "", "Location: /self");
      assertRefuses("in a circle", site.at("/a"));
      assertRefuses("in a circle", site.at("/self"));
    }
  }

  @Test
  void saysThatARedirectLeadsNowhere() throws Exception {
    try (Site site = new Site()) {
      site.with("/none", 302, "")
          .with("/blank", 302, "", "Location: ")
          .with("/ftp", 302, "", "Location: ftp://example.org/")
          .with("/file", 302, "", "Location: file:///etc/passwd")
          .with("/secret", 302, "", "Location: http://me:pass@localhost/");
      assertRefuses("does not say where to", site.at("/none"));
      assertRefuses("does not say where to", site.at("/blank"));
      assertRefuses("cannot open ftp addresses", site.at("/ftp"));
      assertRefuses("cannot open file addresses", site.at("/file"));
      assertRefuses("user name or password", site.at("/secret"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.org/b/c?d, e, http://a.org/b/e",
    "http://a.org/b/c?d, ?e, http://a.org/b/c?e",
    "http://a.org/b/c?d, /e/./f/../g, http://a.org/e/g",
    "http://a.org/b/c?d, ../../../e, http://a.org/e",
    "http://a.org, e, http://a.org/e",
    "http://a.org/b/c, //B.org/e, http://b.org/e",
    "http://a.org/b/c, https://a.org/b/c, https://a.org/b/c",
    "https://a.org/b/c, //b.org, https://b.org/",
    "http://a.org/b, a b/é, http://a.org/a%20b/%C3%A9",
    "http://a.org/b, e:f, ''",
  })
  void readsEveryWayToWriteALocation(String from, String location, String to) throws Exception {
    if (to.isEmpty()) {
      assertTrue(refusal(from, location).contains("cannot open e addresses"));
    } else {
      assertEquals(to, next(from, location).uri().toString());
    }
  }

  @Test
  void readsUtf8InTheHeader() throws Exception {
    assertEquals("http://a.org/%C3%A9", next("http://a.org/", "/\u00c3\u00a9").uri().toString());
    assertEquals("http://a.org/%C3%A9", next("http://a.org/", "/\u00e9").uri().toString());
  }

  @Test
  void keepsThePlaceThatWasAskedFor() throws Exception {
    assertEquals(Optional.of("ebb"), next("http://a.org/b#ebb", "/c").fragment());
    assertEquals(Optional.of("flood"), next("http://a.org/b#ebb", "/c#flood").fragment());
  }

  @Test
  void neverGoesFromHttpsToHttp() throws Exception {
    for (String to : List.of("http://a.org/b", "http://other.org/")) {
      String message = refusal("https://a.org/b", to);
      assertTrue(message.contains("from https to http"), message);
    }
    assertEquals("https://c.org/", next("https://a.org/b", "https://c.org").uri().toString());
  }
}
