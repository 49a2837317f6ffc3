package galley.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Percent-encoding (RFC 3986, section 2.1) of UTF-8, such as {@code caf%C3%A9}. */
public final class PercentEncoding {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  /** What may stand in a path or a query as it is, besides the unreserved. */
  private static final String DELIMITERS = "!$&'()*+,;=:@/";

  private PercentEncoding() {}

  /**
   * A path as it is sent, in the one form that all its spellings have: what needs no encoding has
   * none, and the digits are upper case. A percent sign that encodes nothing is encoded itself.
   */
  static String ofPath(String text) {
    return encode(text, DELIMITERS);
  }

  /** As {@link #ofPath}, for a query, question mark included. */
  static String ofQuery(String text) {
    return encode(text, DELIMITERS + "?");
  }

  private static String encode(String text, String plain) {
    byte[] bytes = text.getBytes(UTF_8);
    StringBuilder encoded = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int given = encodedAt(bytes, i);
      int value = given < 0 ? bytes[i] & 0xff : given;
      i += given < 0 ? 0 : 2;
      // What is encoded stays so unless it means the same without: %2F is not a slash.
      if (UNRESERVED.indexOf(value) >= 0 || (given < 0 && plain.indexOf(value) >= 0)) {
        encoded.append((char) value);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", value));
      }
    }
    return encoded.toString();
  }

  /** The text that is encoded; bytes that are no UTF-8 become U+FFFD. */
  public static String decode(String encoded) {
    byte[] bytes = encoded.getBytes(UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int value = encodedAt(bytes, i);
      decoded.write(value < 0 ? bytes[i] : value);
      i += value < 0 ? 0 : 2;
    }
    return decoded.toString(UTF_8);
  }

  /** The value of the two digits after a percent sign at {@code index}; -1 if there is none. */
  private static int encodedAt(byte[] bytes, int index) {
    if (bytes[index] != '%' || index + 2 >= bytes.length) {
      return -1;
    }
    int high = Character.digit(bytes[index + 1], 16);
    int low = Character.digit(bytes[index + 2], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
