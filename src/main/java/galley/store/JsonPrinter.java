package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** Trees of JSON as text that {@link JsonText} reads back to the same tree. */
final class JsonPrinter {
  private JsonPrinter() {}

  /**
   * The text of {@code tree} in UTF-8, indented by two spaces, with a line feed at the end.
   *
   * @throws Refusal if the text would be one that {@link JsonText#parse} refuses
   */
  static byte[] print(JsonElement tree) throws IOException {
    BoundedText text = new BoundedText();
    JsonWriter out = new JsonWriter(text);
    out.setStrictness(Strictness.STRICT);
    out.setIndent("  ");
    new Gson().getAdapter(JsonElement.class).write(out, tree);
    byte[] bytes = escapeLoneSurrogates(text.chars.append('\n')).getBytes(UTF_8);
    if (!JsonText.parse(bytes).equals(tree)) {
      throw new Refusal("it holds what cannot be written back", "It was left as it is");
    }
    return bytes;
  }

  /** UTF-8 has no lone surrogates, JSON strings may: as escapes. */
  private static String escapeLoneSurrogates(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int c = Character.codePointAt(text, i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        escaped.append("\\u").append(Integer.toHexString(c));
      } else {
        escaped.appendCodePoint(c);
        i += Character.charCount(c) - 1;
      }
    }
    return escaped.toString();
  }

  /** Text that stops growing at the limit: indenting deep nests would multiply it. */
  private static final class BoundedText extends Writer {
    final StringBuilder chars = new StringBuilder();

    @Override
    public void write(char[] buffer, int offset, int length) throws Refusal {
      if (chars.length() + length > JsonText.MOST_BYTES) {
        throw JsonText.tooBig();
      }
      chars.append(buffer, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
