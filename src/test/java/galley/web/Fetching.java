package galley.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Fetches as the tests do, and what they check. */
final class Fetching {
  /** Time enough for a machine that is busy, and no size to speak of. */
  static final Limits LIMITS = new Limits(Duration.ofSeconds(30), 1 << 20, 10);

  private Fetching() {}

  static Fetched fetch(String address) throws FetchException, InterruptedException {
    return fetch(address, LIMITS);
  }

  static Fetched fetch(String address, Limits limits) throws FetchException, InterruptedException {
    return new Fetch(limits, "galley/test", Locale.ENGLISH, (elapsed, received, total) -> {})
        .get(WebAddress.parse(address));
  }

  static void assertGives(String body, String address) throws Exception {
    assertEquals(body, new String(fetch(address).body(), UTF_8), address);
  }

  static void assertRefuses(String reason, String address) {
    assertRefuses(reason, address, LIMITS);
  }

  static void assertRefuses(String reason, String address, Limits limits) {
    FetchException e =
        assertThrows(FetchException.class, () -> fetch(address, limits), () -> "for " + reason);
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains(reason), message);
    assertFalse(message.chars().anyMatch(Character::isISOControl), message);
    // What is wrong, then what to do.
    assertTrue(message.contains("; "), message);
  }

  static Limits withTime(int milliseconds) {
    return new Limits(Duration.ofMillis(milliseconds), LIMITS.bytes(), LIMITS.redirects());
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
