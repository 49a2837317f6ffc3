package galley.reader;

/**
 * How far some bytes are UTF-8.
 *
 * @param letters sequences of several bytes that are valid
 * @param invalid bytes that belong to no valid sequence
 */
record Utf8Census(int letters, int invalid) {

  /** Counts. */
  static Utf8Census of(byte[] bytes) {
    int letters = 0;
    int invalid = 0;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = length(bytes, at);
      letters += length > 1 ? 1 : 0;
      invalid += length == 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return new Utf8Census(letters, invalid);
  }

  /** Of the valid sequence at {@code at}, by table 3-7 of the Unicode Standard; 0 for none. */
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    for (int i = 1; i < length; i++) {
      if (at + i == bytes.length) {
        return 0;
      }
      int trail = bytes[at + i] & 0xFF;
      int least = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int most = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (trail < least || trail > most) {
        return 0;
      }
    }
    return length;
  }
}
