package galley.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.util.Optional;

/** How one more element comes to the end of an array's text, the text before it left as it is. */
final class JsonArrayTail {
  /** So many bytes at the end of a text show how it ends, unless there is much white space. */
  static final int END = 4096;

  private final long kept;
  private final byte[] rest;

  private JsonArrayTail(long kept, byte[] rest) {
    this.kept = kept;
    this.rest = rest;
  }

  /** How many bytes of the text stay. */
  long kept() {
    return kept;
  }

  /** What follows them, instead of what did. */
  byte[] rest() {
    return rest;
  }

  /**
   * The end with {@code element}.
   *
   * @param end the last bytes of sound JSON, an array: {@link #END} of them, or all
   * @param length how many bytes the whole has
   * @param values how many JSON values it has, itself among them
   * @return empty if it does not end with an object, or would grow beyond a limit of {@link
   *     JsonText}
   */
  static Optional<JsonArrayTail> with(byte[] end, long length, int values, JsonElement element)
      throws IOException {
    int close = lastMark(end, end.length);
    int last = lastMark(end, close);
    if (close < 0 || last < 0 || end[close] != ']' || end[last] != '}') {
      return Optional.empty();
    }
    JsonArray alone = new JsonArray();
    alone.add(element);
    byte[] printed = JsonPrinter.print(alone);
    printed[0] = ',';
    if (length + printed.length > JsonText.MOST_BYTES
        || values + JsonText.values(element) > JsonText.MOST_VALUES) {
      return Optional.empty();
    }
    return Optional.of(new JsonArrayTail(length - end.length + last + 1, printed));
  }

  /** The index of the last byte before {@code end} that is no white space; negative if none is. */
  private static int lastMark(byte[] text, int end) {
    int i = end - 1;
    while (i >= 0 && (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t')) {
      i--;
    }
    return i;
  }
}
