package galley.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one address by which an article is known, whichever way it was opened: comments name it as
 * their source.
 */
public final class CanonicalAddress {
  private static final int LONGEST_HOST = 60;
  private static final int LONGEST_SLUG = 60;
  private static final int HASH_BYTES = 8;

  /** What a link carries to tell where its readers come from; the page is the same without. */
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(utm_[^=]*|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi)(=.*)?");

  private final WebAddress address;

  private CanonicalAddress(WebAddress address) {
    this.address = address;
  }

  /**
   * What the page says of itself is believed only about its own host; a leading {@code www.} or
   * {@code m.} makes no difference. Else a page could put its readers' comments among those on an
   * article of somebody else. Nor is a page believed that calls itself the front page, as badly
   * made ones do: all articles of its host would have their comments in common.
   *
   * @param fetched where the article was found, after redirects
   * @param claimed what the page gives as its address, absolute or relative
   */
  public static CanonicalAddress of(WebAddress fetched, Optional<String> claimed) {
    if (claimed.isPresent()) {
      try {
        WebAddress said = fetched.resolve(claimed.get());
        boolean frontPage = isFrontPage(said) && !isFrontPage(fetched);
        if (site(said).equals(site(fetched)) && !frontPage) {
          return new CanonicalAddress(withoutTracking(said));
        }
      } catch (FetchException e) {
        // A page that gives a wrong address gives none.
      }
    }
    return new CanonicalAddress(withoutTracking(fetched));
  }

  private static boolean isFrontPage(WebAddress address) {
    return address.uri().getRawPath().equals("/") && address.uri().getRawQuery() == null;
  }

  private static String site(WebAddress address) {
    int port = address.uri().getPort();
    return address.host().replaceFirst("^(www|m)\\.(?=.*\\.)", "") + (port < 0 ? "" : ":" + port);
  }

  private static WebAddress withoutTracking(WebAddress address) {
    String query = address.uri().getRawQuery();
    String whole = address.uri().toString();
    int mark = whole.indexOf('?');
    if (query == null) {
      return new WebAddress(address.uri(), Optional.empty());
    }
    String kept =
        Arrays.stream(query.split("&"))
            .filter(each -> !each.isEmpty() && !TRACKING.matcher(each).matches())
            .collect(Collectors.joining("&"));
    String root = whole.substring(0, mark);
    return new WebAddress(URI.create(kept.isEmpty() ? root : root + "?" + kept), Optional.empty());
  }

  /** The address, all ASCII, without a fragment. */
  @Override
  public String toString() {
    return address.uri().toString();
  }

  /**
   * A name for a file about the article: readable as far as it goes, and different for different
   * addresses, also where file names do not tell upper from lower case. At most 139 ASCII
   * characters.
   */
  public String fileName() {
    String host = address.host().replaceAll("[^a-z0-9.-]", "_");
    String path = PercentEncoding.decode(address.uri().getRawPath());
    String slug = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    return start(host, LONGEST_HOST)
        + "-"
        + (slug.isEmpty() ? "" : start(slug, LONGEST_SLUG) + "-")
        + hash();
  }

  private static String start(String text, int most) {
    return text.substring(0, Math.min(most, text.length()));
  }

  private String hash() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(UTF_8));
      StringBuilder hex = new StringBuilder();
      for (int i = 0; i < HASH_BYTES; i++) {
        hex.append(Character.forDigit((digest[i] >> 4) & 15, 16));
        hex.append(Character.forDigit(digest[i] & 15, 16));
      }
      return hex.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
