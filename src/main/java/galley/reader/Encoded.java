package galley.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a text, and what they are encoded in: UTF-8, UTF-16 by its mark, else windows-1252.
 */
final class Encoded {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 8192;
  private static final Map<String, int[]> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("a PDF", new int[] {'%', 'P', 'D', 'F', '-'});
    KINDS.put("a PNG picture", new int[] {0x89, 'P', 'N', 'G'});
    KINDS.put("a JPEG picture", new int[] {0xFF, 0xD8, 0xFF});
    KINDS.put("a GIF picture", new int[] {'G', 'I', 'F', '8'});
    KINDS.put("a ZIP archive, such as an EPUB or an office document", new int[] {'P', 'K', 3, 4});
    KINDS.put("a gzip archive", new int[] {0x1F, 0x8B});
    KINDS.put("a program", new int[] {0x7F, 'E', 'L', 'F'});
  }

  private final byte[] bytes;
  private final @Nullable String unicode;

  Encoded(byte[] bytes) {
    this.bytes = bytes;
    this.unicode = unicode(bytes);
  }

  private static @Nullable String unicode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the bytes are valid in an encoding of Unicode. */
  boolean isUnicode() {
    return unicode != null;
  }

  String decode() {
    return unicode != null ? unicode : new String(bytes, WINDOWS_1252);
  }

  /** What the bytes are, if they are no text: {@code a PDF}; else empty. */
  String binaryKind() {
    for (Map.Entry<String, int[]> kind : KINDS.entrySet()) {
      if (startsWith(bytes, kind.getValue())) {
        return kind.getKey();
      }
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return "";
    }
    int sample = Math.min(SAMPLE, bytes.length);
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      if (bytes[i] == 0 && unicode == null) {
        return "binary data";
      }
      boolean blank = bytes[i] >= 7 && bytes[i] <= 13;
      controls += bytes[i] >= 0 && bytes[i] < 32 && !blank && bytes[i] != 27 ? 1 : 0;
    }
    return controls * 10 > sample ? "binary data" : "";
  }
}
