package galley.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.ui.Key;
import galley.ui.Key.Kind;
import galley.ui.Message;
import galley.ui.Message.KeyPressed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Sequences that are broken off, unknown, or cut anywhere. */
class KeyDecoderRobustnessTest {
  private static final String ESC = Decoding.ESC;

  @Test
  void takesEscapeThatNothingFollowsForTheKey() {
    assertEquals(Decoding.pressed(Key.of(Kind.ESCAPE)), Decoding.pausing(ESC));
    assertEquals(Decoding.pressed(Key.of(Kind.ESCAPE), Key.of('j')), Decoding.pausing(ESC, "j"));
    assertEquals(
        Decoding.pressed(Key.of(Kind.ESCAPE), Key.of(Kind.ESCAPE)), Decoding.pausing(ESC + ESC));
    assertEquals(
        Decoding.pressed(Key.of(Kind.ESCAPE), Key.of('j').withAlt()),
        Decoding.pausing(ESC + ESC + "j"));
  }

  @Test
  void takesIntroducerThatNothingFollowsForAltAndCharacter() {
    assertEquals(Decoding.pressed(Key.of('[').withAlt()), Decoding.pausing(ESC + "["));
    assertEquals(Decoding.pressed(Key.of('O').withAlt()), Decoding.pausing(ESC + "O"));
    assertEquals(
        Decoding.pressed(Key.of(']').withAlt(), Key.of('j')), Decoding.pausing(ESC + "]", "j"));
  }

  @Test
  void waitsOnlyForWhatMayGoOn() {
    KeyDecoder decoder = new KeyDecoder(message -> {});
    assertEquals(Optional.empty(), decoder.patience());
    Decoding.feed(decoder, ESC);
    assertEquals(Optional.of(Duration.ofMillis(50)), decoder.patience());
    Decoding.feed(decoder, "[1;");
    assertTrue(decoder.patience().isPresent());
    Decoding.feed(decoder, "5C");
    assertEquals(Optional.empty(), decoder.patience());
  }

  @Test
  void swallowsUnknownSequencesWhole() {
    for (String unknown :
        List.of(
            "[11~",
            "[2~",
            "[15;5~",
            "OP",
            "[[A",
            "[?1;2c",
            "[>41;354;0c",
            "[24;80R",
            "[I",
            "[O",
            "[<0;10;10M",
            "[?2026;2$y",
            "]11;rgb:0000/0000/0000\u0007",
            "]0;title" + ESC + "\\",
            "P1$r0m" + ESC + "\\",
            "_Gi=1;OK" + ESC + "\\",
            "[" + "9".repeat(1000) + "~")) {
      List<Message> got = Decoding.of((ESC + unknown + "j").getBytes(UTF_8));
      assertEquals(new KeyPressed(Key.of('j')), got.get(got.size() - 1), unknown);
      assertTrue(got.size() <= 2, () -> unknown + " gives " + got);
    }
  }

  @Test
  void endsBrokenSequenceAtControlCharacter() {
    Decoding.check(ESC + "[1;" + ESC + "[A", Key.of(Kind.UP));
    Decoding.check(ESC + "[1;\r", Key.of(Kind.ENTER));
    Decoding.check(ESC + "[é", Key.of('é'));
  }

  @Test
  void ignoresBytesThatAreNotUtf8() {
    assertEquals(
        Decoding.pressed(Key.of('a'), Key.of('b'), Key.of('c')),
        Decoding.of(bytes('a', 0xff, 'b', 0xc3, 'c', 0xed, 0xa0, 0x80)));
    assertEquals(Decoding.pressed(Key.of('x')), Decoding.of(bytes(0x9b, 0xc2, 0x9b, 'x')));
  }

  @Property
  void makesNoDifferenceWhereBytesAreCut(@ForAll @Size(max = 60) List<Integer> choices) {
    String alphabet = "\u001b\u001b[[O]P;~0012ACu<?\r\n\u0007\\é😀\u0003";
    int[] symbols = alphabet.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    choices.forEach(choice -> text.appendCodePoint(symbols[Math.floorMod(choice, symbols.length)]));
    byte[] bytes = text.toString().getBytes(UTF_8);
    assertEquals(Decoding.of(bytes), Decoding.byteByByte(bytes));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
