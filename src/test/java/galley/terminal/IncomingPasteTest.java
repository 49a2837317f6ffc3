package galley.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.ui.Key;
import galley.ui.Message;
import galley.ui.Message.KeyPressed;
import galley.ui.Message.Pasted;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pastes between the keys. */
class IncomingPasteTest {
  private static final String ESC = Decoding.ESC;

  @Test
  void readsPasteAsOne() {
    Decoding.check(ESC + "[200~some words" + ESC + "[201~", new Pasted("some words"));
    Decoding.check(ESC + "[200~" + ESC + "[201~x", new KeyPressed(Key.of('x')));
    Decoding.check(
        "a" + ESC + "[200~日😀" + ESC + "[201~b",
        new KeyPressed(Key.of('a')),
        new Pasted("日😀"),
        new KeyPressed(Key.of('b')));
  }

  @Test
  void turnsLineEndsOfPastesIntoLineFeeds() {
    Decoding.check(ESC + "[200~a\rb\r\nc\n\rd" + ESC + "[201~", new Pasted("a\nb\nc\n\nd"));
  }

  @Test
  void keepsEscapesOfPastesInThem() {
    String hostile = ESC + "[31m" + ESC + "[201" + ESC + ESC + "[200~\u0003q";
    Decoding.check(ESC + "[200~" + hostile + ESC + "[201~", new Pasted(hostile));
  }

  @Test
  void losesNothingOfHugePaste() {
    String huge = "日a".repeat(IncomingPaste.PIECE) + "end";
    List<Message> pieces = Decoding.of((ESC + "[200~" + huge + ESC + "[201~").getBytes(UTF_8));
    assertTrue(pieces.size() > 1, () -> "in " + pieces.size());
    assertEquals(
        huge, pieces.stream().map(piece -> ((Pasted) piece).text()).collect(Collectors.joining()));
  }
}
