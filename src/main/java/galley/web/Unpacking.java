package galley.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Takes off what a body was packed with for the way: the header {@code Content-Encoding}. */
final class Unpacking {
  private static final int MOST_LAYERS = 3;

  private Unpacking() {}

  /**
   * The body as it was before it was packed.
   *
   * @param encodings all values of the header
   * @throws FetchException if one of them is unknown
   * @throws IOException if the body is not what the header says
   */
  static InputStream of(WebAddress address, InputStream body, List<String> encodings)
      throws FetchException, IOException {
    List<String> layers =
        encodings.stream()
            .flatMap(value -> List.of(value.split(",", -1)).stream())
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty() && !name.equals("identity"))
            .toList();
    if (layers.size() > MOST_LAYERS) {
      throw unknown(address, layers.size() + " packings one in the other");
    }
    InputStream unpacked = body;
    for (int i = layers.size() - 1; i >= 0; i--) {
      unpacked = without(address, unpacked, layers.get(i));
    }
    return unpacked;
  }

  private static InputStream without(WebAddress address, InputStream packed, String encoding)
      throws FetchException, IOException {
    PushbackInputStream in = new PushbackInputStream(packed, 2);
    byte[] start = in.readNBytes(2);
    in.unread(start);
    if (start.length == 0) {
      return new ByteArrayInputStream(start);
    }
    return switch (encoding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(start)));
      default -> throw unknown(address, "'" + encoding + "'");
    };
  }

  /** Two formats go by the name of deflate; RFC 1950's has a check in its first two bytes. */
  private static boolean isZlib(byte[] start) {
    return start.length == 2
        && (start[0] & 0x0f) == 8
        && (((start[0] & 0xff) << 8) | (start[1] & 0xff)) % 31 == 0;
  }

  private static FetchException unknown(WebAddress address, String what) {
    return new FetchException(
        address
            + " comes packed in a way that nobody asked for, "
            + what
            + "; open it in a browser, save it and open the file");
  }
}
