package galley.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The way from redirect to redirect. */
final class Redirects {
  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

  private final int most;
  private final Set<URI> seen = new HashSet<>();

  /**
   * @param most how many are followed
   */
  Redirects(int most) {
    this.most = most;
  }

  /** Whether a response of this status says to look elsewhere. */
  static boolean isRedirect(int status) {
    return STATUSES.contains(status);
  }

  /**
   * Where to look next.
   *
   * @param from where the redirect was met
   * @param location the header of that name
   * @throws FetchException if that must not be followed, or leads nowhere
   */
  WebAddress next(WebAddress from, Optional<String> location) throws FetchException {
    if (location.isEmpty() || location.get().isBlank()) {
      throw new FetchException(
          from + " redirects, but does not say where to; open it in a browser");
    }
    seen.add(from.uri());
    WebAddress to;
    try {
      to = from.resolve(utf8(location.get()));
    } catch (FetchException e) {
      throw new FetchException(
          from + " redirects to where nothing can be fetched: " + e.getMessage());
    }
    if (from.isSecure() && !to.isSecure()) {
      // Whoever is on the line could read and change what comes, and nobody asked for that.
      throw new FetchException(
          from + " redirects from https to http, which is not safe; if you want that, open " + to);
    }
    if (seen.contains(to.uri())) {
      throw new FetchException(
          from + " redirects in a circle; it may want cookies, so open it in a browser");
    }
    if (seen.size() > most) {
      throw new FetchException(
          from
              + " is the end of "
              + most
              + " redirects and goes on to another; open it in a browser");
    }
    return to;
  }

  /** A header is decoded byte by byte; what servers send in it is UTF-8. */
  private static String utf8(String header) {
    if (header.chars().anyMatch(c -> c > 0xff)) {
      return header;
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(header.getBytes(ISO_8859_1))).toString();
    } catch (CharacterCodingException e) {
      return header;
    }
  }
}
