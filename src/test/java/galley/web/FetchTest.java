package galley.web;

import static galley.web.Fetching.assertGives;
import static galley.web.Fetching.assertRefuses;
import static galley.web.Fetching.fetch;
import static galley.web.Fetching.gzip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers say that keep to the rules. */
class FetchTest {
  private Site site;

  @BeforeEach
  void open() throws Exception {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void passesOnWhatTheServerSaysOfTheBody() throws Exception {
    site.with("/a", 200, "Grüße", "Content-Type: Text/HTML; foo=bar; Charset=\"ISO-8859-15\"");
    Fetched fetched = fetch(site.at("/a?b=c d#e"));
    assertEquals(Optional.of("text/html"), fetched.mediaType());
    assertEquals(Optional.of("ISO-8859-15"), fetched.charset());
    assertEquals(site.at("/a?b=c%20d"), fetched.address().uri().toString());
    assertEquals("Grüße", new String(fetched.body(), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Type: nonsense", "Content-Type: ;charset=", "X-Other: a/b"})
  void hasNoMediaTypeWhereTheServerGivesNone(String header) throws Exception {
    site.with("/a", 200, "words", header);
    Fetched fetched = fetch(site.at("/a"));
    assertEquals(Optional.empty(), fetched.mediaType());
    assertEquals(Optional.empty(), fetched.charset());
  }

  @Test
  void saysWhoItIsAndKeepsNoCookies() throws Exception {
    site.with("/a", 302, "", "Location: /b", "Set-Cookie: a=b; Path=/").with("/b", 200, "words");
    new Fetch(
            Fetching.LIMITS,
            "galley/7",
            Locale.forLanguageTag("de-CH"),
            (elapsed, received, total) -> {})
        .get(WebAddress.parse(site.at("/a")));
    var last = site.requests().get(1);
    assertEquals(List.of("galley/7"), last.get("User-agent"));
    assertEquals(List.of("de-CH, de;q=0.9, *;q=0.5"), last.get("Accept-language"));
    assertEquals(List.of("gzip"), last.get("Accept-encoding"));
    assertFalse(last.containsKey("Cookie"), last::toString);
    assertFalse(last.containsKey("Referer"), last::toString);
    assertFalse(last.containsKey("Upgrade"), last::toString);
  }

  @Test
  void unpacksGzipAndBothKindsOfDeflate() throws Exception {
    byte[] words = "words ".repeat(1000).getBytes(UTF_8);
    site.with("/gzip", 200, gzip(words), "Content-Encoding: gzip")
        .with("/twice", 200, gzip(gzip(words)), "Content-Encoding: gzip, X-GZIP")
        .with("/zlib", 200, deflate(words, false), "Content-Encoding: deflate")
        .with("/raw", 200, deflate(words, true), "Content-Encoding: deflate")
        .with("/none", 200, words, "Content-Encoding: identity");
    for (String path : List.of("/gzip", "/twice", "/zlib", "/raw", "/none")) {
      assertGives(new String(words, UTF_8), site.at(path));
    }
  }

  private static byte[] deflate(byte[] bytes, boolean raw) throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void refusesWhatIsDamagedOrPackedOtherwise() throws Exception {
    byte[] packed = gzip("words ".repeat(1000).getBytes(UTF_8));
    byte[] broken = packed.clone();
    Arrays.fill(broken, 12, broken.length - 8, (byte) 0xff);
    site.with("/cut", 200, Arrays.copyOf(packed, packed.length / 2), "Content-Encoding: gzip")
        .with("/broken", 200, broken, "Content-Encoding: gzip")
        .with("/lie", 200, "just words", "Content-Encoding: gzip")
        .with("/brotli", 200, "just words", "Content-Encoding: b\u00e9r");
    assertRefuses("is damaged", site.at("/cut"));
    assertRefuses("is damaged", site.at("/broken"));
    assertRefuses("is damaged", site.at("/lie"));
    assertRefuses("packed in a way", site.at("/brotli"));
  }

  @Test
  void holdsTheLimitBeforeAndAfterUnpacking() throws Exception {
    int most = (int) Fetching.LIMITS.bytes();
    site.with("/most", 200, new byte[most])
        .with("/more", 200, new byte[most + 1])
        .with("/bomb", 200, gzip(new byte[50 * most]), "Content-Encoding: gzip")
        .with("/bombs", 200, gzip(gzip(new byte[50 * most])), "Content-Encoding: gzip, gzip");
    assertEquals(most, fetch(site.at("/most")).body().length);
    for (String path : List.of("/more", "/bomb", "/bombs")) {
      assertRefuses("is larger than 1 MB", site.at(path));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "401, does not let everybody read",
    "403, does not let everybody read",
    "404, there is nothing at",
    "410, was taken away",
    "418, does not give",
    "429, wants fewer requests (status 429); try again in 30 s",
    "451, for legal reasons",
    "300, does not give",
    "304, does not give",
    "500, has a problem of its own (status 500); try again later",
    "503, has a problem of its own",
  })
  void saysWhatAStatusMeans(int status, String words) {
    site.with("/a", status, "", "Retry-After: 30");
    assertRefuses(words, site.at("/a"));
    assertRefuses(String.valueOf(status), site.at("/a"));
  }

  @Test
  void saysThatNothingIsThereBehindSuccess() throws Exception {
    site.with("/empty", 200, "")
        .with("/packed", 200, "", "Content-Encoding: gzip")
        .with("/zipped", 200, gzip(new byte[0]), "Content-Encoding: gzip")
        .with("/204", 204, "");
    for (String path : List.of("/empty", "/packed", "/zipped", "/204")) {
      assertRefuses("is empty", site.at(path));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/pdf, a PDF document",
    "image/png, a picture",
    "IMAGE/svg+xml; charset=utf-8, a picture",
    "audio/mpeg, a sound",
    "video/mp4, a film",
    "application/zip, an archive",
    "application/epub+zip, an e-book",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document, an office document",
  })
  void saysWhatIsNoText(String type, String words) {
    site.with("/a", 200, "words", "Content-Type: " + type);
    assertRefuses("is " + words + ", not text", site.at("/a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/octet-stream", "application/json", "text/markdown", "foo/bar"})
  void leavesToTheReaderWhatMayBeText(String type) throws Exception {
    site.with("/a", 200, "words", "Content-Type: " + type);
    assertGives("words", site.at("/a"));
  }

  @Test
  void refusesAnErrorPageThoughItHasABody() {
    site.with("/a", 404, "<h1>Nothing here</h1>", "Content-Type: text/html");
    assertRefuses("there is nothing at " + site.at("/a"), site.at("/a"));
  }
}
