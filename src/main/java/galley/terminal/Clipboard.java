package galley.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The user's clipboard, reached through the terminal, so that it is the right one over ssh, too.
 *
 * <p>XTerm Control Sequences, "Manipulate Selection Data" (OSC 52).
 */
final class Clipboard {
  /**
   * How much can be copied at most, in bytes of UTF-8. In Base64 it is just below 100,000
   * characters, and longer ones are more than some terminals take.
   */
  static final int MOST_BYTES = 74_994;

  private static final String BEGIN = "\u001b]52;c;";

  /** BEL: every terminal that knows the sequence knows this end of it. */
  private static final String END = "\u0007";

  private Clipboard() {}

  /**
   * What to send for {@code text} to be copied. Base64 keeps it from being anything else to the
   * terminal, whatever it holds.
   *
   * @throws IOException if it is longer than {@link #MOST_BYTES}; the message says so in one line
   */
  static byte[] copying(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new IOException(
          "too long to copy: " + bytes.length + " bytes, and terminals take " + MOST_BYTES);
    }
    String sequence = BEGIN + Base64.getEncoder().encodeToString(bytes) + END;
    return sequence.getBytes(StandardCharsets.US_ASCII);
  }
}
