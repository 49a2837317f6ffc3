package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** References from one file to another (RFC 3986, section 4.2), such as {@code my%20article.md}. */
final class RelativeReference {
  private static final Pattern NOT_UNRESERVED = Pattern.compile("[^A-Za-z0-9._~-]");
  private static final Pattern NOT_IN_REFERENCE =
      Pattern.compile("[^A-Za-z0-9._~!$&'()*+,;=:@/?#\\[\\]%-]|%(?![0-9A-Fa-f]{2})");

  private RelativeReference() {}

  /**
   * How a document in {@code folder} refers to {@code file}: the way from one to the other, or a
   * {@code file:} IRI where there is none.
   */
  static String of(Path folder, Path file) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    if (from.getRoot() == null || !from.getRoot().equals(to.getRoot())) {
      return to.toUri().toString();
    }
    List<String> segments = new ArrayList<>();
    // Colons too: in the first segment one would look like the end of a scheme.
    from.relativize(to).forEach(name -> segments.add(encode(NOT_UNRESERVED, name.toString())));
    return String.join("/", segments);
  }

  /** {@code reference} with every character encoded that no URI reference may hold. */
  static String encode(String reference) {
    return encode(NOT_IN_REFERENCE, reference);
  }

  private static String encode(Pattern unfit, String text) {
    return unfit.matcher(text).replaceAll(match -> encodeBytes(match.group()));
  }

  private static String encodeBytes(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
    }
    return encoded.toString();
  }
}
