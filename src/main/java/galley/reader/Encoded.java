package galley.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bytes of a text, and what they are encoded in: UTF-16 by its mark, what they are said to be,
 * UTF-8, else windows-1252.
 */
final class Encoded {
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

  /** So many letters of several bytes are not valid UTF-8 by chance. */
  private static final int NO_CHANCE = 4;

  private final byte[] bytes;
  private final String text;
  private final Mending mending;

  /** What had to be done to bytes that are in no encoding they could be in. */
  enum Mending {
    NONE,
    /** They were neither UTF-8 nor declared anything. */
    TAKEN_FOR_WINDOWS_1252,
    /** A few bytes of them are not valid, and were replaced. */
    REPLACED
  }

  /** {@code told}: what whoever sent the bytes says that they are encoded in. */
  Encoded(byte[] bytes, Optional<String> told) {
    this.bytes = bytes;
    Optional<Charset> mark = byMark(bytes);
    Optional<Charset> declared =
        told.isPresent() ? CharsetLabel.charset(told.get()) : Optional.empty();
    if (declared.isEmpty() && hasMarkup(bytes)) {
      declared = CharsetLabel.declaredIn(bytes);
    }
    Utf8Census census = Utf8Census.of(bytes);
    Charset charset;
    if (mark.isPresent()) {
      charset = mark.get();
      mending = Mending.NONE;
    } else if (declared.isPresent() && !isUtf8(declared.get(), census)) {
      charset = declared.get();
      mending = Mending.NONE;
    } else if (census.invalid() == 0) {
      charset = StandardCharsets.UTF_8;
      mending = Mending.NONE;
    } else if (census.letters() > census.invalid()) {
      charset = StandardCharsets.UTF_8;
      mending = Mending.REPLACED;
    } else {
      charset = Charset.forName("windows-1252");
      mending = Mending.TAKEN_FOR_WINDOWS_1252;
    }
    String decoded = new String(bytes, charset);
    text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  /** Whether there is a tag near the beginning; only there can a text declare an encoding. */
  private static boolean hasMarkup(byte[] bytes) {
    int sample = Math.min(SAMPLE, bytes.length);
    for (int i = 0; i + 1 < sample; i++) {
      if (bytes[i] == '<' && (bytes[i + 1] == '?' || (bytes[i + 1] | 0x20) == 'm')) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Charset> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  /** Whether text is in UTF-8, as it says or though it says something else: pages are saved so. */
  private static boolean isUtf8(Charset declared, Utf8Census census) {
    return declared.equals(StandardCharsets.UTF_8)
        || (census.invalid() == 0 && census.letters() >= NO_CHANCE);
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

  String decode() {
    return text;
  }

  Mending mending() {
    return mending;
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
      byte each = bytes[i];
      if (each >= 0 && each < 32) {
        if (each == 0 && mending != Mending.NONE) {
          return "binary data";
        }
        boolean blank = each >= 7 && each <= 13;
        controls += blank || each == 27 ? 0 : 1;
      }
    }
    return controls * 10 > sample ? "binary data" : "";
  }
}
