package galley.terminal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/**
 * Bytes as they come to code points. A character cut in two waits for its other half; bytes that
 * are not UTF-8 are U+FFFD. Not for several threads.
 */
final class Utf8Stream {
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final IntConsumer sink;
  private byte[] rest = new byte[0];

  /** A stream that hands every code point to {@code sink} as soon as it is complete. */
  Utf8Stream(IntConsumer sink) {
    this.sink = sink;
  }

  /** Takes the bytes between the buffer's position and its limit. */
  void feed(ByteBuffer bytes) {
    ByteBuffer input = ByteBuffer.allocate(rest.length + bytes.remaining());
    input.put(rest).put(bytes).flip();
    CharBuffer characters = CharBuffer.allocate(input.remaining());
    utf8.decode(input, characters, false);
    rest = new byte[input.remaining()];
    input.get(rest);
    characters.flip();
    characters.codePoints().forEach(sink);
  }
}
