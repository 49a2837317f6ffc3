package galley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  private static String uri(String typed) throws FetchException {
    return WebAddress.parse(typed).uri().toString();
  }

  private static String refusal(String typed) {
    FetchException e = assertThrows(FetchException.class, () -> WebAddress.parse(typed), typed);
    return String.valueOf(e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "HTTPS://Example.ORG:443/A, https://example.org/A",
    "http://example.org:80, http://example.org/",
    "http://example.org:8080, http://example.org:8080/",
    "http://example.org:, http://example.org/",
    "'  https://example.org/a  ', https://example.org/a",
    "https://example.org/a b?c d, https://example.org/a%20b?c%20d",
    "https://example.org/é?ü=ö, https://example.org/%C3%A9?%C3%BC=%C3%B6",
    "https://example.org/%e9%7e%2f/100%, https://example.org/%E9~%2F/100%25",
    "https://example.org/a/./b/../c, https://example.org/a/c",
    "https://example.org/../../a, https://example.org/a",
    "https://example.org/?a=[1]|{2}, https://example.org/?a=%5B1%5D%7C%7B2%7D",
    "https://example.org?a, https://example.org/?a",
    "https://bücher.example/, https://xn--bcher-kva.example/",
    "https://例え.テスト/, https://xn--r8jz45g.xn--zckzah/",
    "http://127.0.0.1/, http://127.0.0.1/",
    "http://[::1]:8080/a, http://[::1]:8080/a",
    "https://example.org/a\\b, https://example.org/a/b",
    "https://example.org\\a, https://example.org/a",
    "https://0\\, https://0/",
  })
  void writesEveryAddressInOneWay(String typed, String sent) throws FetchException {
    assertEquals(sent, uri(typed));
    assertEquals(sent, uri(sent));
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://example.org/, cannot open ftp addresses",
    "file:///etc/passwd, give the file's path",
    "example.org, no web address",
    "https://, names no host",
    "https:/example.org, names no host",
    "https:///a, names no host",
    "https://a_b/, is no name of a host",
    "https://a b.org/, is no name of a host",
    "https://a..b/, is no name of a host",
    "https://-/, is no name of a host",
    "https://%61.org/, is no name of a host",
    "https://[::1/, no proper host",
    "https://[zz]/, no proper host",
    "https://[:]/, is no name of a host",
    "https://example.org:0/, the port",
    "https://example.org:65536/, the port",
    "https://example.org:x/, the port",
  })
  void saysWhyItIsNone(String typed, String reason) {
    String message = refusal(typed);
    assertTrue(message.contains(reason), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://secret:word@example.org/",
        "https://secret@example.org/",
        "https://secret:wo/rd@example.org/",
        "https://example.org:secret/",
        "https://user:secret#word@example.org/",
      })
  void neverShowsCredentials(String typed) {
    assertFalse(refusal(typed).contains("secret"), refusal(typed));
  }

  @Test
  void refusesWhatNobodyTypes() {
    assertTrue(refusal("https://example.org/\u001b[31m").contains("control characters"));
    assertTrue(refusal("https://example.org/" + "a".repeat(9000)).contains("characters"));
  }

  @Test
  void keepsTheFragmentApartAndSafe() throws FetchException {
    WebAddress address = WebAddress.parse("https://example.org/a#caf%C3%A9 %1b[31m");
    assertEquals("https://example.org/a", address.uri().toString());
    assertEquals(Optional.of("café "), address.fragment());
    assertEquals(Optional.empty(), WebAddress.parse("https://example.org/a#").fragment());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/essays/tides.html?x=1, tides.html",
    "https://example.org/essays/the%20tides/, the tides",
    "https://example.org/a%2Fb, a-b",
    "https://example.org/, example.org",
    "https://example.org/%20/, example.org",
  })
  void hasAShortName(String typed, String name) throws FetchException {
    assertEquals(name, WebAddress.parse(typed).name());
  }

  @Property(tries = 300)
  void givesAnAddressOrOneSentenceForAnything(@ForAll String rest) {
    try {
      String sent = uri("https://" + rest);
      assertTrue(sent.chars().allMatch(c -> c > ' ' && c < 0x7f), sent);
      assertEquals(sent, uri(sent));
    } catch (FetchException e) {
      String message = String.valueOf(e.getMessage());
      assertTrue(message.chars().noneMatch(Character::isISOControl), message);
    }
  }

  @Property(tries = 300)
  void takesAnyPath(@ForAll String path) throws FetchException {
    String visible = path.replaceAll("\\p{Cc}", "");
    String sent = uri("https://example.org/" + visible);
    assertTrue(sent.startsWith("https://example.org/"), sent);
    assertEquals(sent, uri(sent));
  }
}
