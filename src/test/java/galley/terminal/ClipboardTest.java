package galley.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ClipboardTest {

  @Test
  void wrapsTextInSequence() throws IOException {
    assertEquals("\u001b]52;c;aMOpbGxv\u0007", sent("héllo"));
    assertEquals("\u001b]52;c;\u0007", sent(""));
  }

  @Property
  void sendsNothingButBase64WhateverTheText(@ForAll String text) throws IOException {
    String sent = sent(text);
    assertTrue(sent.matches("\u001b]52;c;[A-Za-z0-9+/]*={0,2}\u0007"), sent);
    byte[] copied = Base64.getDecoder().decode(sent.substring(7, sent.length() - 1));
    // A lone surrogate is not text: a question mark stands for it, as everywhere in Java.
    assertEquals(new String(text.getBytes(UTF_8), UTF_8), new String(copied, UTF_8));
  }

  @Test
  void refusesWhatTerminalsWouldNotTake() throws IOException {
    String longest = "é".repeat(Clipboard.MOST_BYTES / 2);
    assertTrue(sent(longest).length() > Clipboard.MOST_BYTES);
    IOException refused = assertThrows(IOException.class, () -> sent(longest + "a"));
    assertEquals("too long to copy: 74995 bytes, and terminals take 74994", refused.getMessage());
  }

  private static String sent(String text) throws IOException {
    return new String(Clipboard.copying(text), US_ASCII);
  }
}
