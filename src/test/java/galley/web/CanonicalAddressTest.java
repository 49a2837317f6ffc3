package galley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {
  private static CanonicalAddress of(String fetched, String claimed) throws FetchException {
    return CanonicalAddress.of(
        WebAddress.parse(fetched), Optional.of(claimed).filter(each -> !each.isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.org/b?utm_source=x&id=3&UTM_Medium=y#c, '', https://a.org/b?id=3",
    "https://a.org/b?fbclid=x, '', https://a.org/b",
    "https://a.org/b?utm=1&futm_x=2, '', https://a.org/b?utm=1&futm_x=2",
    "https://a.org/b?, '', https://a.org/b",
    "https://m.a.org/b?x, https://www.a.org/b#c, https://www.a.org/b",
    "https://www.a.org/b?x, https://a.org/b?utm_id=1, https://a.org/b",
    "https://a.org/b?x, /c, https://a.org/c",
    "https://a.org/, https://a.org, https://a.org/",
  })
  void believesThePageAboutItsOwnHost(String fetched, String claimed, String canonical)
      throws FetchException {
    assertEquals(canonical, of(fetched, claimed).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://other.org/b",
        "https://a.org.evil.org/b",
        "https://b.a.org/b",
        "https://a.org:8080/b",
        "https://a.org/",
        "https://org/",
        "javascript:alert(1)",
        "https://user:word@a.org/b",
        "http://",
      })
  void believesNothingElse(String claimed) throws FetchException {
    assertEquals("https://m.a.org/b?c", of("https://m.a.org/b?c#d", claimed).toString());
  }

  @Test
  void namesAFileReadably() throws FetchException {
    String name = of("https://a.org/Essays/The%20Tides,%20again/", "").fileName();
    assertTrue(name.matches("a\\.org-Essays-The-Tides-again-[0-9a-f]{16}"), name);
    assertTrue(of("https://a.org", "").fileName().matches("a\\.org-[0-9a-f]{16}"));
    assertTrue(of("http://[::1]:80/..%2F..%2Fx", "").fileName().matches("[A-Za-z0-9._-]+"));
  }

  @Test
  void namesFilesOfDifferentAddressesDifferently() throws FetchException {
    String name = of("https://a.org/b", "").fileName();
    assertNotEquals(name, of("https://a.org/b/", "").fileName());
    assertNotEquals(name, of("http://a.org/b", "").fileName());
    assertNotEquals(name, of("https://a.org/b?c", "").fileName());
    assertNotEquals(
        name.toLowerCase(java.util.Locale.ROOT),
        of("https://a.org/B", "").fileName().toLowerCase(java.util.Locale.ROOT));
    assertEquals(name, of("HTTPS://A.org:443/x/../b?utm_source=c#d", "").fileName());
  }

  @Test
  void keepsTheNameShort() throws FetchException {
    String host = ("a".repeat(60) + ".").repeat(4) + "org";
    String name = of("https://" + host + "/" + "b".repeat(5000), "").fileName();
    assertTrue(name.length() <= 139, name);
  }
}
