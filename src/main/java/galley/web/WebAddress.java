package galley.web;

import galley.text.Sanitizer;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web, such as {@code https://example.org/essays/tides.html#ebb}: http or https,
 * with a host and without credentials. All ASCII, in one form for all its spellings: the host in
 * lower case, no usual port, no {@code ..} in the path.
 *
 * @param uri without the fragment
 * @param fragment what stands after {@code #}, decoded, one line and never empty: which place in
 *     the article is wanted. It is never sent.
 */
public record WebAddress(URI uri, Optional<String> fragment) {
  private static final int MOST_CHARACTERS = 8192;
  private static final int MOST_SHOWN = 120;
  private static final int MOST_PORT = 65_535;

  private static final Pattern PARTS =
      Pattern.compile(
          "(?s)([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#\\\\]*))?([^?#]*)(\\?[^#]*)?(?:#(.*))?");

  private static final Pattern AUTHORITY =
      Pattern.compile("(?s)(\\[[0-9A-Fa-f:.]*\\]|[^:\\[\\]]*)(?::(.*))?");

  private static final Pattern SCHEME = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");

  /**
   * Reads what somebody typed or copied. Letters of all scripts may stand in the host and the path,
   * and spaces in the path.
   *
   * @throws FetchException if it is no such address; the message shows no credentials
   */
  public static WebAddress parse(String typed) throws FetchException {
    String text = typed.strip();
    if (text.length() > MOST_CHARACTERS) {
      throw new FetchException(
          "the address has more than " + MOST_CHARACTERS + " characters; give a shorter one");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new FetchException("the address has control characters in it; type it anew");
    }
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new FetchException("this is no web address; one begins with https://");
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new FetchException(
          "cannot open "
              + scheme
              + " addresses, only http and https; "
              + (scheme.equals("file") ? "give the file's path" : "save the article and name it"));
    }
    String authority = authority(scheme, parts.group(2));
    // Browsers take a backslash for a slash (WHATWG URL, "path start state").
    String given = Optional.ofNullable(parts.group(3)).orElse("").replace('\\', '/');
    String path = PercentEncoding.ofPath(given);
    String query = PercentEncoding.ofQuery(Optional.ofNullable(parts.group(4)).orElse(""));
    return new WebAddress(
        uri(scheme + "://" + authority, path.isEmpty() ? "/" : path, query),
        Optional.ofNullable(parts.group(5))
            .map(fragment -> Sanitizer.line(PercentEncoding.decode(fragment)))
            .filter(fragment -> !fragment.isBlank()));
  }

  private static String authority(String scheme, @Nullable String given) throws FetchException {
    if (given == null || given.isEmpty()) {
      throw new FetchException(
          "the address names no host; one looks like " + scheme + "://example.org/");
    }
    if (given.indexOf('@') >= 0) {
      // Not even the name is shown: this line may end in a log.
      throw new FetchException(
          "addresses with a user name or password are not opened; leave out what stands before"
              + " the @");
    }
    Matcher parts = AUTHORITY.matcher(given);
    if (!parts.matches()) {
      throw new FetchException("the address names no proper host; check what follows //");
    }
    return host(parts.group(1)) + port(scheme, Optional.ofNullable(parts.group(2)).orElse(""));
  }

  private static String host(String given) throws FetchException {
    if (given.startsWith("[")) {
      return given.toLowerCase(Locale.ROOT);
    }
    try {
      String host = IDN.toASCII(given, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      if (!host.isEmpty()) {
        return host;
      }
    } catch (IllegalArgumentException e) {
      // Told below, like an empty one.
    }
    throw noHost(given);
  }

  private static FetchException noHost(String given) {
    return new FetchException("'" + cut(given) + "' is no name of a host; check the address");
  }

  private static String port(String scheme, String digits) throws FetchException {
    if (digits.isEmpty()) {
      return "";
    }
    int port = digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
    if (port < 1 || port > MOST_PORT) {
      throw new FetchException(
          "the port in the address is not a number from 1 to " + MOST_PORT + "; check the address");
    }
    return port == (scheme.equals("http") ? 80 : 443) ? "" : ":" + port;
  }

  private static URI uri(String root, String path, String query) throws FetchException {
    try {
      URI uri = new URI(root + path).normalize();
      String normal = uri.getRawPath();
      while (normal.startsWith("/../") || normal.equals("/..")) {
        normal = normal.length() > 3 ? normal.substring(3) : "/";
      }
      URI whole = new URI(root + normal + query);
      if (whole.getHost() == null) {
        throw noHost(root.substring(root.indexOf("//") + 2));
      }
      return whole;
    } catch (URISyntaxException e) {
      throw noHost(root.substring(root.indexOf("//") + 2));
    }
  }

  /**
   * The address that {@code reference} means in a document that is here. Without a fragment of its
   * own it keeps that of this address.
   *
   * @throws FetchException if that is no web address
   */
  WebAddress resolve(String reference) throws FetchException {
    String text = reference.strip();
    String root = uri.getScheme() + "://" + uri.getRawAuthority();
    String path = uri.getRawPath();
    WebAddress target;
    if (SCHEME.matcher(text).matches()) {
      target = parse(text);
    } else if (text.startsWith("//")) {
      target = parse(uri.getScheme() + ":" + text);
    } else if (text.startsWith("/")) {
      target = parse(root + text);
    } else if (text.isEmpty() || text.startsWith("#")) {
      target = parse(uri + text);
    } else if (text.startsWith("?")) {
      target = parse(root + path + text);
    } else {
      target = parse(root + path.substring(0, path.lastIndexOf('/') + 1) + text);
    }
    return new WebAddress(target.uri, target.fragment.or(() -> fragment));
  }

  /** The host's name in ASCII, or an IP address, with the brackets of IPv6. */
  public String host() {
    return String.valueOf(uri.getHost());
  }

  boolean isSecure() {
    return "https".equals(uri.getScheme());
  }

  /** A short name for what is here: the end of the path, decoded, or else the host; one line. */
  public String name() {
    String path = uri.getRawPath().replaceAll("/+$", "");
    String end = Sanitizer.line(PercentEncoding.decode(path.substring(path.lastIndexOf('/') + 1)));
    return end.isBlank() ? host() : end.replace('/', '-');
  }

  /** The address for messages, without the fragment; a long one is cut. */
  @Override
  public String toString() {
    return cut(uri.toString());
  }

  private static String cut(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }
}
