package galley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON (RFC 8259) as a tree, losing nothing: numbers keep their text, members their order. {@link
 * JsonPrinter} makes it text again.
 *
 * <p>Text is refused where a tree could not give it back: names that stand twice in one object,
 * bytes that are not UTF-8. It is refused too beyond the limits here, which bound memory and stack.
 */
final class JsonText {
  /** The longest file, in bytes: some 40,000 comments. */
  static final int MOST_BYTES = 32 << 20;

  /** The most values in one file. A tree takes far more room than its text. */
  static final int MOST_VALUES = 1_000_000;

  /** How deep arrays and objects nest at most. */
  static final int DEEPEST = 255;

  private static final String MEND = "It was left as it is; mend it or move it away";
  private static final Pattern PLACE = Pattern.compile(" at line (\\d+) column (\\d+)");

  private final JsonReader in;
  private int values;

  private JsonText(byte[] bytes) {
    // A decoder of one's own reports bad bytes, where a charset would replace them.
    in = new JsonReader(new InputStreamReader(new ByteArrayInputStream(bytes), UTF_8.newDecoder()));
    in.setStrictness(Strictness.STRICT);
    in.setNestingLimit(DEEPEST);
  }

  /**
   * The one value in {@code bytes}. A byte order mark before it is skipped.
   *
   * @throws Refusal naming line and column, both from 1, unless the bytes are not UTF-8
   */
  static JsonElement parse(byte[] bytes) throws Refusal {
    if (bytes.length > MOST_BYTES) {
      throw tooBig();
    }
    return new JsonText(bytes).document();
  }

  /**
   * What of an array stands before the place where {@link #parse} gives up: its complete values.
   * None if the text is no array.
   *
   * @param bytes all of the text or its beginning
   */
  static List<JsonElement> beginning(byte[] bytes) {
    JsonText text = new JsonText(bytes);
    List<JsonElement> complete = new ArrayList<>();
    try {
      text.in.beginArray();
      while (text.in.hasNext()) {
        complete.add(text.value());
      }
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      // What comes after this place is not to be trusted.
    }
    return complete;
  }

  /** How many values there are in {@code tree}, itself among them. */
  static int values(JsonElement tree) {
    int values = 1;
    if (tree instanceof JsonArray array) {
      for (JsonElement element : array) {
        values += values(element);
      }
    } else if (tree instanceof JsonObject object) {
      for (JsonElement member : object.asMap().values()) {
        values += values(member);
      }
    }
    return values;
  }

  private JsonElement document() throws Refusal {
    try {
      JsonElement tree = value();
      if (in.peek() != JsonToken.END_DOCUMENT) {
        throw malformed("text after the end");
      }
      return tree;
    } catch (Refusal e) {
      throw e;
    } catch (CharacterCodingException e) {
      throw new Refusal("it is not UTF-8 text", MEND);
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      throw malformed(reason(String.valueOf(e.getMessage())));
    }
  }

  private JsonElement value() throws IOException {
    values++;
    if (values > MOST_VALUES) {
      throw tooBig();
    }
    return switch (in.peek()) {
      case BEGIN_ARRAY -> array();
      case BEGIN_OBJECT -> object();
      case STRING -> new JsonPrimitive(in.nextString());
      case NUMBER -> new JsonPrimitive(ToNumberPolicy.LAZILY_PARSED_NUMBER.readNumber(in));
      case BOOLEAN -> new JsonPrimitive(in.nextBoolean());
      case NULL -> {
        in.nextNull();
        yield JsonNull.INSTANCE;
      }
      case NAME, END_ARRAY, END_OBJECT, END_DOCUMENT -> throw malformed("a value is missing");
    };
  }

  private JsonArray array() throws IOException {
    JsonArray array = new JsonArray();
    in.beginArray();
    while (in.hasNext()) {
      array.add(value());
    }
    in.endArray();
    return array;
  }

  private JsonObject object() throws IOException {
    JsonObject object = new JsonObject();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      if (object.has(name)) {
        throw malformed("a name that stands twice in one object");
      }
      object.add(name, value());
    }
    in.endObject();
    return object;
  }

  private Refusal malformed(String reason) {
    Matcher place = PLACE.matcher(in.toString());
    String where =
        place.find() ? "line " + place.group(1) + ", column " + place.group(2) + ": " : "";
    return new Refusal("it is not sound JSON (" + where + reason + ")", MEND);
  }

  /** What Gson says, without the place and the advice to programmers that it adds. */
  private static String reason(String message) {
    Matcher place = PLACE.matcher(message);
    if (message.startsWith("Use JsonReader") || !place.find()) {
      return "something else was expected";
    }
    String reason = message.substring(0, place.start());
    return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }

  static Refusal tooBig() {
    return new Refusal(
        "it is larger than Galley's limit of "
            + (MOST_BYTES >> 20)
            + " MB and a million JSON values",
        "Move part of it away");
  }
}
