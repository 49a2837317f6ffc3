package galley.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.ui.Key;
import galley.ui.Message;
import galley.ui.Message.KeyPressed;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a {@link KeyDecoder} makes of bytes that come in one way or another. */
final class Decoding {
  static final String ESC = "\u001b";

  private Decoding() {}

  /** Checks the keys that {@code input} means, however it is cut in two. */
  static void check(String input, Key... expected) {
    check(input, pressed(expected).toArray(Message[]::new));
  }

  /** Checks the messages that {@code input} means, however it is cut in two. */
  static void check(String input, Message... expected) {
    byte[] bytes = input.getBytes(UTF_8);
    String shown = input.replace(ESC, "ESC");
    assertEquals(List.of(expected), byteByByte(bytes), shown);
    for (int cut = 0; cut <= bytes.length; cut++) {
      List<Message> got = new ArrayList<>();
      KeyDecoder decoder = new KeyDecoder(got::add);
      decoder.feed(ByteBuffer.wrap(bytes, 0, cut));
      decoder.feed(ByteBuffer.wrap(bytes, cut, bytes.length - cut));
      assertEquals(List.of(expected), got, shown + " cut at " + cut);
    }
  }

  /** The messages when all comes at once. */
  static List<Message> of(byte[] bytes) {
    List<Message> got = new ArrayList<>();
    new KeyDecoder(got::add).feed(ByteBuffer.wrap(bytes));
    return got;
  }

  static List<Message> byteByByte(byte[] bytes) {
    List<Message> got = new ArrayList<>();
    KeyDecoder decoder = new KeyDecoder(got::add);
    IntStream.range(0, bytes.length).forEach(i -> decoder.feed(ByteBuffer.wrap(bytes, i, 1)));
    return got;
  }

  /** The messages when there is a pause after each of {@code pieces}. */
  static List<Message> pausing(String... pieces) {
    List<Message> got = new ArrayList<>();
    KeyDecoder decoder = new KeyDecoder(got::add);
    for (String piece : pieces) {
      feed(decoder, piece);
      decoder.pause();
    }
    return got;
  }

  static void feed(KeyDecoder decoder, String text) {
    decoder.feed(ByteBuffer.wrap(text.getBytes(UTF_8)));
  }

  static List<Message> pressed(Key... keys) {
    return Stream.of(keys).<Message>map(KeyPressed::new).toList();
  }
}
