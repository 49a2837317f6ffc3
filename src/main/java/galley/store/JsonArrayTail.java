package galley.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** One more element at the end of an array's text, the text before it left as it is. */
final class JsonArrayTail {
  private JsonArrayTail() {}

  /**
   * The text with {@code element}.
   *
   * @param array sound JSON: an array
   * @return empty if it does not end with an object, or may be near a limit of {@link JsonText}
   */
  static Optional<byte[]> with(byte[] array, JsonElement element) throws IOException {
    int close = lastMark(array, array.length);
    int end = lastMark(array, close);
    if (close < 0 || end < 0 || array[close] != ']' || array[end] != '}') {
      return Optional.empty();
    }
    JsonArray alone = new JsonArray();
    alone.add(element);
    byte[] printed = JsonPrinter.print(alone);
    if (array.length + printed.length > JsonText.MOST_BYTES
        || mostValues(array) + mostValues(printed) > JsonText.MOST_VALUES) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(array.length + printed.length);
    out.write(array, 0, end + 1);
    out.write(',');
    out.write(printed, 1, printed.length - 1);
    return Optional.of(out.toByteArray());
  }

  /** The index of the last byte before {@code end} that is no white space; negative if none is. */
  private static int lastMark(byte[] text, int end) {
    int i = end - 1;
    while (i >= 0 && (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t')) {
      i--;
    }
    return i;
  }

  /** A number of values that those in {@code text} are not more than. */
  private static int mostValues(byte[] text) {
    int most = 1;
    for (byte b : text) {
      most += b == ',' || b == ':' || b == '[' || b == '{' ? 1 : 0;
    }
    return most;
  }
}
